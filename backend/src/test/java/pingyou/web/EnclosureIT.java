package pingyou.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Vertx;
import io.vertx.junit5.VertxExtension;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import pingyou.campaign.yaml.CampaignFiles;
import pingyou.person.Role;
import pingyou.store.Database;
import pingyou.store.TestDatabase;

/** Evidence and attachments on pages, without script, with real uploads. */
@ExtendWith({TestDatabase.class, VertxExtension.class})
final class EnclosureIT {
  private static final byte[] PDF = "%PDF-1.7 集体备课".getBytes(StandardCharsets.UTF_8);
  private static final Pattern FILE = Pattern.compile("/files/[0-9a-f-]{36}");

  private final SiteRig site;
  private final Path folder;
  private Browser teacher;
  private Forms.Form form;

  EnclosureIT(Vertx vertx, Database database, @TempDir Path folder) throws IOException {
    this.folder = folder;
    site = new SiteRig(vertx, database, folder, home(folder.resolve("home")));
  }

  /** The shipped home, but for its campaigns. */
  static Path home(Path home) throws IOException {
    var shipped = Path.of(System.getProperty("pingyou.home")).toAbsolutePath();
    Files.createDirectories(home.resolve("config"));
    Files.createSymbolicLink(home.resolve("templates"), shipped.resolve("templates"));
    for (var part : new String[] {"regions", "holidays", "platforms.yaml"}) {
      Files.createSymbolicLink(
          home.resolve("config").resolve(part), shipped.resolve("config").resolve(part));
    }
    CampaignFiles.withAttachments(home.resolve("config/campaigns"));
    return home;
  }

  @BeforeEach
  void begin() {
    teacher = site.browser("teacher-" + UUID.randomUUID());
    form = Forms.complete(teacher);
  }

  @AfterEach
  void close() {
    site.close();
  }

  private String page(String field) {
    return form.path() + "/proof/" + field;
  }

  private Map<String, String> act(String field, Map<String, String> sent) {
    var all = new HashMap<>(sent);
    all.put("version", teacher.get(page(field)).input("version"));
    return all;
  }

  private Browser.Shown upload(String field, String act, String name, byte[] content) {
    var sent = act(field, Map.of("act", act, "note", "课堂记录", "original", "是"));
    return teacher.upload(page(field), sent, name, content);
  }

  private String fileOn(String path) {
    var found = FILE.matcher(teacher.get(path).body());
    assertThat(found.find()).isTrue();
    return found.group();
  }

  @Test
  void evidence_isAddedChangedAndTakenOut() {
    assertThat(upload("works", "add", "记录.PDF", PDF).status()).isEqualTo(303);
    var link = act("works", Map.of("act", "add", "link", "http://a.example/1", "note", "一节课"));
    assertThat(teacher.post(page("works"), link).status()).isEqualTo(303);
    assertThat(teacher.get(page("works")).body())
        .contains("记录.pdf", "课堂记录", "原创", "http://a.example/1", "一节课", "2 条", "还差这些");
    var change = Map.of("act", "change", "at", "1", "link", "http://a.example/2", "note", "改过");
    teacher.post(page("works"), act("works", change));
    assertThat(teacher.get(page("works") + "?entry=1").body())
        .contains("改第 2 条", "value=\"http://a.example/2\"", "改过");
    var mark = Map.of("act", "change", "at", "1", "note", "改过", "original", "不是");
    teacher.post(page("works"), act("works", mark));
    assertThat(teacher.get(form.path()).body()).contains("记录.pdf", "http://a.example/2", "添加、修改");
    teacher.post(page("works"), act("works", Map.of("act", "remove", "at", "0")));
    assertThat(teacher.get(page("works")).body()).doesNotContain("记录.pdf").contains("1 条");
  }

  @Test
  void draftPage_postedAsAWhole_leavesEvidenceAlone() {
    upload("works", "add", "记录.pdf", PDF);
    teacher.post(form.path(), Map.of("version", form.version(teacher), "name", "韦甲二"));
    assertThat(teacher.get(form.path()).body()).contains("韦甲二", "记录.pdf");
  }

  @Test
  void upload_thatCannotBeTaken_saysWhy_andKeepsWhatWasTyped() throws IOException {
    assertThat(upload("works", "add", "a.pdf", "<html>".getBytes(StandardCharsets.UTF_8)).body())
        .contains("收不了这种文件", "课堂记录");
    assertThat(upload("works", "add", "a.pdf", new byte[0]).body()).contains("这个文件是空的");
    assertThat(upload("works", "add", "", PDF).body()).contains("请写一个链接，或选一个文件");
    var large = new byte[20 * 1024 * 1024 + 1];
    System.arraycopy(PDF, 0, large, 0, PDF.length);
    assertThat(upload("works", "add", "a.pdf", large).body()).contains("文件超过 20 MB", "课堂记录");
    var huge = upload("works", "add", "a.pdf", new byte[33 * 1024 * 1024]);
    assertThat(huge.status()).isEqualTo(413);
    assertThat(huge.body()).contains("文件超过了 20 MB");
    assertThat(upload("stamped", "attach", "a.png", PDF).status()).isEqualTo(303);
    assertThat(upload("stamped", "attach", "a.pdf", large).body()).contains("文件超过 1 MB");
    assertThat(teacher.get(page("works")).body()).contains("还没有加");
    awaitNothingIncoming();
  }

