/**
 * Pages of one shape for many occasions: a question with its fields and one act, a list that leads
 * on, a case to be read, a table. Their words come from {@code templates/message/pages.yaml}. May
 * use {@link pingyou.web.part}.
 */
@NullMarked
package pingyou.web.plain;

import org.jspecify.annotations.NullMarked;
