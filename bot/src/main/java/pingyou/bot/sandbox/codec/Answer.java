package pingyou.bot.sandbox.codec;

import org.jspecify.annotations.Nullable;

/** What the body of an answer with status 200 says. */
public sealed interface Answer {
  /** Empty or {@code success}. */
  record Nothing() implements Answer {}

  /**
   * @param xml the decrypted reply as it was written
   */
  record Said(Reply reply, String xml) implements Answer {}

  /**
   * Not an answer that the platform takes.
   *
   * @param why in English, for the log
   * @param body decrypted if it came so far
   */
  record Improper(String why, @Nullable String body) implements Answer {}
}
