package pingyou.bot.sandbox.control;

import java.util.List;

/** Plays synthetic cases into the product. Calls may block until all is played. */
public interface Filler {
  /** Something that can be filled in; {@code label} is for people. */
  record Filling(String id, String label) {}

  /** What was done; {@code text} is for people. */
  record Filled(int cases, String text) {}

  List<Filling> fillings();

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
      public Filled fill(String id) {
        throw new IllegalArgumentException("Nothing can be filled in here");
      }
    };
  }
}
