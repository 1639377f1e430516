package pingyou.web.gallery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pingyou.web.page.RankingPage;
import pingyou.web.page.RankingPage.Bracket;
import pingyou.web.page.RankingPage.Case;
import pingyou.web.page.RankingPage.Count;
import pingyou.web.page.RankingPage.Cut;
import pingyou.web.page.RankingPage.Line;
import pingyou.web.page.RankingPage.Prize;
import pingyou.web.page.RankingPage.Reading;
import pingyou.web.page.RankingPage.Reason;
import pingyou.web.part.Shell;
import pingyou.web.part.Tag;
import pingyou.web.part.chart.Spread;

/** A ranking with a tie inside a line, a tie on a line, and one spread of 27 points. */
final class RankingSample {
  private static final Spread.Scale SCALE = new Spread.Scale(60, 105);
  private static final String WHY = "/office/ranking/why";

  private RankingSample() {}

  static RankingPage page(Shell shell) {
    return new RankingPage(
        shell,
        "省电教馆，秘书处",
        "贵州 2021",
        "教师空间案例",
        new RankingPage.State(RankingPage.Phase.TRIAL, "11月12日 09:40", 123),
        List.of("第 14 名同分须评委会表决。", "潘丙三分差 27 分，第四位专家未交（11月13日 24:00 截止）。"),
        "/office/undecided",
        SCALE,
        lines(),
        List.of(
            new Prize("一等", "一等 5%", "2", 2, 2),
            new Prize("二等", "二等 10%", "6", 4, 4),
            new Prize("三等", "三等 20%", "14", 8, 7)),
        41,
        new RankingPage.Readings(readings(), "指南没有写基数和取整。改口径要两人确认，并写进公示。", "指南 三（三）"),
        "按专家宽严校准后，第 8、9 名互换，奖项不变。",
        null,
        new RankingPage.Ways("/office/publish", "/office/export", "/office/severity", null, null));
  }

  private static List<Line> lines() {
    var lines = new ArrayList<Line>();
    lines.add(plain(1, "蒙庚七", "都匀市示例中学", "一等", 196, 193, 194));
    lines.add(plain(2, "杨壬九", "兴义市示例第一小学", "一等", 191, 194, 188));
    lines.add(new Cut("一等奖", "41 × 5% = 2.05，累计取前 2 名", null));
    lines.add(plain(3, "韩辛八", "遵义市示例外国语小学", "二等", 186, 185, 189));
    lines.add(plain(5, "陆戊五", "六盘水市钟山区示例实验学校", "二等", 180, 183, 178));
    var sixth = plain(6, "韦甲一", Samples.SCHOOL, "二等", 175, 176, 180);
    lines.add(remarkable(sixth, Bracket.BEGIN, Tag.TIE, "同分，空间应用 44.17 > 43.83"));
    lines.add(new Cut("二等奖", "41 × 15% = 6.15，累计取前 6 名", null));
    var seventh = plain(7, "石乙二", "铜仁市碧江区示例小学", "三等", 178, 177, 176);
    lines.add(remarkable(seventh, Bracket.END, Tag.TIE, "同分，空间应用 43.83 < 44.17"));
    lines.add(plain(8, "岑丁四", "毕节市七星关区示例二小", "三等", 174, 176, 173));
    var wide = plain(9, "潘丙三", "安顺市西秀区示例中学", "三等", 144, 198, 178);
    lines.add(remarkable(wide, Bracket.NONE, Tag.SPREAD_WIDE, "极差 27 分，超过 15，已请第四位"));
    lines.add(new RankingPage.Folded(10, 12, 3, "/office/ranking?all"));
    var first = plain(14, "欧阳示例", "松桃苗族自治县示例乡九年一贯制学校", null, 164, 166, 166);
    lines.add(remarkable(first, Bracket.BEGIN, Tag.TO_VOTE, "各项全同"));
    lines.add(new Cut("三等奖", "41 × 35% = 14.35，累计取前 14 名", "第 14 名有两份，各项全同"));
    var second = plain(14, "龙甲戊", "贵阳市花溪区示例小学", null, 166, 164, 166);
    lines.add(remarkable(second, Bracket.END, Tag.TO_VOTE, "各项全同"));
    lines.add(plain(16, "田乙己", "黔西市示例第四中学", null, 164, 165, 163));
    return lines;
  }

  private static Case plain(
      int rank, String name, String school, @Nullable String prize, Integer... halves) {
    var spread = new Spread(SCALE, Arrays.asList(halves));
    var reason = new Reason(null, null, WHY);
    return new Case(
        rank, Bracket.NONE, name, "/office/cases/1", school, spread, reason, prize, null);
  }

  private static Case remarkable(Case line, Bracket bracket, Tag tag, String sentence) {
    return new Case(
        line.rank(),
        bracket,
        line.name(),
        line.href(),
        line.school(),
        line.spread(),
        new Reason(tag, sentence, WHY),
        line.prize(),
        line.visitHref());
  }

  private static List<Reading> readings() {
    return List.of(
        reading("累计向下", true, 2, 4, 8),
        reading("累计四舍五入", false, 2, 4, 8),
        reading("累计向上", false, 3, 4, 8),
        reading("各等向下", false, 2, 4, 8),
        reading("各等向上", false, 3, 5, 9));
  }

  private static Reading reading(String title, boolean current, int first, int second, int third) {
    return new Reading(
        title,
        current,
        List.of(
            new Count(first, first != 2),
            new Count(second, second != 4),
            new Count(third, third != 8)),
        new Count(first + second + third, first + second + third != 14));
  }
}
