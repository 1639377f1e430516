package pingyou.bot.rehearsal.paper;

import java.util.UUID;

/**
 * Who fills in a form.
 *
 * @param number from 1; everything that is made up follows from it
 * @param county GB/T 2260
 * @param school on record
 * @param isThorough whether what is asked only on a condition, or not required, is written too
 */
public record Writer(
    int number, String name, String county, UUID school, String schoolName, boolean isThorough) {}
