/** What officials ask of the secretariat about a case. */
@NullMarked
package pingyou.web.desk.eligible;

import org.jspecify.annotations.NullMarked;
