package pingyou.bot.sandbox.ledger;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One thing seen. {@code no} counts up without gaps, {@code at} is business time. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(Entry.Push.class),
  @JsonSubTypes.Type(Entry.Attempt.class),
  @JsonSubTypes.Type(Entry.Answer.class),
  @JsonSubTypes.Type(Entry.Settled.class),
  @JsonSubTypes.Type(Entry.Call.class),
  @JsonSubTypes.Type(Entry.TemplateSend.class),
  @JsonSubTypes.Type(Entry.CustomSend.class),
  @JsonSubTypes.Type(Entry.Note.class)
})
public sealed interface Entry {
  long no();

  Instant at();

  /** Whom it is about; absent for calls about nobody. */
  @Nullable String person();

  /** What one answer to one delivery was worth. */
  @EnumNaming(EnumNamingStrategies.CamelCaseStrategy.class)
  enum Verdict {
    /** Empty body or {@code success}: nothing to show. */
    SUCCESS,
    /** A proper encrypted reply. */
    REPLY,
    /** Nothing in time. */
    TOO_LATE,
    /** Connection refused, closed or broken. */
    UNREACHABLE,
    /** A status other than 200. */
    REFUSED,
    /** 200, but not what the protocol asks for. */
    IMPROPER
  }

  @EnumNaming(EnumNamingStrategies.CamelCaseStrategy.class)
  enum Outcome {
    ANSWERED,
    GAVE_UP
  }

  /**
   * A message or event that the platform means to deliver.
   *
   * @param msgId the platform's id; events have none
   * @param fields all fields of the XML in order
   */
  @JsonTypeName("push")
  record Push(
      long no,
      Instant at,
      String person,
      String openid,
      @Nullable String msgId,
      long createTime,
      String type,
      @Nullable String event,
      Map<String, String> fields)
      implements Entry {}

  /** One delivery begins; {@code redelivery} when a proper answer was there already. */
  @JsonTypeName("attempt")
  record Attempt(long no, Instant at, String person, long push, int attempt, boolean redelivery)
      implements Entry {}

  /**
   * One delivery ended.
   *
   * @param status HTTP status, 0 when none came
   * @param body the decrypted reply, or the body as it came when it is not a proper one
   * @param same whether a redelivery was answered as the first time
   */
  @JsonTypeName("answer")
  record Answer(
      long no,
      Instant at,
      String person,
      long push,
      int attempt,
      boolean redelivery,
      int status,
      long ms,
      Verdict verdict,
      @Nullable String why,
      @Nullable String body,
      @Nullable Boolean same)
      implements Entry {}

  /** What became of a push in the end. */
  @JsonTypeName("settled")
  record Settled(
      long no,
      Instant at,
      String person,
      long push,
      Outcome outcome,
      int attempts,
      @Nullable String replyType,
      @Nullable String reply)
      implements Entry {}

  /** A call of the product to the platform; secrets and tokens are cut out of the request. */
  @JsonTypeName("call")
  record Call(
      long no,
      Instant at,
      @Nullable String person,
      String method,
      String path,
      @Nullable String request,
      int status,
      int errcode,
      String answer,
      long ms)
      implements Entry {}

  /**
   * A template message that was accepted.
   *
   * @param delivered false when {@code client_msg_id} had been seen and nothing was delivered again
   */
  @JsonTypeName("template")
  record TemplateSend(
      long no,
      Instant at,
      String person,
      String openid,
      @Nullable String clientMsgId,
      String templateId,
      String title,
      Map<String, String> data,
      @Nullable String url,
      String msgid,
      boolean delivered)
      implements Entry {}

  /** A customer-service message that was accepted. */
  @JsonTypeName("custom")
  record CustomSend(long no, Instant at, String person, String openid, String type, String content)
      implements Entry {}

  /** Something a strict reader of the protocol remarks. */
  @JsonTypeName("note")
  record Note(long no, Instant at, @Nullable String person, String text) implements Entry {}
}
