package pingyou.web.gallery;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pingyou.web.page.DeskPage;
import pingyou.web.page.DeskPage.Pick;
import pingyou.web.page.SentPage;
import pingyou.web.part.Basis;
import pingyou.web.part.Faults.Obstacle;
import pingyou.web.part.Figures;
import pingyou.web.part.Link;
import pingyou.web.part.Quota;
import pingyou.web.part.Shell;
import pingyou.web.part.Tag;
import pingyou.web.part.form.Control;
import pingyou.web.part.form.FieldView;

/** A county over its quota, with a platform that isn't connected and an opinion that is missing. */
final class DeskSamples {
  private static final DeskPage.Office OFFICE = new DeskPage.Office("三都县教育局", "陆副科长");

  private static final DeskPage.Scores SCORES =
      new DeskPage.Scores("/desk/order", "/desk/evaluators", false, true, 69, 66);

  private DeskSamples() {}

  static DeskPage desk(Shell shell) {
    return new DeskPage(
        shell,
        OFFICE,
        "县级评审推荐",
        "教师空间案例",
        23,
        Samples.county(),
        new Quota(8, 9, null),
        SCORES,
        new DeskPage.Lists(9, 11, 2, 1),
        picks(),
        "黔南州教育局",
        obstacles(),
        new Link("已齐 4 项，共 6 项", "#papers"),
        List.of(
            new DeskPage.Event("9月22日 16:20", "陆副科长改了名次 3、4"),
            new DeskPage.Event("9月21日 09:05", "送出 7 份（第 1 次）"),
            new DeskPage.Event("9月17日 08:30", "开始县级推荐")),
        DeskPage.State.BLOCKED,
        "第 1 次送出，9月21日 09:05，7 份",
        ways());
  }

  static DeskPage deskReady(Shell shell) {
    return new DeskPage(
        shell,
        OFFICE,
        "县级评审推荐",
        "教师空间案例",
        23,
        Samples.county(),
        new Quota(8, 2, null),
        SCORES,
        new DeskPage.Lists(2, 19, 2, 0),
        picks().subList(0, 2),
        "黔南州教育局",
        List.of(),
        null,
        List.of(new DeskPage.Event("9月17日 08:30", "开始县级推荐")),
        DeskPage.State.READY,
        null,
        ways());
  }

  private static List<Pick> picks() {
    return List.of(
        ready(1, "韦甲一", "示例镇民族中心学校（示例村教学点）", "GZ21-T-0127", "91.0"),
        ready(2, "石乙二", "县示例第一小学", "GZ21-T-0203", "89.5"),
        but(
            ready(3, "潘丙三", "县示例第二中学", "GZ21-T-0134", "88.0"),
            Tag.PLATFORM_ASKED,
            "已请秘书处认定平台，还没有结果；认定以前不能送出，结果会写在这里。",
            null),
        but(
            ready(4, "岑丁四", "县示例第一小学", "GZ21-T-0081", "87.5"),
            Tag.OPINION_MISSING,
            null,
            new Link("写意见", "#opinion")),
        ready(5, "欧阳示例", "县示例中等职业学校", "GZ21-T-0166", "86.0"),
        ready(6, "陆戊五", "示例乡九年一贯制学校", "GZ21-T-0146", "85.5"),
        ready(7, "杨壬九", "县示例幼儿园", "GZ21-T-0181", "84.5"),
        ready(8, "吴癸十", "县示例第二中学", "GZ21-T-0190", "83.0"),
        but(
            ready(9, "蒙庚七", "县示例第三小学", "GZ21-T-0009", "82.0"),
            Tag.OVER_QUOTA,
            null,
            new Link("移出名单", "#out")));
  }

  private static Pick ready(int rank, String name, String school, String number, String score) {
    var href = "/desk/cases/" + rank;
    return new Pick(
        "p" + rank,
        rank,
        name,
        href,
        school,
        number,
        score,
        "3 张卡，已交 3 张",
        true,
        Tag.SENDABLE,
        List.of(),
        null);
  }

