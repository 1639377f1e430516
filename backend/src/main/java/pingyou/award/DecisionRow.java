package pingyou.award;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pingyou.award.roll.Roll;
import pingyou.campaign.rule.Window;
import pingyou.store.Json;

/** A decision as the database has it. */
record DecisionRow(
    UUID id,
    String campaign,
    String track,
    String campaignHash,
    String roll,
    String checksum,
    UUID person,
    Instant openedAt,
    Instant closesAt,
    @Nullable Instant finalAt) {
  Publicity publicity() {
    return new Publicity(
        id,
        campaign,
        track,
        campaignHash,
        Json.read(roll, Roll.class),
        checksum,
        person,
        new Window(openedAt, closesAt),
        finalAt);
  }
}
