package pingyou.campaign.form;

import java.util.List;

/**
 * Something that a long text shall speak of.
 *
 * @param title as the form names it
 * @param words other words that show that the text speaks of it
 */
public record Aspect(String title, List<String> words) {
  public Aspect {
    words = List.copyOf(words);
  }

  boolean isMentionedIn(String text) {
    return text.contains(title) || words.stream().anyMatch(text::contains);
  }
}
