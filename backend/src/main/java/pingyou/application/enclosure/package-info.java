/**
 * What is enclosed with an application: files that were uploaded, and attachments that are handed
 * over outside of this program until the secretariat records that they are there. Uses {@code
 * answer}; who may fetch a file is for {@code application.evidence}.
 */
@NullMarked
package pingyou.application.enclosure;

import org.jspecify.annotations.NullMarked;
