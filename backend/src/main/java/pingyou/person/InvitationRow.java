package pingyou.person;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stored invitation. */
record InvitationRow(
    UUID id,
    String campaign,
    Role role,
    @Nullable String unit,
    @Nullable UUID school,
    String name,
    Instant expiresAt,
    @Nullable Instant redeemedAt,
    @Nullable Instant cancelledAt) {
  boolean isOpen(Instant now) {
    return redeemedAt == null && cancelledAt == null && now.isBefore(expiresAt);
  }

  Invitation invitation() {
    return new Invitation(campaign, role, unit, school, name);
  }
}
