package pingyou.web.part;

import org.jspecify.annotations.Nullable;

/**
 * The reason beneath a number (依据): what was counted, the rule's own words, where they stand.
 *
 * @param finding what was counted and what follows from it, as {@code 463 次 → 2 分}; bold
 * @param quote the rule word for word, without quotation marks
 * @param place the heading it stands under, as {@code 指南 三（三）}; a stroke divides its parts
 * @param assumed what the rule leaves open and we read so for now
 */
public record Basis(
    @Nullable String finding,
    @Nullable String quote,
    @Nullable String place,
    @Nullable String assumed) {

  public static Basis quoted(String quote, String place) {
    return new Basis(null, quote, place, null);
  }
}
