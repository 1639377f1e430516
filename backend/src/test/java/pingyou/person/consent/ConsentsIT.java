package pingyou.person.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pingyou.campaign.Campaign;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.yaml.CampaignFiles;
import pingyou.store.Database;
import pingyou.store.Ids;
import pingyou.store.TestDatabase;

@ExtendWith(TestDatabase.class)
final class ConsentsIT {
  private static final Campaign GUIZHOU = CampaignFiles.guizhou();
  private static final Instant NOW = Instant.parse("2021-08-03T01:00:00Z");

  private final Database database;
  private final Consents consents = new Consents();

  ConsentsIT(Database database) {
    this.database = database;
  }

  @Test
  void consent_isGivenForOneVersionOfOneText() {
    var person = Ids.next();
    var privacy = GUIZHOU.agreements().getFirst();
    database.run(tx -> consents.give(tx, person, GUIZHOU.id(), privacy, Moment.of(NOW)));
    database.run(
        tx -> consents.give(tx, person, GUIZHOU.id(), privacy, Moment.of(NOW.plusSeconds(9))));
    database.run(tx -> {
      assertThat(consents.given(tx, person, GUIZHOU.id(), privacy.id(), privacy.version()))
          .isTrue();
      assertThat(consents.given(tx, person, GUIZHOU.id(), privacy.id(), "2")).isFalse();
      assertThat(consents.given(tx, person, "other", privacy.id(), "1")).isFalse();
    });
  }
}
