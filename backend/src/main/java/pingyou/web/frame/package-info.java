/**
 * What all handlers share: the features they are built over, sentences in words, forms that name
 * what is wrong, spans as deadlines. Knows the features, the templates' values and {@code
 * web.http}; no handler.
 */
@NullMarked
package pingyou.web.frame;

import org.jspecify.annotations.NullMarked;
