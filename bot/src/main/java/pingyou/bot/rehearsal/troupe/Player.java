package pingyou.bot.rehearsal.troupe;

import org.jspecify.annotations.Nullable;
import pingyou.person.Role;

/**
 * Someone who is played.
 *
 * @param id host label of the phone
 * @param number from 1 among those of the same kind
 * @param role absent for a teacher
 * @param unit region code: the office, the secretariat's province, a reviewer's or a teacher's own
 *     county
 */
public record Player(String id, int number, @Nullable Role role, String unit) {}
