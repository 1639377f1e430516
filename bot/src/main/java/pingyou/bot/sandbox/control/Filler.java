package pingyou.bot.sandbox.control;

import java.util.List;

/** Plays synthetic cases into the product. Calls may block until all is played. */
public interface Filler {
  /**
   * Something that can be filled in; {@code label} and {@code note} are for people.
   *
   * @param note what it does to the clock
   * @param reached whether the cases are there or further already
   */
  record Filling(String id, String label, String note, boolean reached) {}

  /** What was done; {@code text} is for people. */
  record Filled(int cases, String text) {}

  /**
   * What goes on.
   *
   * @param running whether something is being filled in
   * @param text for people: what just happens, or how it ended last; empty before the first time
   */
  record Progress(boolean running, String text) {}

  List<Filling> fillings();

  Progress progress();

  /** Throws {@link IllegalArgumentException} when it can't be filled in now, saying why. */
  Filled fill(String id);

  /** Where nothing can be filled in. */
  static Filler none() {
    return new Filler() {
      @Override
      public List<Filling> fillings() {
        return List.of();
      }

      @Override
      public Progress progress() {
        return new Progress(false, "");
      }

      @Override
      public Filled fill(String id) {
        throw new IllegalArgumentException("Nothing can be filled in here");
      }
    };
  }
}
