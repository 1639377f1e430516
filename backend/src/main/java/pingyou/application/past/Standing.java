package pingyou.application.past;

import java.util.List;

/** How somebody stands to the winners of earlier years. */
public sealed interface Standing {
  /** Not on the list, nor near anything on it that isn't decided. */
  record Clear() implements Standing {}

  /** On the list, by code or record, or because the secretariat said that it is the same. */
  record Listed(Winner winner) implements Standing {}

  /** Not on it, but these have near names and nobody has said yet whether they are the same. */
  record Doubtful(List<Winner> like) implements Standing {
    public Doubtful {
      like = List.copyOf(like);
    }
  }
}
