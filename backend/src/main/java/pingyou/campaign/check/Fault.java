package pingyou.campaign.check;

import java.util.Comparator;
import pingyou.campaign.rule.Refusal;

/**
 * Something in a campaign's file that can't stay so.
 *
 * @param file its name, as the reader was told
 * @param line counted from 1
 * @param column counted from 1
 * @param what the key of a sentence in {@code templates/message/faults.yaml} and its values
 */
public record Fault(String file, int line, int column, Refusal what) {
  public static final Comparator<Fault> BY_PLACE =
      Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column);

  /** Where, as editors take it: {@code guizhou-2021.yaml:12:7}. */
  public String place() {
    return file + ":" + line + ":" + column;
  }
}
