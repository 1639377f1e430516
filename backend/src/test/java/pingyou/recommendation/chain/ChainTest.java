package pingyou.recommendation.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pingyou.campaign.Campaign;
import pingyou.campaign.rule.Window;
import pingyou.campaign.yaml.CampaignFiles;

final class ChainTest {
  private static final Campaign GUIZHOU = CampaignFiles.guizhou();
  private static final Unit SANDU = new Unit(GUIZHOU.id(), "teacher", "county", "522732");
  private static final Unit QIANNAN = new Unit(GUIZHOU.id(), "teacher", "city", "522700");
  private static final Unit PROVINCE = new Unit(GUIZHOU.id(), "teacher", "province", "520000");

  private final Chain chain =
      new Chain(id -> Optional.of(GUIZHOU).filter(it -> it.id().equals(id)), CampaignFiles.REGIONS);

  @Test
  void terms_goUpFromCountyToProvince() {
    var county = chain.terms(SANDU);
    var city = chain.above(county);
    var province = chain.above(city);
    assertThat(List.of(county.unit(), city.unit(), province.unit()))
        .containsExactly(SANDU, QIANNAN, PROVINCE);
    assertThat(county.tier().isFirst()).isTrue();
    assertThat(city.tier().below()).containsExactly(county.tier());
    assertThat(province.tier().recommends()).isFalse();
    assertThatThrownBy(() -> chain.above(province)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void find_knowsNoUnitOutsideTheCampaign() {
    assertThat(chain.find(new Unit("shanxi-2020", "teacher", "county", "522732"))).isEmpty();
    assertThat(chain.find(new Unit(GUIZHOU.id(), "region", "county", "522732"))).isEmpty();
    assertThat(chain.find(new Unit(GUIZHOU.id(), "teacher", "town", "522732"))).isEmpty();
    assertThat(chain.find(new Unit(GUIZHOU.id(), "teacher", "county", "522700"))).isEmpty();
    assertThat(chain.find(new Unit(GUIZHOU.id(), "teacher", "county", "140110"))).isEmpty();
    assertThat(chain.find(new Unit(GUIZHOU.id(), "teacher", "county", ""))).isEmpty();
    var nowhere = new Unit(GUIZHOU.id(), "teacher", "county", "140110");
    assertThatThrownBy(() -> chain.terms(nowhere)).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void units_ofGuizhou() {
    assertThat(Tier.recommending(GUIZHOU))
        .extracting(tier -> tier.track().id() + " " + tier.level().id())
        .containsExactly("teacher county", "teacher city", "school county", "school city");
    assertThat(chain.units(chain.terms(SANDU).tier())).hasSize(88);
    assertThat(chain.units(chain.terms(QIANNAN).tier())).hasSize(9);
    assertThat(chain.entering(chain.terms(SANDU))).containsExactly("522732");
    assertThat(chain.entering(chain.terms(QIANNAN))).isEmpty();
  }

  @Test
  void window_anExtensionOnlyLengthensIt() {
    var county = chain.terms(SANDU);
    var opens = Instant.parse("2021-09-16T16:00:00Z");
    var closes = Instant.parse("2021-09-24T16:00:00Z");
    assertThat(county.window(null)).isEqualTo(new Window(opens, closes));
    var later = closes.plusSeconds(86_400);
    assertThat(county.window(later)).isEqualTo(new Window(opens, later));
    assertThat(county.window(closes.minusSeconds(1))).isEqualTo(new Window(opens, closes));
  }
}
