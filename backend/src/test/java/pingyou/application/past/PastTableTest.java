package pingyou.application.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import pingyou.application.past.PastTable.CellFault;
import pingyou.application.past.PastTable.Read;
import pingyou.campaign.eligible.PastRule.Kind;
import pingyou.campaign.yaml.CampaignFiles;

final class PastTableTest {
  @Test
  void read_takesTabsAndCommas_withOrWithoutAHead() {
    var school = new PastRow(2019, Kind.SCHOOL, "140105", "示例第一小学", List.of("示例一小", "示例附小"));
    var region = new PastRow(2018, Kind.REGION, "140106", "太原市迎泽区", List.of());

    assertThat(read("年度\t类别\t地区代码\t名称\t又名\n2019\t学校\t140105\t示例第一小学\t示例一小、示例附小\n"))
        .isEqualTo(new Read(List.of(school), List.of()));
    assertThat(read("2019，学校，140105，示例第一小学，示例一小、示例附小\n\n2018,区域,140106,太原市迎泽区"))
        .isEqualTo(new Read(List.of(school, region), List.of()));
  }

  @Test
  void read_saysOfEveryCellWhatIsWrong() {
    var faults =
        read("""
        年度,类别,地区代码,名称,又名
        二〇一九,学校,140105,示例第一小学
        2019,园区,140105,示例第一小学
        2019,学校,140100,示例第一小学
        2019,学校,520102,示例第一小学
        2019,区域,140105,迎泽区
        2019,学校,140105,
        2019,学校,140105,示例第二小学
        2019,学校,140105,示例第二小学,又名
        2019,学校,140105,示例第三小学,又名,多出来的
        2019,园区,520102,
        2019,学校,140105,示例第三小学
        """)
            .faults();

    assertThat(faults)
        .extracting(CellFault::row, CellFault::column, it -> it.why().key())
        .containsExactly(
            tuple(2, "年度", "past.year"),
            tuple(3, "类别", "past.kind"),
            tuple(4, "地区代码", "past.county"),
            tuple(5, "地区代码", "past.region"),
            tuple(6, "名称", "past.region-name"),
            tuple(7, "名称", "past.name"),
            tuple(9, "名称", "past.twice"),
            tuple(10, "又名", "past.columns"),
            tuple(11, "类别", "past.kind"),
            tuple(11, "名称", "past.name"),
            tuple(11, "地区代码", "past.region"),
            tuple(12, "名称", "past.twice"));
  }

  @Test
  void read_theShippedExample_isSound_andPlainlyInvented() throws IOException {
    var example = Files.readString(CampaignFiles.CONFIG.resolve("examples/past-winners.csv"));

    assertThat(read(example).faults()).isEmpty();
    assertThat(read(example).rows())
        .filteredOn(it -> it.kind() == Kind.SCHOOL)
        .allSatisfy(it -> assertThat(it.name()).contains("示例"));
  }

  private static Read read(String pasted) {
    return PastTable.read(PastTable.cells(pasted), CampaignFiles.REGIONS, "140000");
  }
}
