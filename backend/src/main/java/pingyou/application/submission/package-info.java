/**
 * Submitting: the immutable version that counts, its case number and receipt; taking it back; and
 * what happens to everything unsent when applying closes. Uses {@code draft} and {@code answer}.
 */
@NullMarked
package pingyou.application.submission;

import org.jspecify.annotations.NullMarked;
