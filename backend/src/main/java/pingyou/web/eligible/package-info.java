/** What is told of cases that may not be recommended yet, on desks and to the secretariat. */
@NullMarked
package pingyou.web.eligible;

import org.jspecify.annotations.NullMarked;