  private static Pick but(Pick pick, Tag state, @Nullable String detail, @Nullable Link repair) {
    return new Pick(
        pick.id(),
        pick.rank(),
        pick.name(),
        pick.href(),
        pick.school(),
        pick.number(),
        pick.score(),
        pick.cards(),
        state != Tag.OPINION_MISSING,
        state,
        detail == null ? List.of() : List.of(detail),
        repair);
  }

  private static List<Obstacle> obstacles() {
    var clause = Basis.quoted("均为贵州省教育资源公共服务平台或与……实现用户数据互通并接入省级教育资源公共服务体系的平台", "指南 三（一）");
    return List.of(
        new Obstacle(
            "超出名额 1 个", "名额 8，已选 9。最后一名：蒙庚七，82.0 分。", null, List.of(new Link("去掉第 9 名", "#9"))),
        new Obstacle(
            "潘丙三：平台没有接入",
            null,
            clause,
            List.of(new Link("请秘书处认定", "#ask"), new Link("不推荐", "#no"))),
        new Obstacle(
            "岑丁四：没有推荐意见",
            "推荐表“县（市、区）级教育行政部门推荐意见”不能空着。",
            null,
            List.of(new Link("写意见", "#opinion"))));
  }

  private static DeskPage.Ways ways() {
    return new DeskPage.Ways(
        "/desk",
        "/desk/ranks",
        "/desk/check",
        "/desk/export",
        "/desk/search",
        "/desk/sent",
        null,
        null);
  }

  static SentPage sent(Shell shell) {
    var picks =
        List.of(
            new SentPage.Pick(
                1,
                "韦甲一",
                "GZ21-T-0127",
                Samples.SCHOOL,
                "空间资源成系列，课堂用得实，同意推荐。",
                "陆乙一 2021-09-23",
                null),
            new SentPage.Pick(
                2, "潘丙三", "GZ21-T-0131", "三都县示例小学", "同意推荐。", "陆乙一 2021-09-23", "缺的网址已经补看过，内容属实。"));
    var declined =
        List.of(new SentPage.Declined("石乙二", "GZ21-T-0140", "三都县示例中学", "空间里没有资源，请先建设起来。"));
    return new SentPage(
        shell,
        Samples.FULL_CAMPAIGN,
        "教师空间案例",
        "三都水族自治县教育局",
        "县级推荐",
        "黔南州教育局",
        "第 2 次，陆乙一，2021年9月23日 19:20（北京时间）",
        picks,
        declined,
        Figures.checksum("a41c09e75b2f88d03e6a7714cc92d05b"),
        "2021年9月23日 19:30",
        new SentPage.Ways("/desk", "/desk/sent/table"));
  }

  static DeskPage.Check check(Shell shell) {
    return new DeskPage.Check(
        shell,
        OFFICE,
        9,
        "黔南州教育局",
        obstacles(),
        "名次 1–2、5–8 的意见、平台、附件都齐。",
        6,
        11,
        "/desk/send",
        "/desk");
  }

  static DeskPage.Decline decline(Shell shell) {
    var reasons =
        FieldView.of(
                "reasons",
                "理由",
                null,
                new Control.Several(
                    List.of("材料不完整", "空间不能登录或内容过少", "平台没有接入", "名额有限，按分数未进入", "其他"),
                    List.of("名额有限，按分数未进入")))
            .hinted("必选，可多选。");
    var text = "按县级评分排第 12 名，名额 8 个。作业管理有 2 次记录，要求 5 次以上；建议补充在线测试与批阅。";
    var explanation =
        FieldView.of("explanation", "具体说明", null, new Control.LongText(text, 300, 0, List.of()))
            .hinted("本人看得到这段话。写清差在哪里，他明年用得上。");
    return new DeskPage.Decline(
        shell,
        "罗己六",
        "GZ21-T-0152",
        "县示例第三小学",
        "小学数学",
        reasons,
        explanation,
        "您的案例（GZ21-T-0152）这次没有得到县级推荐。理由：名额有限，按分数未进入。",
        "9月24日 24:00",
        "/desk/cases/152/decline",
        "/desk/cases/152");
  }
}
