package pingyou.review.login;

import java.time.Instant;
import java.util.UUID;

/** A password that didn't work, by its mark. */
record FailureRow(UUID application, String campaign, UUID reviewer, String mark, Instant at) {}
