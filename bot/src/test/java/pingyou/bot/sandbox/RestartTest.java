package pingyou.bot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pingyou.bot.sandbox.ledger.Json;

/** What is left after the sandbox was stopped and started again. */
class RestartTest {
  @Test
  void restart_withAStateFile_keepsPeopleChatsAndMenu(@TempDir Path directory) {
    var file = directory.resolve("state.json");
    String teacher;
    JsonNode chat;
    try (var rig = new Rig(settings -> settings.withStateFile(file))) {
      teacher = rig.teacher;
      rig.act("stranger", "{\"type\":\"follow\"}");
      rig.text("stranger", "你好");
      rig.act("teacher", "{\"type\":\"unfollow\"}");
      rig.post(
          "/cgi-bin/menu/create?access_token=" + rig.token(),
          "{\"button\":[{\"type\":\"click\",\"name\":\"帮助\",\"key\":\"help\"}]}");
      chat = rig.get("/sandbox/api/people/stranger/chat");
      assertThat(chat.path("bubbles")).hasSize(4);
    }
    try (var rig = new Rig(settings -> settings.withStateFile(file))) {
      assertThat(rig.teacher).isEqualTo(teacher);
      assertThat(rig.get("/sandbox/api/people/stranger/chat").path("bubbles"))
          .isEqualTo(chat.path("bubbles"));
      assertThat(rig.get("/sandbox/api/people").path("people"))
          .extracting(p -> p.path("id").asText() + " " + p.path("following").asBoolean())
          .containsExactly("teacher false", "reviewer true", "stranger true");
      assertThat(rig.get("/sandbox/api/menu").path("button")).hasSize(1);
    }
  }

  @Test
  void ledgerFile_hasOneLineForEachEntry(@TempDir Path directory) throws IOException {
    var file = directory.resolve("ledger.jsonl");
    JsonNode entries;
    try (var rig = new Rig(settings -> settings.withLedgerFile(file))) {
      rig.text("teacher", "你好");
      entries = rig.get("/sandbox/api/ledger").path("entries");
    }
    assertThat(Files.readAllLines(file)).map(Json::tree).containsExactlyElementsOf(entries);
    assertThat(entries).hasSize(8);
  }
}
