/**
 * What was written: the answers of a working copy with every change, sealed where they are
 * personal, passwords apart from them; their canonical content for hashes; how they are shown.
 * Knows the form and the vault, not who may write or look: that is for the packages that use it.
 */
@NullMarked
package pingyou.application.answer;

import org.jspecify.annotations.NullMarked;
