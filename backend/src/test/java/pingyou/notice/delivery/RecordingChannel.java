package pingyou.notice.delivery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * A channel that keeps what it is given and reaches each notice's person once, as the platform does
 * by client_msg_id. Outcomes are scripted; without a script it accepts.
 */
public final class RecordingChannel implements Channel {
  private final List<Outgoing> calls = new ArrayList<>();
  private final Set<UUID> reached = new HashSet<>();
  private final Queue<Function<Outgoing, Sending>> script = new ArrayDeque<>();
  private final List<String> said = new ArrayList<>();
  private Function<Outgoing, Sending> saying = _ -> new Sending.Refused("no conversation");

  /** The next call has this outcome; the message doesn't go out. */
  public RecordingChannel then(Sending sending) {
    script.add(message -> sending);
    return this;
  }

  /** The next call is answered by this. */
  public RecordingChannel then(Function<Outgoing, Sending> answer) {
    script.add(answer);
    return this;
  }

  /** What is said in a conversation has this outcome. */
  public RecordingChannel saying(Sending outcome) {
    return saying(_ -> outcome);
  }

  /** What is said in a conversation is answered by this. */
  public synchronized RecordingChannel saying(Function<Outgoing, Sending> answer) {
    saying = answer;
    return this;
  }

  @Override
  public synchronized Sending say(Outgoing message) {
    said.add(message.text());
    return saying.apply(message);
  }

  public synchronized List<String> said() {
    return List.copyOf(said);
  }

  @Override
  public Sending send(Outgoing message) {
    Function<Outgoing, Sending> answer;
    synchronized (this) {
      calls.add(message);
      answer = script.isEmpty() ? this::accept : script.remove();
    }
    return answer.apply(message);
  }

  /** What the platform does with a message that it takes. */
  public synchronized Sending accept(Outgoing message) {
    reached.add(message.id());
    return new Sending.Accepted(msgid(message.id()));
  }

  public static String msgid(UUID notice) {
    return Long.toUnsignedString(notice.getMostSignificantBits());
  }

  public synchronized List<Outgoing> calls() {
    return List.copyOf(calls);
  }

  public synchronized Set<UUID> reached() {
    return Set.copyOf(reached);
  }
}
