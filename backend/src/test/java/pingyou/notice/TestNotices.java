package pingyou.notice;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import pingyou.notice.wording.NoticeKinds;

/** What tests of notices have in common: the real kinds and one notice of the simplest. */
public final class TestNotices {
  public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  public static final String CAMPAIGN = "guizhou-2021";
  public static final NoticeKinds KINDS =
      NoticeKinds.load(Path.of(System.getProperty("pingyou.home"), "templates"));

  private TestNotices() {}

  public static Outbox outbox(InstantSource machine) {
    return new Outbox(KINDS, campaign -> SHANGHAI, machine);
  }

  /** A review assignment: it isn't immediate and names a count. */
  public static Notice assigned(UUID person, String occasion, Instant dueAt) {
    var values =
        Map.of("campaign", "网络学习空间", "track", "教师空间", "count", "9", "deadline", "11月2日 24:00");
    return Notice.of(CAMPAIGN, "review.assigned", person, occasion, values, null, dueAt);
  }
}
