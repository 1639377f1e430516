package pingyou.bot.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import pingyou.bot.wechat.codec.Keys;
import pingyou.store.DatabaseSettings;

/** The platform's ledger laid beside the product's database. */
final class Books implements AutoCloseable {
  private static final String WRITTEN =
      """
      SELECT w.openid, a.field, a.value FROM answer a JOIN application p ON p.id = a.application
      JOIN wechat_account w ON w.person = p.person WHERE a.field IN ('space-notes', 'case')
      """;
  private static final String CHANGES =
      """
      SELECT w.openid, c.field, c.new_value FROM answer_change c
      JOIN application p ON p.id = c.application JOIN wechat_account w ON w.person = p.person
      WHERE c.field IN ('space-notes', 'case') ORDER BY c.version
      """;

  private final Connection database;
  private final Control wechat;
  private final String appId;

  Books(DatabaseSettings settings, Control wechat) throws SQLException {
    this.database =
        DriverManager.getConnection(settings.url(), settings.user(), settings.password());
    this.wechat = wechat;
    this.appId = wechat.get("/sandbox/api/about").path("appId").asText();
  }

  /** One row of three columns. */
  private record Row(String first, String second, String third) {}

  private List<Row> rows(String query) {
    try (var statement = database.createStatement();
        var result = statement.executeQuery(query)) {
      var rows = new ArrayList<Row>();
      while (result.next()) {
        rows.add(new Row(result.getString(1), result.getString(2), result.getString(3)));
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  List<JsonNode> pushes() {
    return list(wechat.get("/sandbox/api/ledger/pushes").path("pushes"));
  }

  private List<JsonNode> sends() {
    return list(wechat.get("/sandbox/api/ledger?kind=template").path("entries"));
  }

  private static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  /** Milliseconds of every delivery that was properly answered, in order. */
  List<Long> millis() {
    return list(wechat.get("/sandbox/api/ledger?kind=answer").path("entries")).stream()
        .filter(answer -> Set.of("reply", "success").contains(answer.path("verdict").asText()))
        .map(answer -> answer.path("ms").asLong())
        .sorted()
        .toList();
  }

  /** Every answered push was handled once, and always answered the same. */
  void checkInbox() {
    var inbox = new HashMap<String, Row>();
    rows("SELECT message_key, state, COALESCE(reply, '') FROM inbox")
        .forEach(row -> inbox.put(row.first(), row));
    var known = new HashSet<String>();
    for (var push : pushes()) {
      var key = key(push);
      known.add(key);
      assertThat(push.path("differing").asInt()).as("redelivered %s", push).isZero();
      if (push.path("outcome").asText().equals("answered")) {
        assertThat(inbox).as("answered %s", push).containsKey(key);
        assertThat(inbox.get(key).third()).as("reply to %s", push).isEqualTo(reply(push));
      }
    }
    assertThat(known).as("nothing was handled that was never sent").containsAll(inbox.keySet());
    assertThat(inbox.values()).extracting(Row::second).containsOnly("HANDLED");
  }

  private String key(JsonNode push) {
    var fields = new HashMap<String, String>();
    push.path("fields").properties().forEach(e -> fields.put(e.getKey(), e.getValue().asText()));
    return Keys.of(appId, fields);
  }

  private static String reply(JsonNode push) {
    return push.path("reply").asText("");
  }

  /** Everybody's texts hold all that they sent, each part once and in order, step by step. */
  void checkAnswers(Crowd crowd) {
    Map<String, List<Row>> texts =
        rows(WRITTEN).stream().collect(Collectors.groupingBy(Row::first));
    Map<String, List<Row>> changes =
        rows(CHANGES).stream().collect(Collectors.groupingBy(Row::first));
    var openids = openids();
    for (int person = 0; person < crowd.people(); person++) {
      var openid = openids.get(Crowd.id(person));
      for (var field : crowd.written(person).entrySet()) {
        var parts = field.getValue();
        assertThat(of(texts.get(openid), field.getKey()))
            .as("answer of %s", Crowd.id(person))
            .containsExactly(String.join("\n", parts));
        var steps = new ArrayList<String>();
        for (int i = 1; i <= parts.size(); i++) {
          steps.add(String.join("\n", parts.subList(0, i)));
        }
        assertThat(of(changes.get(openid), field.getKey()))
            .as("changes of %s", Crowd.id(person))
            .isEqualTo(steps);
      }
    }
  }

  private Map<String, String> openids() {
    return list(wechat.get("/sandbox/api/people").path("people")).stream()
        .collect(
            Collectors.toMap(
                person -> person.path("id").asText(), person -> person.path("openid").asText()));
  }

  private static List<String> of(List<Row> rows, String field) {
    return rows.stream().filter(row -> row.second().equals(field)).map(Row::third).toList();
  }

  /** Notices that have neither arrived nor at least been taken. */
  List<String> noticesUnderway() {
    return rows("SELECT HEX(id), kind, state FROM notice WHERE state NOT IN ('SENT', 'DELIVERED')")
        .stream()
        .map(Row::toString)
        .toList();
  }

  /** Everybody was told once of each occasion, and the platform delivered each notice once. */
  void checkNotices(int people, int occasions) {
    var notices = rows("SELECT LOWER(HEX(id)), occasion, HEX(person) FROM notice");
    var byOccasion = notices.stream().collect(Collectors.groupingBy(Row::second));
    assertThat(byOccasion).hasSize(occasions);
    byOccasion.values().forEach(rows -> assertThat(rows).hasSize(people));
    var delivered =
        sends().stream()
            .filter(send -> send.path("delivered").asBoolean())
            .map(send -> send.path("clientMsgId").asText())
            .toList();
    assertThat(delivered).doesNotHaveDuplicates();
    assertThat(delivered).hasSameElementsAs(notices.stream().map(Row::first).toList());
  }

  @Override
  public void close() throws SQLException {
    database.close();
  }
}
