package pingyou.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README's example of a competition of one's own, played as its file says: one short form, one
 * level, nobody recommends.
 */
final class ExampleIT {
  private static final String CAMPAIGN = "reading-2021";
  private static final String STEERING = "/secretariat/" + CAMPAIGN;
  private static final Map<String, Integer> FIFTHS = Map.of("韦甲一", 5, "吴甲二", 3, "石甲三", 1);
  private static final List<String> REVIEWERS =
      List.of("reviewer1", "reviewer2", "reviewer3", "reviewer4", "reviewer5");

  private Play play;

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    var home = folder.resolve("home");
    copy(Play.HOME.resolve("config"), home.resolve("config"));
    copy(Play.HOME.resolve("templates"), home.resolve("templates"));
    Files.copy(
        home.resolve("config/examples/" + CAMPAIGN + ".yaml"),
        home.resolve("config/campaigns/" + CAMPAIGN + ".yaml"));
    play = new Play(home, folder.resolve("data"));
  }

  static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : files.toList()) {
        var copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        if (Files.isRegularFile(file)) {
          Files.copy(file, copy);
        }
      }
    }
  }

  @AfterEach
  void close() {
    play.close();
  }

  @Test
  void example_isPlayed_fromTheFirstMessageToTheResult() {
    var secretariat = play.phone("secretariat");
    var writers =
        List.of(play.phone("teacher"), play.arrive("w2", "吴甲二"), play.arrive("w3", "石甲三"));
    apply(writers.get(0), "韦甲一", 1);
    apply(writers.get(1), "吴甲二", 2);
    apply(writers.get(2), "石甲三", 3);
    assertThat(writers.get(0).say("进度")).contains("示例读书笔记征集", "RD21-0001");

    play.at("2021-08-17T09:00:00");
    secretariat.open(STEERING + "/assignment/note");
    assertThat(secretariat.post(STEERING + "/assignment/note", Map.of()).text())
        .contains("3 份案例都分齐了，这次分出 9 张评分卡");
    play.at("2021-08-18T12:00:00");
    int handedIn = 0;
    for (var reviewer : REVIEWERS.stream().map(play::phone).toList()) {
      assertThat(reviewer.news()).contains("评审任务通知", "截止时间：8月25日 24:00");
      var cards = ScoreCard.all(reviewer);
      assertThat(cards).isNotEmpty();
      assertThat(reviewer.open(cards.getFirst().path()).text())
          .contains("每个课例2分，三个以上5分")
          .doesNotContain("139****");
      cards.forEach(it -> it.submit(FIFTHS.get(it.applicant())));
      handedIn += cards.size();
    }
    assertThat(handedIn).isEqualTo(9);

    play.at("2021-08-26T09:00:00");
    assertThat(secretariat.open(STEERING + "/ranking/note").text()).contains("韦甲一", "一等奖");
    secretariat.post(STEERING + "/ranking/note/publicity", Map.of());
    play.aMinuteLater();
    assertThat(writers.get(0).news()).contains("拟获一等奖");
    assertThat(writers.get(1).news()).contains("拟获二等奖");
    assertThat(writers.get(2).news()).contains("这一次没有进入拟获奖名单");
    play.at("2021-08-31T09:00:00");
    secretariat.post(STEERING + "/ranking/note/final", Map.of());
    play.aMinuteLater();
    assertThat(writers.get(0).news()).contains("评审结果通知", "结果：获一等奖");
    assertThat(writers.get(0).say("进度")).contains("结果定了：您获一等奖");
  }

  private static void apply(PlayPhone writer, String name, int person) {
    writer.say("申报");
    assertThat(writer.say("示例读书笔记征集")).contains("示例教育学会");
    writer.say("同意");
    writer.say(name);
    writer.say("黔南布依族苗族自治州");
    writer.say("三都");
    writer.say("1390000%04d".formatted(person));
    assertThat(writer.say("《草房子》")).contains("读书笔记", "960–1440 字为宜");
    writer.say("这本书让我想到课堂上的学生。");
    assertThat(writer.say("完成")).contains("没有问题就回“提交”");
    assertThat(writer.say("提交")).contains("【原创承诺】第 1 版");
    assertThat(writer.say("我承诺")).contains("提交成功", "RD21-000" + person);
  }
}
