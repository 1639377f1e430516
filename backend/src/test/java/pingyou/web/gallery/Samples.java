package pingyou.web.gallery;

import java.time.Instant;
import java.time.ZoneId;
import pingyou.web.part.Deadline;
import pingyou.web.part.Shell;
import pingyou.web.part.chart.QrCode;

/** What the sample pages share. People, schools and scores are invented. */
final class Samples {
  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  static final String CAMPAIGN = "贵州 2021 网络学习空间竞赛";
  static final String FULL_CAMPAIGN = "2021年贵州省中小学网络学习空间普及应用暨竞赛活动";
  static final String SCHOOL = "三都水族自治县示例镇民族中心学校（示例村教学点）";
  static final String CONTACT = "遇到问题请联系（贵州 2021）：示例秘书处";
  static final QrCode QR = QrCode.of("https://pingyou.example/receipts/a41c09e7");

  private Samples() {}

  /** Pages lie in {@code target/gallery}, their style sheets in {@code target/classes/web}. */
  static Shell shell(Shell.Theme theme, boolean largePrint) {
    return new Shell(
        "../classes/web", theme, largePrint, "csrf-of-the-gallery", "/gallery", CONTACT);
  }

  static Deadline window(String opens, String closes, String now) {
    return Deadline.of(Instant.parse(opens), Instant.parse(closes), Instant.parse(now), ZONE);
  }

  static Deadline applying() {
    return window("2021-07-31T16:00:00Z", "2021-09-13T16:00:00Z", "2021-09-13T05:18:00Z");
  }

  static Deadline county() {
    return window("2021-09-16T16:00:00Z", "2021-09-24T16:00:00Z", "2021-09-23T11:30:00Z");
  }

  static Deadline reviewing() {
    return window("2021-10-17T16:00:00Z", "2021-11-10T16:00:00Z", "2021-11-07T10:00:00Z");
  }
}
