/**
 * Typed values as text: what people's keyboards do to them undone, for every check of an answer;
 * personal ones masked, for whoever reads them.
 */
@NullMarked
package pingyou.campaign.form.text;

import org.jspecify.annotations.NullMarked;
