package pingyou.bot.dialog.talk;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import pingyou.Backend;
import pingyou.application.Application;
import pingyou.application.Edit;
import pingyou.application.Status;
import pingyou.bot.dialog.Dialog;
import pingyou.bot.dialog.Input;
import pingyou.bot.dialog.turn.Course;
import pingyou.bot.dialog.turn.Work;
import pingyou.campaign.Campaign;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.notice.delivery.Channel;
import pingyou.notice.delivery.DeliverySettings;
import pingyou.notice.delivery.Sending;
import pingyou.person.Contact;
import pingyou.person.Invitation;
import pingyou.person.Invited;
import pingyou.person.Role;
import pingyou.store.Actor;
import pingyou.store.Database;
import pingyou.store.Redis;
import pingyou.store.TestDatabase;
import pingyou.store.TestServers;
import pingyou.store.vault.KeyRing;

/** The whole form of the shipped campaign, by chat, on the real features. */
@ExtendWith(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TalkIT {
  private static final Path HOME = Path.of(System.getProperty("pingyou.home"));
  private static final Instant MORNING = Instant.parse("2021-08-03T01:00:00Z");
  private static final String CAMPAIGN = "guizhou-2021";

  private final Vertx vertx = Vertx.vertx();
  private Database database;
  private Redis redis;
  private Backend backend;

  @BeforeAll
  void build(Database database, @TempDir Path keys) throws IOException {
    this.database = database;
    var file = keys.resolve("vault.keys");
    KeyRing.create(file);
    redis = Redis.open(vertx, TestServers.redisUrl());
    backend = new Backend(database, redis, HOME, file, keys.resolve("files"));
    Files.delete(file);
  }

  @AfterAll
  void end() {
    redis.close();
    vertx.close().await();
  }

  private Dialog dialog() {
    return dialog(backend.campaigns::all);
  }

  /**
   * @param current the campaigns that people are told of
   */
  private Dialog dialog(Supplier<List<Campaign>> current) {
    var features =
        new Features(
            current,
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

  private Application application(Phone phone) {
    return database.read(
        tx -> backend.application.applications.ofPerson(tx, phone.person()).getFirst());
  }

  /** What the person writes on the page, not in the chat. */
  private void onPage(Phone phone, String field, String value) {
    database.run(tx -> {
      var edit = Edit.inChat(application(phone).id(), phone.person(), Moment.of(phone.now()));
      assertThat(backend.application.drafts.answer(tx, edit, field, value))
          .isInstanceOf(Outcome.Done.class);
    });
  }

  private void fillBasics(Phone phone, String idNumber) {
    assertThat(phone.send("申报")).contains("1 网络学习空间优秀教师空间", "2 网络学习空间应用优秀学校");
    phone.send("1");
    phone.send("同意");
    assertThat(phone.send("韦甲一")).contains("姓名：韦甲一，存好了", "身份证号的单独同意");
    assertThat(phone.send("同意")).contains("第 2/20 项 身份证号");
    assertThat(phone.send(idNumber)).contains("5227************").doesNotContain(idNumber);
    assertThat(phone.send("更多")).contains("1 黔东南", "2 黔南");
    assertThat(phone.send("二")).contains("黔南布依族苗族自治州", "第 4/20 项");
    assertThat(phone.send("三都")).contains("三都水族自治县", "第 5/20 项 学校");
  }

  private void fillRest(Phone phone) {
    assertThat(phone.send("民族中学")).contains("没有找到“民族中学”");
    assertThat(phone.send("三都民族中学")).contains("没有找到");
    assertThat(phone.send("新校名")).contains("学校：三都民族中学", "第 6/20 项 联系电话");
    assertThat(phone.send("１３８００００００００")).contains("138****0000", "第 7/20 项 学科");
    assertThat(phone.send("数学")).contains("第 8/20 项 学段");
    assertThat(phone.send("３")).contains("初中", "第 9/20 项 空间地址");
    assertThat(phone.send(new Input.Link("我的空间", "http://www.gzseduyun.cn/space/1")))
        .contains("第 10/20 项 用户名", "/space");
    assertThat(phone.send("wei:geheim")).contains("这句话没有存").doesNotContain("geheim");
    onPage(phone, "account", "weijiayi");
    onPage(phone, "password", "geheim-7");
    assertThat(phone.send("完成")).contains("第 12/20 项 个人介绍");
    assertThat(phone.send("我叫韦甲一，男，35 岁，从教 12 年。")).contains("已记", "还没写到：职称、空间开通");
    assertThat(phone.send("一级教师，空间 2018 年开通。")).contains("接着发").doesNotContain("还没写到");
    assertThat(phone.send("完成")).contains("第 13/20 项 名师工作室链接");
    phone.send("跳过");
    assertThat(phone.send("2")).contains("第 15/20 项 空间说明");
    for (var text : new String[] {"理念与思路", "丰富性", "课堂教学 ]]> 😀", "一个典型案例"}) {
      phone.send(text);
      phone.send("完成");
    }
    prove(phone);
  }

  /** Evidence, a message after the other: sent twice, taken back, left and come back to. */
  private void prove(Phone phone) {
    assertThat(phone.send("进度")).contains("佐证材料 0/2");
    phone.send("申报");
    assertThat(phone.send("http://www.gzseduyun.cn/works/1"))
        .contains("第 1 条：http://www.gzseduyun.cn/works/1", "是什么成果或资源？");
    assertThat(phone.send("http://www.gzseduyun.cn/works/1")).contains("还差一句", "第 1 条");
    assertThat(phone.send("0")).contains("第 1 条是您的原创吗");
    assertThat(phone.send("也许")).contains("还差一句");
    assertThat(phone.send("1")).contains("标为原创", "再发一个链接就再加一条");
    assertThat(phone.send("撤销")).contains("第 1 条是您的原创吗");
    phone.send("保存");
    assertThat(phone.send("申报")).contains("第 19/20 项", "第 1 条是您的原创吗");
    assertThat(phone.send("不是")).contains("第 1 条存好了").doesNotContain("标为原创");
    assertThat(phone.send("没有了")).contains("这里要一个链接");
    assertThat(phone.send("完成")).contains("一共 1 条", "第 20/20 项", "文件不能发给公众号");
    assertThat(phone.send(new Input.Media(Input.Media.Kind.IMAGE)))
        .contains("请在网页上传：https://p.example/apply/", "/proof/preparation");
    assertThat(phone.send("完成")).contains("至少要 1 条");
    assertThat(phone.send(new Input.Link("集体备课", "http://www.gzseduyun.cn/jibei/1")))
        .contains("您在集备组里的角色");
    assertThat(phone.send("长".repeat(201))).contains("超 1 字");
    assertThat(phone.send("主备人之一，上学期第三次集备")).contains("第 1 条存好了").doesNotContain("原创吗");
    assertThat(phone.send("完成")).contains("一共 1 条", "请核对");
    assertThat(phone.send("更多")).contains("集备组主备人的集体备课材料：1 条");
  }

  @Test
  void wholeForm_byChat_toTheReceiptAndBack() {
    var teacher = phone("teacher-one");
    assertThat(teacher.send(new Input.Followed(null))).contains("正在受理，9月13日 24:00截止");
    fillBasics(teacher, "522732199001010010");
    teacher.send("保存");
    teacher.at("2021-08-10T12:00:00Z");
    assertThat(teacher.send("申报")).contains("接着填", "第 5/20 项 学校");
    fillRest(teacher);
    assertThat(teacher.send("进度")).contains("基本信息 8/8", "应用典型案例 1/1", "都填好了", "回“提交”");
    assertThat(teacher.send("提交")).contains("原创与真实性承诺", "我承诺");
    assertThat(teacher.send("我承诺")).contains("申报编号：GZ21-T-0001", "提交时间：2021年8月10日", "内容校验码：");
    assertThat(application(teacher).status()).isEqualTo(Status.SUBMITTED);
    change(teacher);
    returnAndCorrect(teacher);
    assertThat(teacher.send("撤回")).contains("要撤回申报 GZ21-T-0001 吗");
    assertThat(teacher.send("不撤回")).contains("没有撤回");
    teacher.send("撤回");
    assertThat(teacher.send("撤回")).contains("撤回了");
    assertThat(application(teacher).status()).isEqualTo(Status.WITHDRAWN);
    teacher.at("2021-09-13T16:30:00Z");
    assertThat(teacher.send("申报")).contains("已由您撤回");
    assertThat(teacher.send("改 手机")).contains("已经截止");
  }

  private void change(Phone teacher) {
    assertThat(teacher.send("改 手机")).contains("现在写的是：138****0000");
    assertThat(teacher.send("13900000000")).contains("139****0000", "改动还没有提交");
    assertThat(teacher.send("撤销")).contains("变回：138****0000");
    assertThat(teacher.send("提交")).contains("已经提交，之后没有改动");
    teacher.send("改 手机");
    teacher.send("13900000000");
    teacher.send("提交");
    assertThat(teacher.send("我承诺")).contains("GZ21-T-0001");
    assertThat(application(teacher).revision()).isEqualTo(2);
  }

  @Test
  void invited_whenTheCampaignDoesNotRun_isToldItsTitleAllTheSame() {
    var early = new Phone(database, () -> dialog(List::of), "official-early", MORNING);
    var code = invited(early).code();
    assertThat(early.send(code)).contains("贵州 2021", "三都水族自治县").doesNotContain(CAMPAIGN);
  }

  private Invited invited(Phone official) {
    var code =
        database.write(tx -> {
          var invitation = new Invitation(CAMPAIGN, Role.OFFICIAL, "522732", null, "陆乙二");
          return backend.person.invitations.create(tx, Actor.SYSTEM, invitation, official.now());
        });
    if (code instanceof Outcome.Done(var invited)) {
      return invited;
    }
    throw new AssertionError(code);
  }

  private void returnAndCorrect(Phone teacher) {
    var official = phone("official-one");
    var invited = invited(official);
    assertThat(official.send("AAAA-AAAA")).contains("没有找到这个邀请码");
    assertThat(official.send(new Input.Followed("inv:" + invited.code())))
        .contains("三都水族自治县", "https://p.example/desk");
    assertThat(official.send("待办")).contains("https://p.example/desk");
    UUID application = application(teacher).id();
    var reasons = Map.of("mobile", "这个号码停机了");
    database.run(tx ->
        backend.application.corrections.returnCase(
            tx, official.person(), application, reasons, Moment.of(teacher.now())));
    deliverNothing(teacher.now());
    assertThat(teacher.send("申报"))
        .startsWith("有一条通知之前没有送到：")
        .contains("三都水族自治县", "联系电话：这个号码停机了", "改 手机");
    assertThat(teacher.send("改 电话")).contains("退回的原因：这个号码停机了");
    teacher.send("13700000000");
    teacher.send("提交");
    assertThat(teacher.send("我承诺")).contains("提交成功");
    assertThat(application(teacher).status()).isEqualTo(Status.SUBMITTED);
  }

  /** The platform refuses every notice, after the night if need be. */
  private void deliverNothing(Instant now) {
    Channel refusing = _ -> new Sending.Refused("43004");
    var settings = new DeliverySettings(100, 1_000, ZoneId.of("Asia/Shanghai"));
    backend.delivery(refusing, settings).drain(now.plus(Duration.ofHours(12)));
  }

  @Test
  void badInput_isAnsweredKindly_andNothingIsStoredByHalf() {
    var teacher = phone("teacher-two");
    assertThat(teacher.send("你好")).contains("没看明白");
    assertThat(teacher.send("你好")).contains("https://p.example/apply");
    teacher.send("申报");
    teacher.send("教师");
    assertThat(teacher.send("韦甲一")).contains("同意");
    teacher.send("同意");
    assertThat(teacher.send("字".repeat(3_000))).contains("3000 字", "超 2970 字");
    teacher.send("韦甲二");
    teacher.send("同意");
    assertThat(teacher.send("522732199001010016"))
        .contains("最后一位")
        .doesNotContain("522732199001010016");
    assertThat(teacher.send("52273219900230001X")).contains("没有这一天", "在网页上填");
    assertThat(teacher.send("撤销")).contains("“姓名”变回没填");
    assertThat(teacher.send("0")).contains("姓名：0");
    teacher.send(new Input.Unfollowed());
    Optional<Contact> contact =
        database.read(tx -> backend.person.people.contact(tx, teacher.person()));
    assertThat(contact.orElseThrow().following()).isFalse();
  }
}
