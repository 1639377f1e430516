/**
 * What is on record of a campaign: acts that others rely on, for the secretariat and auditors. Uses
 * {@code person} for who may look.
 */
@NullMarked
package pingyou.person.log;

import org.jspecify.annotations.NullMarked;
