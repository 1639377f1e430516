package pingyou.web.gallery;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pingyou.web.page.CardPage;
import pingyou.web.page.TodoPage;
import pingyou.web.part.Link;
import pingyou.web.part.Row;
import pingyou.web.part.Shell;
import pingyou.web.part.Tag;
import pingyou.web.part.form.Score;
import pingyou.web.part.form.Score.Evidence;
import pingyou.web.part.form.Score.Reading;

/** A reviewer's list with long names and a card half scored. */
final class ReviewSamples {
  private static final Evidence NONE = new Evidence(false, List.of());

  private ReviewSamples() {}

  static TodoPage todo(Shell shell) {
    var attention =
        List.of(
            row("岑丁四，小学数学", List.of("GZ21-T-0081"), "密码已由申报人改好，可以再试", null, Tag.SIGN_IN_FAILED),
            row("石乙二，小学数学", List.of("GZ21-T-0203"), "秘书处解锁：第 3 项漏写理由", null, Tag.RETURNED));
    var open =
        List.of(
            row("韦甲一，小学数学", List.of("GZ21-T-0127", "16/22 项"), null, "62.5", Tag.HALF_SCORED),
            row("潘丙三，小学数学", List.of("GZ21-T-0134", "4/22 项"), null, "11.0", Tag.HALF_SCORED),
            row(
                "欧阳阿依古丽·示例名较长的申报人，小学数学",
                List.of("GZ21-T-0139"),
                "松桃苗族自治县示例乡九年一贯制学校",
                null,
                Tag.NOT_SCORED),
            row("陆戊五，小学数学", List.of("GZ21-T-0146"), null, null, Tag.NOT_SCORED),
            row("罗己六，小学数学", List.of("GZ21-T-0152"), null, null, Tag.NOT_SCORED));
    var done =
        List.of(row("蒙庚七，小学数学", List.of("GZ21-T-0009", "11月6日 21:10"), null, "96.5", Tag.LOCKED));
    return new TodoPage(
        shell,
        "评审专家",
        "小学数学组",
        Samples.reviewing(),
        30,
        12,
        2,
        new TodoPage.Pace(18, "5 小时 24 分"),
        new TodoPage.Next("韦甲一，小学数学", "/cards/127"),
        new TodoPage.Rows(attention, 2, "/todo"),
        new TodoPage.Rows(open, 18, "/todo?list=open"),
        new TodoPage.Rows(done, 12, "/todo?list=done"));
  }

  static TodoPage allDone(Shell shell) {
    var done =
        List.of(
            row("蒙庚七，小学数学", List.of("GZ21-T-0009"), null, "96.5", Tag.LOCKED),
            row("韦甲一，小学数学", List.of("GZ21-T-0127"), null, "88.0", Tag.LOCKED),
            row("陆戊五，小学数学", List.of("GZ21-T-0146"), "与申报人同校进修，11月2日", null, Tag.RECUSED));
    var empty = new TodoPage.Rows(List.of(), 0, "/todo");
    return new TodoPage(
        shell,
        "评审专家",
        "小学数学组",
        Samples.window("2021-10-17T16:00:00Z", "2021-11-10T16:00:00Z", "2021-11-09T14:00:00Z"),
        30,
        30,
        0,
        null,
        null,
        empty,
        empty,
        new TodoPage.Rows(done, 30, "/todo?list=done"));
  }

  private static Row row(
      String title, List<String> facts, @Nullable String reason, @Nullable String figure, Tag tag) {
    return new Row("/cards/1", title, facts, reason, figure, tag);
  }

  static CardPage card(Shell shell) {
    return new CardPage(
        shell,
        12,
        30,
        "韦甲一",
        "小学数学",
        "GZ21-T-0127",
        Samples.SCHOOL,
        Samples.reviewing(),
        false,
        List.of(),
        List.of(),
        List.of(
            new CardPage.Group("design", "空间设计", design()),
            new CardPage.Group("resources", "空间资源", resources()),
            new CardPage.Group("use", "空间应用", use()),
            new CardPage.Group("effect", "应用效果", effect())),
        "资源成系列，课前课后衔接得好。",
        new CardPage.Space(
            "http://www.gzseduyun.cn/space/shili-0127",
            "shili0127",
            "/cards/1/password",
            "/api/v1/cards/1/password"),
        41,
        "20:06",
        new CardPage.Ways(
            "/todo",
            "/cards/1/material",
            "/api/v1/cards/1",
            "/cards/1",
            "/cards/1/submit",
            "#indicator-original",
            "/cards/1/failed",
            "/cards/1/recuse"));
  }

  private static List<Score> design() {
    return List.of(
        score("columns", "栏目设计", "栏目建设较完整，思路清晰，分类合理，能展示自己的风采。", 4, 4),
        score("beauty", "空间美化", "空间主页内各板块搭配合理，颜色搭配协调，页面简洁美观，有清晰明了的空间导航，有良好的用户体验。", 5, 6));
  }

  private static List<Score> resources() {
    var evidence =
        new Evidence(true, List.of(new Link("班级点击率统计（93%）", "#x"), new Link("四年级下册微课专题", "#y")));
    return List.of(
        evident(
            score("fit", "适用性", "提供的资源符合学生认知规律，支持开展基于网络空间的课堂教学和学生自主学习等。班级学生点击率不低于80%。", 8, 10),
            evidence),
        score("rich", "丰富性", "紧扣学科主题，资源丰富，有教案、课件、试题、视频等类型。师本资源数量应达到三种类型100条以上。", 6, 8),
        score("system", "系统性", "围绕主题，或围绕一门课程的知识点自主开发系列微课（含教学设计、导学、反思）。每个微课给1分，最高分3分", 3, 6),
        score("shared", "共享性", "资源下载次数、转载次数的总和，资源更新率每周不少于1条。每200次加1分，满分3分，200次以下的1分", null, 6),
        evident(
            score("original", "原创性", "上传空间资源具有原创性。每一条原创性资源得0.5分，满分5分。", null, 10),
            new Evidence(true, List.of())));
  }

  private static List<Score> use() {
    var scores = new ArrayList<Score>();
    for (var title : List.of("自主研修", "集体备课", "课堂教学", "作业管理", "混合教学")) {
      scores.add(score("use-" + scores.size(), title, "利用空间开展，过程记录完整。", 9, 10));
    }
    return scores;
  }

  private static List<Score> effect() {
    var visits = new Reading("visits", "来访人数", "次", "4386", "11月7日 16:42");
    return List.of(
        new Score("followed", "关注度", "空间被关注数，以及关注其他空间数。", 0, 10, false, followed(), null, NONE),
        new Score(
            "visited",
            "空间访问量",
            "以实名登录用户来访人数，1名用户1日来访只计1次。",
            8,
            10,
            false,
            List.of(visits),
            null,
            NONE));
  }

  private static List<Reading> followed() {
    return List.of(
        new Reading("followers", "加为好友", "人", "", null),
        new Reading("following", "关注其他空间", "个", "12", null));
  }

  private static Score score(
      String id, String title, String text, @Nullable Integer halves, int max) {
    return new Score(id, title, text, halves, max, false, List.of(), null, NONE);
  }

  private static Score evident(Score score, Evidence evidence) {
    return new Score(
        score.id(),
        score.title(),
        score.text(),
        score.halves(),
        score.maxHalves(),
        false,
        List.of(),
        null,
        evidence);
  }
}
