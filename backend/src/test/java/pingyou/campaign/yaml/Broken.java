package pingyou.campaign.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import pingyou.campaign.check.Checked;
import pingyou.campaign.check.Fault;
import pingyou.campaign.rule.Refusal;

/**
 * One broken spot of the shipped campaign.
 *
 * @param spot stands in the sound file
 * @param instead stands there in the broken one
 * @param at the text at which the fault is told, in the line and column of the fault
 */
record Broken(String spot, String instead, String at, Refusal fault) {
  static final String SOUND = CampaignFiles.guizhouText();

  Broken(String spot, String instead, String at, String key, String... values) {
    this(spot, instead, at, Refusal.of(key, values));
  }

  /** The file with it. */
  String text() {
    assertThat(SOUND).contains(spot);
    return SOUND.replaceFirst(Pattern.quote(spot), instead);
  }

  void isOneFaultAtItsPlace() {
    var text = text();
    var faults = faults(text);
    assertThat(faults).extracting(Fault::what).containsExactly(fault);
    var told = faults.getFirst();
    assertThat(text.lines().toList().get(told.line() - 1).substring(told.column() - 1))
        .startsWith(at);
  }

  private static List<Fault> faults(String text) {
    return switch (CampaignFiles.READER.read(CampaignFiles.GUIZHOU, text)) {
      case Checked.Sound _ -> List.of();
      case Checked.Faulty(var faults) -> faults;
    };
  }

  @Override
  public String toString() {
    return fault.key() + ": " + instead.strip();
  }
}
