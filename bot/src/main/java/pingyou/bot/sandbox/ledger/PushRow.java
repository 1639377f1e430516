package pingyou.bot.sandbox.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One push with all that became of it: what a test compares with the product's database.
 *
 * @param attempts deliveries until the outcome, redeliveries not counted
 * @param redeliveries deliveries after a proper answer
 * @param differing redeliveries that were not answered as the first time
 * @param outcome absent while it is under way
 */
public record PushRow(
    long no,
    Instant at,
    String person,
    String openid,
    @Nullable String msgId,
    long createTime,
    String type,
    @Nullable String event,
    Map<String, String> fields,
    int attempts,
    int redeliveries,
    int differing,
    Entry.@Nullable Outcome outcome,
    @Nullable String replyType,
    @Nullable String reply) {

  /** Every push among the entries, oldest first. */
  static List<PushRow> of(Collection<Entry> entries) {
    var rows = new LinkedHashMap<Long, PushRow>();
    for (var entry : entries) {
      switch (entry) {
        case Entry.Push push -> rows.put(push.no(), begun(push));
        case Entry.Attempt attempt ->
            rows.computeIfPresent(attempt.push(), (_, row) -> row.with(attempt));
        case Entry.Answer answer ->
            rows.computeIfPresent(answer.push(), (_, row) -> row.with(answer));
        case Entry.Settled settled ->
            rows.computeIfPresent(settled.push(), (_, row) -> row.with(settled));
        case Entry.Call _, Entry.TemplateSend _, Entry.CustomSend _, Entry.Note _ -> {}
      }
    }
    return List.copyOf(rows.values());
  }

  private static PushRow begun(Entry.Push push) {
    return new PushRow(
        push.no(),
        push.at(),
        push.person(),
        push.openid(),
        push.msgId(),
        push.createTime(),
        push.type(),
        push.event(),
        push.fields(),
        0,
        0,
        0,
        null,
        null,
        null);
  }

  private PushRow with(Entry.Attempt attempt) {
    return attempt.redelivery()
        ? counted(attempts, redeliveries + 1, differing)
        : counted(attempts + 1, redeliveries, differing);
  }

  private PushRow with(Entry.Answer answer) {
    return Boolean.FALSE.equals(answer.same())
        ? counted(attempts, redeliveries, differing + 1)
        : this;
  }

  private PushRow counted(int tried, int again, int otherwise) {
    return new PushRow(
        no,
        at,
        person,
        openid,
        msgId,
        createTime,
        type,
        event,
        fields,
        tried,
        again,
        otherwise,
        outcome,
        replyType,
        reply);
  }

  private PushRow with(Entry.Settled end) {
    return new PushRow(
        no,
        at,
        person,
        openid,
        msgId,
        createTime,
        type,
        event,
        fields,
        attempts,
        redeliveries,
        differing,
        end.outcome(),
        end.replyType(),
        end.reply());
  }
}
