package pingyou.recommendation.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pingyou.campaign.rule.Refusal;

/**
 * A unit's opinion on a case, as it is printed into the form.
 *
 * @param signer name of the person who signs
 * @param signedOn the day beside the signature, in the campaign's zone
 * @param sealed whether the printed form was stamped; no where it has no place for a seal
 */
public record Opinion(String text, String signer, LocalDate signedOn, boolean sealed) {
  /** Characters of the text: what the cell of the printed form holds. */
  public static final int TEXT_MAX = 500;

  public static final int SIGNER_MAX = 30;

  public Opinion {
    text = text.strip();
    signer = signer.strip();
  }

  /** Without a seal. */
  public Opinion(String text, String signer, LocalDate signedOn) {
    this(text, signer, signedOn, false);
  }

  /** Every reason why it can't be kept as it is; empty if it can. */
  public List<Refusal> faults(LocalDate today) {
    var faults = new ArrayList<Refusal>();
    if (text.isEmpty()) {
      faults.add(Refusal.of("recommendation.opinion.missing").about("text"));
    }
    faults.addAll(tooLong(text, TEXT_MAX, "recommendation.opinion.long", "text"));
    if (signer.isEmpty()) {
      faults.add(Refusal.of("recommendation.signer.missing").about("signer"));
    }
    faults.addAll(tooLong(signer, SIGNER_MAX, "recommendation.signer.long", "signer"));
    if (signedOn.isAfter(today)) {
      faults.add(Refusal.of("recommendation.signed.future").about("signedOn"));
    }
    return faults;
  }

  private static List<Refusal> tooLong(String value, int limit, String key, String field) {
    int over = value.codePointCount(0, value.length()) - limit;
    return over <= 0
        ? List.of()
        : List.of(
            Refusal.of(key, "limit", Integer.toString(limit), "over", Integer.toString(over))
                .about(field));
  }
}
