package pingyou.person.school;

import java.util.UUID;

/**
 * A name on record.
 *
 * @param school that it is a name of
 */
record SchoolName(UUID school, String nameKey) {}
