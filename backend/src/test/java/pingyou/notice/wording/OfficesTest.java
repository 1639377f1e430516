package pingyou.notice.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class OfficesTest {
  private final Offices offices =
      new Offices(
          Wording.load(Path.of(System.getProperty("pingyou.home"), "templates")), Set.of("山西省"));

  @Test
  void of_aProvince_isADepartment_andABureauBelow() {
    assertThat(offices.of("山西省")).isEqualTo("山西省教育厅");
    assertThat(offices.of("太原市")).isEqualTo("太原市教育局");
    assertThat(offices.of("小店区")).isEqualTo("小店区教育局");
  }
}
