/**
 * Who plays the synthetic cases: teachers of several counties, the offices above them, reviewers
 * and one of the secretariat, all of them apart from the people that someone plays by hand. They
 * come in as everybody does: they follow the account and send their invitation's code.
 */
@NullMarked
package pingyou.bot.rehearsal.troupe;

import org.jspecify.annotations.NullMarked;
