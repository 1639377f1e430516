/**
 * What the parts of a form are given: a field with its control, a section, an indicator of a score
 * card. Texts come from the campaign and from the wording files; may use {@link pingyou.web.part}.
 */
@NullMarked
package pingyou.web.part.form;

import org.jspecify.annotations.NullMarked;
