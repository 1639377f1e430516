package pingyou.campaign.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import pingyou.campaign.check.Checked;
import pingyou.campaign.source.PositionReader;
import pingyou.campaign.yaml.CampaignFiles;

/** Shipped campaigns, and copies of them with one spot changed. */
final class Shipped {
  private Shipped() {}

  /**
   * @param campaign {@code campaigns/guizhou-2021}, {@code examples/reading-2021}
   */
  static String text(String campaign) {
    try {
      return Files.readString(CampaignFiles.CONFIG.resolve(campaign + ".yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Checked read(String campaign, String text) {
    return CampaignFiles.READER.read(name(campaign), text);
  }

  static List<Finding> findings(String campaign, String text) {
    return CampaignFiles.LINT.findings(
        read(campaign, text), PositionReader.read(name(campaign), text));
  }

  /** The words of what is left open, or wrong. */
  static List<String> open(String campaign, String text) {
    return findings(campaign, text).stream()
        .filter(Finding::isOpen)
        .map(Finding::code)
        .distinct()
        .toList();
  }

  private static String name(String campaign) {
    return campaign.substring(campaign.indexOf('/') + 1) + ".yaml";
  }
}
