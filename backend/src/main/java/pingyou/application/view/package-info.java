/**
 * A case as last submitted, as each who may see it sees it: personal values masked, passwords
 * never, reviewers without either.
 */
@NullMarked
package pingyou.application.view;

import org.jspecify.annotations.NullMarked;
