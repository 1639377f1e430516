package pingyou.campaign.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import pingyou.campaign.check.Checked;
import pingyou.campaign.check.Fault;
import pingyou.campaign.region.UnitKind;
import pingyou.campaign.rule.Refusal;

class CampaignReaderTest {
  private static final String READING = "reading-2022.yaml";

  @Test
  void read_anotherFile_isAnotherCompetition() {
    var campaign = CampaignFiles.sound(READING, reading()).campaign();
    var essay = campaign.track("essay");

    assertThat(campaign.title()).isEqualTo("2022年太原市中小学读书征文");
    assertThat(campaign.agreements()).isEmpty();
    assertThat(essay.reviewLevel().kind()).isEqualTo(UnitKind.CITY);
    assertThat(essay.form().fields())
        .extracting(it -> it.head().label())
        .containsExactly("题目", "正文");
    assertThat(essay.rubric().indicator("idea").maxHalves()).isEqualTo(11);
    assertThat(essay.gaps()).isEmpty();
  }

  @Test
  void read_canonicalText_isTheSameCampaign() {
    var sound = CampaignFiles.sound(CampaignFiles.GUIZHOU, CampaignFiles.guizhouText());

    assertThat(CampaignFiles.sound(CampaignFiles.GUIZHOU, sound.canonical())).isEqualTo(sound);
  }

  @Test
  void read_commentsAndLayout_leaveTheHashAlone() {
    var hash = CampaignFiles.sound(READING, reading()).campaign().hash();
    var sameRules = "# 又一条说明\r\n" + reading().replace("\n", "\r\n").replace("max: 40", "max:   40");
    var otherRules = reading().replace("max: 40", "max: 41");

    assertThat(CampaignFiles.sound(READING, sameRules).campaign().hash()).isEqualTo(hash);
    assertThat(CampaignFiles.sound(READING, otherRules).campaign().hash()).isNotEqualTo(hash);
  }

  @Test
  void read_manyFaults_namesAllOfThemInOrder() {
    var broken =
        reading()
            .replace("zone: Asia/Shanghai", "zone: Asia/Guiyang")
            .replace("2022-03-31", "2022-02-28")
            .replace("percent: 10", "percent: 0")
            .replace("scores-shown: no", "scores-shown: maybe");

    assertThat(faults(READING, broken))
        .extracting(fault -> fault.place() + " " + fault.what().key())
        .containsExactly(
            "reading-2022.yaml:6:7 fault.unknown-zone",
            "reading-2022.yaml:27:22 fault.days-reversed",
            "reading-2022.yaml:64:38 fault.out-of-range",
            "reading-2022.yaml:71:21 fault.not-one-of");
  }

  @Test
  void read_whatIsNoYaml_isOneFaultWithItsPlace() {
    assertThat(faults(READING, "campaign: reading-2022\n  title: 征文\n"))
        .containsExactly(
            new Fault(
                READING,
                2,
                8,
                Refusal.of("fault.syntax", "problem", "mapping values are not allowed here")));
    assertThat(faults(READING, "# 空的\n"))
        .containsExactly(new Fault(READING, 1, 1, Refusal.of("fault.empty", "key", "campaign")));
    assertThat(faults(READING, "a: \u0000"))
        .extracting(it -> it.what().key())
        .containsExactly("fault.syntax");
    assertThat(faults(READING, "- 一\n- 二\n"))
        .extracting(it -> it.what().key())
        .containsExactly("fault.not-mapping");
  }

  @Test
  void read_fileOfAnotherEncoding_saysSo() {
    var content = reading().getBytes(Charset.forName("GB18030"));

    assertThat(CampaignFiles.READER.read(READING, content))
        .isEqualTo(
            new Checked.Faulty(List.of(new Fault(READING, 1, 1, Refusal.of("fault.not-utf-8")))));
  }

  @Test
  void read_twoTracks_needTwoNumberPrefixes() {
    var track = reading().substring(reading().indexOf("  essay:"));
    var same = reading() + track.replace("  essay:", "  poem:");
    var other = same.replaceFirst("TY22", "TY22-S");

    assertThat(faults(READING, same))
        .extracting(Fault::what)
        .containsExactly(Refusal.of("fault.twice", "key", "TY22", "line", "26"));
    assertThat(faults(READING, other)).isEmpty();
  }

  private static List<Fault> faults(String file, String text) {
    return switch (CampaignFiles.READER.read(file, text)) {
      case Checked.Sound _ -> List.of();
      case Checked.Faulty(var faults) -> faults;
    };
  }

  private static String reading() {
    try (var file = CampaignReaderTest.class.getResourceAsStream("/campaigns/" + READING)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
