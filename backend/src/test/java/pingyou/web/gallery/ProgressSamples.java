package pingyou.web.gallery;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pingyou.web.page.ProgressPage;
import pingyou.web.page.ProgressPage.Outcome;
import pingyou.web.page.ProgressPage.Stage;
import pingyou.web.page.ResultPage;
import pingyou.web.part.Basis;
import pingyou.web.part.Shell;
import pingyou.web.part.Step;
import pingyou.web.part.chart.Ranks;

/** Where a case stands, and what became of it: a prize with a tie, and none this time. */
final class ProgressSamples {
  private static final Basis SHARES =
      new Basis(
          "41 份 × 15% = 6.15，取前 6 名", "一等奖5%、二等奖10%、三等奖20%", "指南 三（三）", "基数为推荐到省且完成评分的份数，累计向下取整。");

  private ProgressSamples() {}

  static ProgressPage progress(Shell shell) {
    return new ProgressPage(
        shell,
        Samples.CAMPAIGN,
        "GZ21-T-0127",
        "教师空间案例",
        Samples.SCHOOL,
        new ProgressPage.Now("县里评审推荐中", "9月24日 24:00 前有结果"),
        Samples.window("2021-09-16T16:00:00Z", "2021-09-24T16:00:00Z", "2021-09-21T12:00:00Z"),
        true,
        null,
        stages(),
        new ProgressPage.Acts(null, null, null, null, true),
        "/");
  }

  private static List<Stage> stages() {
    return List.of(
        new Stage.Submitted("9月13日 21:06", 3, "/applications/1/content", "/applications/1/receipt"),
        new Stage.Checked(Step.DONE, "9月16日", null),
        new Stage.AtLevel(Step.NOW, "县级推荐", "三都县教育局", "9月17–24日", "9月24日", Outcome.OPEN, null),
        new Stage.AtLevel(
            Step.TO_COME, "市（州）评审", "黔南州教育局", "9月28日–10月12日", "10月12日", Outcome.OPEN, null),
        new Stage.Reviewed(Step.TO_COME, "省级评审", "10月18日–11月10日", 3),
        new Stage.Published(Step.TO_COME, "11月中旬", null),
        new Stage.Decided(Step.TO_COME, "11月下旬", null));
  }

  static ResultPage prize(Shell shell) {
    var groups =
        List.of(
            new ResultPage.Group("空间设计", "5", "4.50", "4.50"),
            new ResultPage.Group("空间资源", "20", "17.33", "17.00"),
            new ResultPage.Group("空间应用", "50", "44.17", "43.67"),
            new ResultPage.Group("应用效果", "25", "22.50", "21.50"));
    return result(
        shell,
        "二等奖",
        new ResultPage.Place(6, 41, "二等奖", 6, "88.50", "名次 6，在二等奖线内", SHARES),
        new ResultPage.Scores("88.50", 3, groups, null),
        "韦甲一");
  }

  static ResultPage notNow(Shell shell) {
    var groups =
        List.of(
            new ResultPage.Group("空间设计", "5", "4.67", "4.50"),
            new ResultPage.Group("空间资源", "20", "13.83", "17.00"),
            new ResultPage.Group("空间应用", "50", "42.00", "43.67"),
            new ResultPage.Group("应用效果", "25", "20.67", "21.50"));
    var most =
        new Basis(
            "“空间资源”差得最多（3.17 分）。共享性 1 分：下载、转载 163 次",
            "每200次加1分，满分3分，200次以下的1分",
            "评价指标 · 共享性",
            null);
    return result(
        shell,
        null,
        new ResultPage.Place(17, 41, "三等奖", 14, "82.67", "名次 17，在三等奖线外", SHARES),
        new ResultPage.Scores("81.17", 3, groups, most),
        "白戊己");
  }

  static ResultPage notNowWithoutScores(Shell shell) {
    return result(
        shell, null, new ResultPage.Place(0, 41, "三等奖", 14, null, "在三等奖线外", SHARES), null, "白戊己");
  }

  private static List<ResultPage.Reason> reasons(String mean) {
    return List.of(
        new ResultPage.Reason("三位专家的平均分 " + mean, "87.5、88、90，三份都计入，不去最高最低。"),
        new ResultPage.Reason("和第 7 名同分，比“空间应用”", "您 44.17，对方 43.83。"));
  }

  private static ResultPage result(
      Shell shell,
      @Nullable String prize,
      ResultPage.Place place,
      ResultPage.@Nullable Scores scores,
      String person) {
    var lines = List.of(new Ranks.Line("一等", 2), new Ranks.Line("二等", 6), new Ranks.Line("三等", 14));
    return new ResultPage(
        shell,
        Samples.FULL_CAMPAIGN,
        "教师空间案例",
        person,
        prize == null ? "GZ21-T-0210" : "GZ21-T-0127",
        "11月28日",
        prize != null,
        prize == null ? "这一次没有进入拟获奖名单" : prize,
        prize,
        "获奖者",
        place,
        scores,
        scores == null ? List.of() : reasons(scores.mean()),
        new Ranks(41, place.rank(), lines),
        prize == null
            ? Samples.window("2021-11-13T16:00:00Z", "2021-11-20T16:00:00Z", "2021-11-18T15:00:00Z")
            : null,
        new ResultPage.Ways("/applications", "/publicity", prize == null ? "/objection" : null));
  }
}
