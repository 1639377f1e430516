package pingyou.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pingyou.campaign.rule.Outcome;
import pingyou.person.Invitation;
import pingyou.person.Role;
import pingyou.store.Actor;

/** A changed file while the program runs: what is taken, and what isn't. */
final class PublishIT {
  private static final String CAMPAIGN = "reading-2021";
  private static final String OVERVIEW = "/secretariat/" + CAMPAIGN;
  private static final String DAYS = "2021-08-02 .. 2021-08-15";
  private static final String LATER = "2021-08-02 .. 2021-08-16";

  private Path file;
  private Play play;

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    var home = folder.resolve("home");
    ExampleIT.copy(Play.HOME.resolve("config"), home.resolve("config"));
    ExampleIT.copy(Play.HOME.resolve("templates"), home.resolve("templates"));
    file = home.resolve("config/campaigns/" + CAMPAIGN + ".yaml");
    Files.copy(home.resolve("config/examples/" + CAMPAIGN + ".yaml"), file);
    play = new Play(home, folder.resolve("data"));
  }

  @AfterEach
  void close() {
    play.close();
  }

  @Test
  void changedFile_showsWhatItChanges_andALaterCloseIsTakenWithoutARestart() throws IOException {
    var secretariat = play.phone("secretariat");
    var teacher = play.phone("teacher");
    begin(teacher);
    try (var backstage = new Backstage(play)) {
      var backend = backstage.backend;
      var invitation = new Invitation(CAMPAIGN, Role.SECRETARIAT, "520000", null, "秘书");
      var now = backend.clock.instant();
      switch (backend.database.write(
          tx -> backend.person.invitations.create(tx, Actor.SYSTEM, invitation, now))) {
        case Outcome.Done(var invited) -> secretariat.say(invited.code());
        case Outcome.Refused(var why) -> throw new AssertionError(why.toString());
      }
      assertThat(secretariat.open(OVERVIEW).text()).contains("8月2–15日").doesNotContain("配置文件");

      edit(DAYS, LATER);
      edit("{count: 2, points: 4}", "{count: 2, points: 3}");
      assertThat(secretariat.open(OVERVIEW).text())
          .contains("配置文件改过了", "tracks/note/applying/days", "不能改：tracks/note/rubric/", "先在文件里改回去");
      assertThat(backend.publishing.publish(CAMPAIGN, "推迟", now).number()).isZero();

      edit("{count: 2, points: 3}", "{count: 2, points: 4}");
      assertThat(secretariat.open(OVERVIEW).text())
          .contains("可以改：tracks/note/applying/days：原来是“" + DAYS + "”，改成“" + LATER + "”")
          .contains("campaign publish reading-2021");
      assertThat(backend.publishing.publish(CAMPAIGN, "推迟", now).number()).isEqualTo(2);
    }
    await()
        .untilAsserted(() ->
            assertThat(secretariat.open(OVERVIEW).text())
                .contains("8月2–16日")
                .doesNotContain("配置文件"));

    play.at("2021-08-16T20:00:00");
    assertThat(teacher.say("进度")).doesNotContain("放弃");
    finish(teacher);
    assertThat(secretariat.open(OVERVIEW + "/log").text()).contains("发布了改过的规则");
  }

  private void edit(String spot, String instead) throws IOException {
    var text = Files.readString(file);
    assertThat(text).contains(spot);
    Files.writeString(file, text.replace(spot, instead));
  }

  private static void begin(PlayPhone teacher) {
    teacher.say("申报");
    assertThat(teacher.say("示例读书笔记征集")).contains("示例教育学会");
    teacher.say("同意");
    teacher.say("韦甲一");
  }

  /** The draft was begun under the first version and is submitted under the second. */
  private static void finish(PlayPhone teacher) {
    teacher.say("申报");
    teacher.say("示例读书笔记征集");
    teacher.say("黔南布依族苗族自治州");
    teacher.say("三都");
    teacher.say("13900000001");
    teacher.say("《草房子》");
    teacher.say("这本书让我想到课堂上的学生。");
    teacher.say("完成");
    teacher.say("提交");
    assertThat(teacher.say("我承诺")).contains("提交成功", "RD21-0001");
  }
}
