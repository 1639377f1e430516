/**
 * What offices say of a case before it is judged: the county returns it for correction with a
 * reason per field; between the windows the secretariat marks formal faults and excludes. No answer
 * is ever changed here.
 */
@NullMarked
package pingyou.application.ruling;

import org.jspecify.annotations.NullMarked;