  /** What arrived and wasn't taken is deleted once it is answered. */
  private void awaitNothingIncoming() {
    await().untilAsserted(() -> assertThat(folder.resolve("files/incoming")).isEmptyDirectory());
  }

  @Test
  void upload_brokenOff_leavesNothing() throws IOException {
    upload("works", "add", "a.pdf", PDF);
    var url = URI.create(site.url());
    var head =
        "POST %s HTTP/1.1\r\nHost: %s\r\nCookie: %s\r\nContent-Length: 100000\r\n"
            .formatted(page("works"), url.getAuthority(), teacher.cookies());
    var body =
        "Content-Type: multipart/form-data; boundary=q\r\n\r\n--q\r\nContent-Disposition:"
            + " form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n"
            + "x".repeat(50_000);
    try (var socket = new Socket(url.getHost(), url.getPort())) {
      socket.getOutputStream().write((head + body).getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      await()
          .untilAsserted(() -> assertThat(folder.resolve("files/incoming")).isNotEmptyDirectory());
    }
    awaitNothingIncoming();
    assertThat(teacher.get(page("works")).body()).contains("1 条");
  }

  @Test
  void upload_withoutSignInOrToken_isNotTaken() {
    var stranger = site.stranger();
    var sent = act("works", Map.of("act", "add"));
    assertThat(stranger.upload(page("works"), sent, "a.pdf", PDF).location()).contains("/sign-in");
    assertThat(teacher.withoutToken().upload(page("works"), sent, "a.pdf", PDF).status())
        .isEqualTo(403);
    var other = site.browser("other-" + UUID.randomUUID());
    other.get("/apply");
    assertThat(other.upload(page("works"), sent, "a.pdf", PDF).status()).isEqualTo(404);
    assertThat(teacher.get(page("works")).body()).contains("还没有加");
  }

  @Test
  void upload_ofAnOldVersion_isRefused_withTheNewOneShown() {
    var old = act("works", Map.of("act", "add", "link", "http://a.example/1", "note", "旧"));
    upload("works", "add", "a.pdf", PDF);
    var refused = teacher.post(page("works"), old);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("另一处改过", "http://a.example/1", "a.pdf");
  }

  @Test
  void attachment_byPost_isRecordedByTheSecretariat_andThenTheFormIsSubmitted() {
    upload("stamped", "attach", "推荐表.pdf", PDF);
    var film = act("film", Map.of("act", "hand", "note", "寄给王老师"));
    assertThat(teacher.post(page("film"), film).status()).isEqualTo(303);
    assertThat(teacher.get(form.path()).body()).contains("说已线下交，秘书处还没有记下收到", "推荐表.pdf");
    assertThat(teacher.get(form.path() + "/preview").status()).isEqualTo(303);

    var secretary = site.holder(Role.SECRETARIAT, "520000");
    var desk = "/secretariat/guizhou-2021/attachments";
    assertThat(secretary.get("/secretariat/guizhou-2021").body()).contains("线下交的附件");
    assertThat(secretary.get(desk).body()).contains("韦甲一", "示例小学", "案例视频", "寄给王老师");
    var one = desk + form.path().replace("/apply", "") + "/film";
    assertThat(secretary.get(one).body()).contains("收到“案例视频”了吗");
    assertThat(site.official("522732").get(desk).status()).isEqualTo(403);
    assertThat(secretary.post(one, Map.of("act", "receive")).location()).isEqualTo(desk);
    assertThat(secretary.post(one, Map.of("act", "take-back", "reason", "")).body())
        .contains("请写明为什么收回");

    assertThat(teacher.get(form.path() + "/preview").body())
        .contains("线下已收", "寄给王老师", "推荐表.pdf", "http://www.gzseduyun.cn/jibei/1");
    var key = teacher.get(form.path() + "/preview").input("key");
    teacher.post(form.path() + "/submit", Map.of("key", key, "promise", "1"));
    assertThat(teacher.get(form.path() + "/submitted").body()).contains("线下已收", "推荐表.pdf", "主备人之一");
    var file = fileOn(form.path() + "/submitted");
    var fetched = site.official("522732").get(file);
    assertThat(fetched.body()).isEqualTo(new String(PDF, StandardCharsets.UTF_8));
    assertThat(fetched.disposition()).startsWith("attachment; filename*=UTF-8''");
    assertThat(site.official("522731").get(file).status()).isEqualTo(404);
    assertThat(site.stranger().get(file).location()).contains("/sign-in");
  }
}
