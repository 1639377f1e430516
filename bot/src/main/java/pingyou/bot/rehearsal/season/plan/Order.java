package pingyou.bot.rehearsal.season.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What is to be played.
 *
 * @param applicants over all tracks
 * @param seed from which everything follows that is left to chance
 */
public record Order(int applicants, long seed) {
  /**
   * Dice of their own for each thing that is diced for, so that one more throw changes no other.
   */
  public SplittableRandom dice(String about, int number) {
    return new SplittableRandom(seed * 1_000_003L + about.hashCode() * 31L + number);
  }

  /**
   * Some of these units, drawn by lot.
   *
   * @param units region codes
   * @param count at most so many
   */
  public List<String> drawn(String about, Collection<String> units, int count) {
    return units.stream()
        .sorted(Comparator.comparingInt(it -> dice(about, Integer.parseInt(it)).nextInt()))
        .limit(count)
        .toList();
  }
}
