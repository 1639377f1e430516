package pingyou.bot.dialog.talk;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import pingyou.Backend;
import pingyou.application.enclosure.Received;
import pingyou.bot.dialog.Dialog;
import pingyou.bot.dialog.Input;
import pingyou.bot.dialog.turn.Course;
import pingyou.bot.dialog.turn.Work;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.yaml.CampaignFiles;
import pingyou.person.Invitation;
import pingyou.person.Invited;
import pingyou.person.Role;
import pingyou.store.Actor;
import pingyou.store.Database;
import pingyou.store.Redis;
import pingyou.store.TestDatabase;
import pingyou.store.TestServers;
import pingyou.store.vault.KeyRing;

/** Attachments by chat: a film by post, a paper on the page. */
@ExtendWith(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class AttachmentTalkIT {
  private static final Path SHIPPED = Path.of(System.getProperty("pingyou.home")).toAbsolutePath();
  private static final Instant MORNING = Instant.parse("2021-08-03T01:00:00Z");

  private final Vertx vertx = Vertx.vertx();
  private Database database;
  private Redis redis;
  private Backend backend;

  @BeforeAll
  void build(Database database, @TempDir Path folder) throws IOException {
    this.database = database;
    var home = folder.resolve("home");
    CampaignFiles.withAttachments(home.resolve("config/campaigns"));
    Files.createSymbolicLink(home.resolve("templates"), SHIPPED.resolve("templates"));
    for (var part : List.of("regions", "holidays", "platforms.yaml")) {
      var path = Path.of("config", part);
      Files.createSymbolicLink(home.resolve(path), SHIPPED.resolve(path));
    }
    var keys = folder.resolve("vault.keys");
    KeyRing.create(keys);
    redis = Redis.open(vertx, TestServers.redisUrl());
    backend = new Backend(database, redis, home, keys, folder.resolve("files"));
  }

  @AfterAll
  void end() {
    redis.close();
    vertx.close().await();
  }

  private Dialog dialog() {
    var features =
        new Features(
            backend.campaigns::all,
            backend.campaigns::find,
            backend.person.people,
            backend.person.roles,
            backend.person.invitations,
            backend.person.consents,
            backend.person.schools,
            backend.application.applications,
            backend.application.drafts,
            backend.application.draftViews,
            backend.application.submissions,
            backend.outbox,
            (_, _, _) -> Work.NONE,
            (_, it, _) -> new Course(it.id(), List.of(), true));
    return new Talk(features, backend.regions, backend.wording, path -> "https://p.example" + path);
  }

  private Phone phone(String openid) {
    return new Phone(database, this::dialog, openid, MORNING);
  }

  @Test
  void attachmentByPost_isSaidInTheChat_andAwaitsTheSecretariat() {
    var teacher = phone("teacher");
    teacher.send("申报");
    teacher.send("教师");
    teacher.send("同意");
    teacher.send("韦甲一");
    assertThat(teacher.send("改 案例视频")).contains("拷在 U 盘里，寄到秘书处", "这一项要线下交");
    assertThat(teacher.send("稍后")).contains("提交前要补上");
    teacher.send("改 案例视频");
    assertThat(teacher.send("寄给秘书处王老师")).contains("记下您已线下交，等秘书处收到");
    assertThat(teacher.send("改 案例视频")).contains("秘书处还没有记下收到");
    assertThat(teacher.send("跳过")).doesNotContain("一定要填");
    receive(teacher);
    assertThat(teacher.send("改 案例视频")).contains("现在写的是：寄给秘书处王老师");
    assertThat(teacher.send("完成")).contains("秘书处已收到");
    assertThat(teacher.send("撤销")).contains("变回没填");
  }

  private void receive(Phone teacher) {
    var secretary = phone("secretary");
    var invitation = new Invitation("guizhou-2021", Role.SECRETARIAT, "520000", null, "秘书");
    Outcome<Invited> invited =
        database.write(
            tx -> backend.person.invitations.create(tx, Actor.SYSTEM, invitation, MORNING));
    assertThat(invited).isInstanceOf(Outcome.Done.class);
    secretary.send(((Outcome.Done<Invited>) invited).value().code());
    UUID application =
        database
            .read(tx -> backend.application.applications.ofPerson(tx, teacher.person()))
            .getFirst()
            .id();
    Outcome<Received> received =
        database.write(tx ->
            backend.application.receipts.receive(
                tx, secretary.person(), application, "film", Moment.of(MORNING)));
    assertThat(received).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void attachmentOnThePage_isSentThere_notIntoTheChat() {
    var teacher = phone("teacher-two");
    teacher.send("申报");
    teacher.send("教师");
    teacher.send("同意");
    teacher.send("韦甲二");
    assertThat(teacher.send("改 盖章的推荐表"))
        .contains("https://p.example/apply/", "/proof/stamped", "pdf、docx，至多 1 MB");
    assertThat(teacher.send("发过了")).contains("网页上还没有这个文件");
    assertThat(teacher.send(new Input.Media(Input.Media.Kind.IMAGE))).contains("请在网页上传");
    assertThat(teacher.send("跳过")).contains("先空着");
  }
}
