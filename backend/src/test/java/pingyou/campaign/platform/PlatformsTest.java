package pingyou.campaign.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pingyou.campaign.yaml.CampaignFiles;

final class PlatformsTest {
  private static final Platform WHOLE = new Platform("example.cn", "甲", true, null);
  private static final Platform PART = new Platform("kong.example.cn", "乙", false, null);

  @Test
  void shipped_knowsGuizhousPlatform_andThatItIsGuizhous() {
    var found = CampaignFiles.PLATFORMS.of("www.gzseduyun.cn").orElseThrow();
    assertThat(found.name()).isEqualTo("贵州省教育资源公共服务平台");
    assertThat(found.isConnectedIn("520000")).isTrue();
    assertThat(found.isConnectedIn("140000")).isFalse();
    assertThat(CampaignFiles.PLATFORMS.of("gzseduyun.cn.example.com")).isEmpty();
    assertThat(CampaignFiles.PLATFORMS.of("notgzseduyun.cn")).isEmpty();
  }

  @Test
  void of_takesTheLongestDomain() {
    var platforms = new Platforms(List.of(WHOLE, PART));
    assertThat(platforms.of("a.kong.example.cn")).contains(PART);
    assertThat(platforms.of("kong.example.cn")).contains(PART);
    assertThat(platforms.of("a.example.cn")).contains(WHOLE);
    assertThat(platforms.of("example.com")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "a.b.example.cn, example.cn",
    "example.cn, example.cn",
    "www.example.com.cn, example.com.cn",
    "a.example.edu.cn, example.edu.cn",
    "a.edu.example.cn, example.cn",
    "10.1.2.3, 10.1.2.3"
  })
  void domain_isWhatItsOwnerHas(String host, String domain) {
    assertThat(Platforms.domain(host)).isEqualTo(domain);
  }

  @ParameterizedTest
  @CsvSource({"HTTP://WWW.Example.CN/a?b=1, www.example.cn", "https://a.cn:8080/, a.cn", "a.cn,"})
  void host_isInLowerCase(String address, String host) {
    assertThat(Platforms.host(address)).isEqualTo(host);
  }

  @Test
  void read_namesEveryFaultByLine(@TempDir Path folder) throws IOException {
    var file = folder.resolve("platforms.yaml");
    Files.writeString(
        file,
        """
        platforms:
          - {domain: a.cn, name: 甲, connected: yes}
          - {domain: A.cn, name: 乙, connected: yes}
          - {domain: a.cn, name: 丙, connected: no}
          - {domain: b.cn, connected: no}
          - {domain: c.cn, name: 丁, connected: maybe}
          - {domain: d.cn, name: 戊, connected: yes, province: 520100}
          - {domain: e.cn, name: 己, connected: yes, note: 多余}
          - 庚
        """);
    assertThatThrownBy(() -> PlatformFile.read(file, CampaignFiles.REGIONS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "platforms.yaml: line 3: \"domain\" is no domain in lower case; "
                + "line 4: a.cn stands in line 2 already; "
                + "line 5: \"name\" is missing; "
                + "line 6: \"connected\" must be yes or no; "
                + "line 7: \"province\" is no code of a province; "
                + "line 8: unknown key \"note\"; "
                + "line 9: not an entry with domain, name and connected");
  }

  @Test
  void read_brokenYaml_orNoList_saysWhere(@TempDir Path folder) throws IOException {
    var file = folder.resolve("platforms.yaml");
    Files.writeString(file, "platforms:\n  - {domain: a.cn\n");
    assertThatThrownBy(() -> PlatformFile.read(file, CampaignFiles.REGIONS))
        .hasMessageStartingWith("platforms.yaml: line 3");
    Files.writeString(file, "others: []\n");
    assertThatThrownBy(() -> PlatformFile.read(file, CampaignFiles.REGIONS))
        .hasMessage("platforms.yaml: line 1: there is no list under \"platforms\"");
  }
}
