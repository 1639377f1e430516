/**
 * On which platform a case's learning space lies, by the registry of {@code campaign.platform};
 * what officials ask of the secretariat about it, and what the secretariat rules.
 */
@NullMarked
package pingyou.application.platform;

import org.jspecify.annotations.NullMarked;
