package pingyou.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static pingyou.TestParts.IN_AUGUST;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pingyou.campaign.yaml.CampaignFiles;
import pingyou.intake.kind.WinnerRows;
import pingyou.store.Database;
import pingyou.store.TestDatabase;
import pingyou.workbook.Line;

/** A line with several faults names them all at once, though one may hide what another says. */
@ExtendWith(TestDatabase.class)
final class LineFaultsIT {
  private final Workbooks books;

  LineFaultsIT(Database database) {
    books = new Workbooks(database);
  }

  @Test
  void people_areToldOfEveryFault() {
    var unknown = List.of("潘乙二", "评审专家", "三都县", "没有的学校");
    assertThat(
            books.flaws(
                "people",
                List.of(
                    List.of("", "县里的人", "999999"),
                    List.of("韦甲一", "县里的人", "522732 荔波县", ""),
                    List.of("韦甲一", "县里的人", "522732", "没有的学校"),
                    List.of("韦甲一", "县里的人", "黔南州", "示例小学"),
                    List.of("韦甲一", "县里的人", "", "示例小学"),
                    List.of("陆丙三", "评审专家", "火星", "示例小学"),
                    List.of("陆丙三", "县、市工作人员", "火星", "示例小学"),
                    List.of("陆丙三", "评审专家", "", "示例小学"),
                    unknown,
                    unknown)))
        .extracting(it -> it.substring(0, it.indexOf(' ', it.indexOf(' ') + 1)))
        .containsExactly(
            "2 0", "2 1", "2 2", "3 1", "3 2", "4 1", "4 3", "5 1", "5 3", "6 1", "7 2", "8 2",
            "8 3", "9 3", "10 0", "10 3", "11 0", "11 3");
  }

  @Test
  void quotas_areToldOfEveryFault() {
    var track = books.parts.campaign.tracks().getFirst();
    var county = track.levels().getFirst().title();
    assertThat(
            books.flaws(
                "quotas",
                List.of(
                    List.of("别的", "乡级", "火星", "三", ""),
                    List.of("别的", county, "黔南州", "3", "并校。"),
                    List.of(track.title(), "乡级", "黔南州", "3", "并校。"),
                    List.of(track.title(), county, "三都县", "三", "并校。"),
                    List.of(track.title(), county, "522732", "3", ""))))
        .extracting(it -> it.substring(0, 3))
        .containsExactly(
            "2 0", "2 1", "2 2", "2 3", "2 4", "3 0", "3 2", "4 1", "5 2", "5 3", "6 2", "6 4");
  }

  @Test
  void winners_areToldOfEveryFault() {
    var shanxi = CampaignFiles.shanxi();
    var kind =
        new WinnerRows(
            Workbooks.WORDING, CampaignFiles.REGIONS, books.parts.application.pastWinners);
    var lines =
        List.of(
            new Line(2, List.of("去年", "园区", "火星", "", "")),
            new Line(3, List.of("2019", "学校", "城区", "示例小学", "")),
            new Line(4, List.of("2019", "学校", "140105", "示例中学", "名".repeat(301))),
            new Line(5, List.of("2019", "学校", "140105", "示例中学", "")));
    var trial =
        books.parts.database.<Trial>read(
            tx -> kind.read(tx, new Import(shanxi, kind, books.secretary), lines, IN_AUGUST));
    assertThat(((Trial.Faulty) trial).flaws())
        .extracting(it -> it.row() + " " + it.column() + " " + it.why().key())
        .containsExactly(
            "2 0 past.year",
            "2 1 past.kind",
            "2 2 region.absent",
            "2 3 past.name",
            "3 2 region.many",
            "4 4 past.name",
            "5 3 past.twice");
  }
}
