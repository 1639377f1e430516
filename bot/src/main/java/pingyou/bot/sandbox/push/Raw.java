package pingyou.bot.sandbox.push;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import org.jspecify.annotations.Nullable;

/**
 * A request to the callback made by hand, right or wrong, to see what the product does with it.
 *
 * @param xml the message as it stands inside the envelope
 * @param openid for the query; empty if absent
 * @param tamper what is wrong with it
 * @param ageSeconds how old its timestamp is by business time
 * @param appId inside the envelope; the account's own if absent
 * @param times the very same request again and again
 */
public record Raw(
    String xml,
    @Nullable String openid,
    @Nullable Tamper tamper,
    int ageSeconds,
    @Nullable String appId,
    int times) {

  @EnumNaming(EnumNamingStrategies.CamelCaseStrategy.class)
  public enum Tamper {
    /** Signed wrongly. */
    SIGNATURE,
    /** The message in plain, without encrypt_type. */
    PLAIN,
    /** The XML is sent instead of the envelope, though the query says aes. */
    BODY
  }

  /** What came back; {@code reply} is the decrypted answer where it is a proper one. */
  public record Answered(int status, String body, @Nullable String reply, @Nullable String why) {}
}
