/**
 * Writing an application: one answer after the other, from the chat or from a page, each checked,
 * kept with its change and undone on request; and the working copy as it is shown. Uses {@code
 * answer} and {@code ruling}.
 */
@NullMarked
package pingyou.application.draft;

import org.jspecify.annotations.NullMarked;
