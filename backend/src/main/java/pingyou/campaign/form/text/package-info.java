/** What people's keyboards do to values, undone; for every check of a typed answer. */
@NullMarked
package pingyou.campaign.form.text;

import org.jspecify.annotations.NullMarked;
