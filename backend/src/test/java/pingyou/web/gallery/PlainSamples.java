package pingyou.web.gallery;

import java.util.List;
import java.util.Map;
import pingyou.web.page.ProofPage;
import pingyou.web.part.Basis;
import pingyou.web.part.Faults.Problem;
import pingyou.web.part.Link;
import pingyou.web.part.Row;
import pingyou.web.part.Shell;
import pingyou.web.part.Tag;
import pingyou.web.part.chart.QrCode;
import pingyou.web.part.form.Control;
import pingyou.web.part.form.Enclosure;
import pingyou.web.part.form.FieldView;
import pingyou.web.plain.AskPage;
import pingyou.web.plain.CasePage;
import pingyou.web.plain.CasePage.Blank;
import pingyou.web.plain.CodePage;
import pingyou.web.plain.ListPage;

/** The pages of one shape for many occasions. */
final class PlainSamples {
  private static final Link BACK = new Link("返回名单", "/desk");

  private PlainSamples() {}

  /** An official asks for a phone number without saying why. */
  static AskPage ask(Shell shell) {
    var reason =
        FieldView.of("reason", "为什么要看", null, new Control.LongText("", 300, 0, List.of()))
            .faulty("请写明为什么要看，至多 300 字。");
    return new AskPage(
        shell,
        List.of("GZ21-T-0127"),
        "看全部：联系电话",
        "韦甲一，三都水族自治县民族中学附属小学",
        BACK,
        List.of(new Problem("reason", "为什么要看：还没写。")),
        List.of(new AskPage.Passage("会记下什么", "谁、何时、为什么看。")),
        List.of(reason),
        new AskPage.Act("/reveal", "记下并显示", false, "每次都有记录", "不看了", Map.of("version", "3")));
  }

  /** A list with rows, one without, and an act. */
  static ListPage list(Shell shell) {
    var row =
        new Row(
            "/case", "韦甲一", List.of("GZ21-T-0127", Samples.SCHOOL), null, null, Tag.NOT_HANDLED);
    var act =
        new ListPage.Act(
            "网络学习空间优秀教师空间", "9月13日 24:00 截止", "/apply", "开始填写", Map.of("track", "teacher"));
    return new ListPage(
            shell,
            List.of("三都水族自治县"),
            "未处理",
            List.of("2 份"),
            BACK,
            List.of("有 1 份没有分齐专家"),
            List.of(
                new ListPage.Group("案例", List.of(row), List.of(), ""),
                new ListPage.Group("现在可以申报", List.of(), List.of(act), ""),
                new ListPage.Group("没有送到的通知", List.of(), List.of(), "通知都送到了。")))
        .searched("/cases", "韦", "姓名、学校、编号");
  }

  /** A returned case with a masked number, an address, a kept password and an empty cell. */
  static CasePage theCase(Shell shell) {
    var cells =
        List.of(
            new CasePage.Cell(
                "联系电话", "138****0000", Blank.KEPT, false, new Link("看全部", "/case/reveal/mobile")),
            new CasePage.Cell("空间地址", "http://www.gzseduyun.cn/space/1", Blank.KEPT, true, null),
            new CasePage.Cell("密码（省级评审前不要修改）", null, Blank.KEPT, false, null),
            new CasePage.Cell("名师工作室链接", null, Blank.LEFT, false, null),
            new CasePage.Cell("应用数据", null, Blank.REVIEWERS, false, null));
    return new CasePage(
        shell,
        List.of("三都水族自治县", "县（市、区）评审推荐"),
        "韦甲一，数学",
        List.of("GZ21-T-0127", Samples.SCHOOL),
        BACK,
        List.of("已退回本人修改，还没有再交。"),
        List.of(new CasePage.Part("基本信息", cells)),
        List.of(new CasePage.Way("拟推荐", "放进名单，送出前随时可以改", "/case/recommend")));
  }

  /** A list of evidence with a long link, a file and one more to be added. */
  static ProofPage proof(Shell shell) {
    var entries =
        List.of(
            new Enclosure.Entry(
                "http://www.gzseduyun.cn/space/shili-0001/resources/2021/03/15/angles",
                "http://www.gzseduyun.cn/space/shili-0001/resources/2021/03/15/angles",
                null,
                "四年级数学《角的度量》系列微课",
                true),
            new Enclosure.Entry("课堂记录.pdf", "/files/1", "1.5 MB", null, false));
    var fields =
        List.of(
            FieldView.of(
                "link",
                "链接",
                null,
                new Control.Address("", Control.Recognised.NOTHING_YET, null, null)),
            FieldView.of("file", "或者上传文件", null, new Control.Upload(".pdf,.docx"))
                .hinted("pdf、docx，一个文件至多 20 MB。"),
            FieldView.of("original", "是不是您的原创", null, new Control.Choice(List.of("是", "不是"), "")));
    return new ProofPage(
        shell,
        Samples.CAMPAIGN,
        "原创学习成果、资源",
        "逐条列出，是您原创的请标明，由专家核对。",
        Basis.quoted("并对提交原创性学习成果、资源做出标识。", "评价指标 · 原创性"),
        Samples.applying(),
        BACK,
        true,
        false,
        List.of(new Problem("proof", "第 2 条还没写它说明什么。")),
        new Enclosure(entries, null),
        "/apply/1/proof/works",
        "7",
        new ProofPage.Form("再加一条", "add", -1, fields, "加上这一条", "至多 20 条，已有 2 条"));
  }

  static CodePage code(Shell shell) {
    return new CodePage(
        shell,
        "邀请码",
        List.of("县、市工作人员", "黔南布依族苗族自治州 三都水族自治县", "潘丙三"),
        "7K3M-9QXT",
        QrCode.of("http://example.cn/invitation?code=7K3M-9QXT"),
        "9月20日 21:06 前有效",
        new Link("人员", "/people"));
  }
}
