/**
 * What is enclosed with an answer, as it is stored in one: entries of evidence, an attachment, the
 * files that they name. Values and their canonical JSON; knows no field and no disk.
 */
@NullMarked
package pingyou.campaign.form.proof;

import org.jspecify.annotations.NullMarked;
