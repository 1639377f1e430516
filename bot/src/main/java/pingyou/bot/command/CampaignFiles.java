package pingyou.bot.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import pingyou.campaign.Campaign;
import pingyou.campaign.catalogue.CampaignFile;
import pingyou.campaign.check.Checked;
import pingyou.campaign.lint.Calendar;
import pingyou.campaign.lint.Lint;
import pingyou.campaign.region.RegionFiles;
import pingyou.campaign.rule.HolidayFiles;
import pingyou.campaign.yaml.CampaignReader;

/** The files in {@code config/campaigns}, read without a database. */
public final class CampaignFiles {
  private static final String SUFFIX = ".yaml";

  private CampaignFiles() {}

  /** The campaigns whose files have no fault. */
  public static List<Campaign> sound(Path home) {
    return all(home).stream()
        .map(file -> look(home, file).checked())
        .filter(Checked.Sound.class::isInstance)
        .map(checked -> ((Checked.Sound) checked).campaign())
        .toList();
  }

  static List<Path> all(Path home) {
    try (Stream<Path> files = Files.list(home.resolve("config/campaigns"))) {
      return files.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a file holds, and what the lint says of it. */
  static CampaignFile look(Path home, Path file) {
    var regions = RegionFiles.read(home.resolve("config/regions"));
    var days = HolidayFiles.read(home.resolve("config/holidays"));
    var lint = new Lint(regions, new Calendar(days::isWorked, days.years()));
    try {
      return CampaignFile.read(file, new CampaignReader(regions, days), lint);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String id(Path file) {
    var name = file.getFileName().toString();
    return name.substring(0, name.length() - SUFFIX.length());
  }
}
