package pingyou.recommendation.list;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pingyou.recommendation.list.Candidate.Fault;

/** Candidates and opinions for tests. */
final class Cases {
  static final Opinion OPINION = new Opinion("同意推荐。", "陆副科长", LocalDate.of(2021, 9, 20));
  static final Fault FAULT = new Fault("指南 二（二）", "没有附空间网址。");

  private Cases() {}

  /** The candidate with this running number. */
  static Candidate candidate(int number) {
    return new Candidate(
        id(number), "GZ21-T-000" + number, "申报人" + number, "示例小学", "522732", false, List.of());
  }

  static Candidate uncorrected(int number) {
    return new Candidate(
        id(number), "GZ21-T-000" + number, "申报人" + number, "示例小学", "522732", true, List.of());
  }

  static Candidate faulty(int number) {
    return new Candidate(
        id(number), "GZ21-T-000" + number, "申报人" + number, "示例小学", "522732", false, List.of(FAULT));
  }

  static Entry picked(int number, int place) {
    return new Entry(id(number), Choice.RECOMMEND, null, place, OPINION);
  }

  static Entry declined(int number, String reason) {
    return new Entry(id(number), Choice.DECLINE, reason, 0, null);
  }

  static UUID id(int number) {
    return new UUID(0, number);
  }
}
