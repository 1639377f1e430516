package pingyou.campaign.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import pingyou.campaign.Campaign;
import pingyou.campaign.check.Checked;
import pingyou.campaign.region.RegionFiles;
import pingyou.campaign.region.Regions;

/** The shipped campaign and the real regions, for tests. */
public final class CampaignFiles {
  public static final String GUIZHOU = "guizhou-2021.yaml";
  public static final Path CONFIG = Path.of(System.getProperty("pingyou.home"), "config");
  public static final Regions REGIONS = RegionFiles.read(CONFIG.resolve("regions"));

  private CampaignFiles() {}

  /** The text of {@code config/campaigns/guizhou-2021.yaml}. */
  public static String guizhouText() {
    return text(CONFIG.resolve("campaigns").resolve(GUIZHOU));
  }

  /** The campaign of {@code config/campaigns/guizhou-2021.yaml}. */
  public static Campaign guizhou() {
    return sound(GUIZHOU, guizhouText()).campaign();
  }

  static Checked.Sound sound(String file, String text) {
    return switch (new CampaignReader(REGIONS).read(file, text)) {
      case Checked.Sound sound -> sound;
      case Checked.Faulty(var faults) -> throw new AssertionError(faults.toString());
    };
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
