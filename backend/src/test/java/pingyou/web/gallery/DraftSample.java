package pingyou.web.gallery;

import java.util.List;
import pingyou.web.page.DraftPage;
import pingyou.web.part.Basis;
import pingyou.web.part.Faults.Problem;
import pingyou.web.part.Link;
import pingyou.web.part.Shell;
import pingyou.web.part.form.Control;
import pingyou.web.part.form.Control.City;
import pingyou.web.part.form.Control.Entry;
import pingyou.web.part.form.Control.Place;
import pingyou.web.part.form.Control.Recognised;
import pingyou.web.part.form.FieldView;
import pingyou.web.part.form.SectionView;
import pingyou.web.part.form.SectionView.State;

/** A teacher's form on the last evening: a birth date that isn't one, and an empty password. */
final class DraftSample {
  private static final List<String> ASPECTS = List.of("丰富性", "适用性", "共享性", "原创性", "系统性");
  private static final String RESOURCES =
      """
      丰富性：三年来共上传教案、课件、试题、微课 118 条，按人教版四年级数学的章节分类，每条标明课题名称，方便学生按课查找。
      适用性：课前看微课，课中用课件，课后做在线测试。全班 42 名学生，点击率 93%。
      共享性：资源被下载、转载 463 次，每周更新 1–2 条。链接 http://www.gzseduyun.cn/space/shili-0001/res
      """;

  private DraftSample() {}

  static DraftPage page(Shell shell) {
    return new DraftPage(
        shell,
        Samples.CAMPAIGN,
        "教师空间案例推荐表",
        null,
        Samples.applying(),
        "大同市的申报截止是另定的，10月26日 10:00 定到 11月18日 24:00；没有另定的市是 11月13日 24:00。",
        List.of(new Problem("idNumber", "身份证号：出生日期不存在"), new Problem("secret", "登录密码：还没填")),
        2,
        sections(),
        "13:18",
        6,
        "/draft/1",
        "/applications");
  }

  private static List<SectionView> sections() {
    return List.of(
        new SectionView("basics", "基本信息", State.FAULTY, basics()),
        new SectionView("space", "空间与登录", State.FAULTY, space()),
        new SectionView("person", "个人介绍", State.DONE, List.of(text("person-text", "个人介绍", 300))),
        new SectionView("design", "空间说明", State.DONE, List.of(text("design-text", "空间说明", 800))),
        new SectionView("resources", "空间资源说明", State.IN_PROGRESS, resources()),
        new SectionView("use", "空间应用情况", State.DONE, List.of(text("use-text", "空间应用情况", 2000))),
        new SectionView("case", "应用典型案例", State.DONE, List.of(typical())),
        new SectionView("promise", "承诺与提交", State.NOT_BEGUN, List.of(promise())));
  }

  private static List<FieldView> basics() {
    var regions =
        List.of(
            new City(new Place("520100", "贵阳市"), List.of(new Place("520102", "南明区"))),
            new City(
                new Place("522700", "黔南州"),
                List.of(new Place("522732", "三都县"), new Place("522701", "都匀市"))));
    return List.of(
        saved("name", "姓名", new Control.Text("韦甲一", Entry.PLAIN)),
        saved("idNumber", "身份证号", id("522732 19900230 0014"))
            .hinted("18 位。加密保存，评审专家看不到；县、市只见头尾几位。")
            .faulty("第 7–14 位是出生日期，这里是 1990年2月30日，没有这一天。请对照身份证重新填写。"),
        saved("county", "所在地", new Control.RegionChoice(regions, "522700", "522732")),
        saved(
            "school",
            "学校",
            new Control.School("", Samples.SCHOOL, true, "/api/v1/schools?county=522732", false)),
        saved("mobile", "手机", new Control.Text("13800000000", Entry.PHONE))
            .hinted("只给本级官员和秘书处看，平时显示为 138****0000。"),
        saved("stage", "学段", new Control.Choice(List.of("小学", "初中", "高中"), "小学")),
        saved(
            "subject", "学科", new Control.Choice(List.of("语文", "数学", "英语", "物理", "化学", "生物"), "数学")),
        saved("post", "职务", new Control.Text("教研组长", Entry.PLAIN))
            .asOptional()
            .disagreeing("年级组长"));
  }

  private static List<FieldView> space() {
    return List.of(
        saved(
            "address",
            "空间地址",
            new Control.Address(
                "http://www.gzseduyun.cn/space/shili-0001",
                Recognised.CONNECTED,
                "贵州省教育资源公共服务平台",
                new Basis(null, null, "指南 三（一）", null))),
        saved("account", "用户名", new Control.Text("shili0001", Entry.PLAIN)),
        saved("secret", "登录密码", new Control.Secret(false))
            .hinted("省级评审前不要修改。")
            .faulty("还没填。评审专家要用它登录查阅空间。"));
  }

  private static List<FieldView> resources() {
    return List.of(
        saved("resources-text", "空间资源说明", aspects()).hinted("写清五个方面，并附链接：丰富性、适用性、共享性、原创性、系统性。"),
        FieldView.of("data", "应用数据（关注度、师生互动、空间访问量）", null, new Control.ByOthers())
            .hinted("不用您填。由评审专家在评审当日到空间查阅，查到的数和时间您之后能看到。"));
  }

  private static FieldView typical() {
    return saved("case-text", "应用典型案例", new Control.LongText("……", 0, 800, List.of()))
        .hinted("一个空间教学应用的典型案例。");
  }

  private static FieldView promise() {
    var full = new Link("承诺全文（第 1 版）", "/promise/1");
    var text = "我承诺：填报真实准确；标为“原创”的资源由我本人制作。";
    return FieldView.of("promise-given", "承诺", null, new Control.Promise(text, full, false));
  }

  private static FieldView text(String id, String label, int limit) {
    return saved(id, label, new Control.LongText("已写好的一段。", limit, 0, List.of()));
  }

  private static Control aspects() {
    return new Control.LongText(RESOURCES, 2000, 0, ASPECTS);
  }

  private static Control id(String value) {
    return new Control.Text(value, Entry.ID_NUMBER);
  }

  private static FieldView saved(String id, String label, Control control) {
    return FieldView.of(id, label, "/api/v1/applications/1/fields/" + id, control);
  }
}
