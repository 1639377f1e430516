package pingyou.campaign.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import pingyou.campaign.Campaign;
import pingyou.campaign.catalogue.CampaignFolder;
import pingyou.campaign.check.Checked;
import pingyou.campaign.lint.Calendar;
import pingyou.campaign.lint.Lint;
import pingyou.campaign.platform.PlatformFile;
import pingyou.campaign.platform.Platforms;
import pingyou.campaign.region.RegionFiles;
import pingyou.campaign.region.Regions;
import pingyou.campaign.rule.HolidayFiles;
import pingyou.campaign.rule.WorkingDays;

/** The shipped campaign and the real regions, for tests. */
public final class CampaignFiles {
  public static final String GUIZHOU = "guizhou-2021.yaml";
  public static final String SHANXI = "shanxi-2020.yaml";
  public static final Path CONFIG = Path.of(System.getProperty("pingyou.home"), "config");
  public static final Regions REGIONS = RegionFiles.read(CONFIG.resolve("regions"));

  /** By which closes are counted. */
  public static final WorkingDays DAYS = HolidayFiles.read(CONFIG.resolve("holidays"));

  public static final CampaignReader READER = new CampaignReader(REGIONS, DAYS);
  public static final Lint LINT = new Lint(REGIONS, calendar());

  public static final Platforms PLATFORMS =
      PlatformFile.read(CONFIG.resolve("platforms.yaml"), REGIONS);

  private CampaignFiles() {}

  private static Calendar calendar() {
    return new Calendar(DAYS::isWorked, DAYS.years());
  }

  /** A folder of campaigns as the program reads it. */
  public static CampaignFolder folder(Path folder) {
    return new CampaignFolder(folder, READER, LINT);
  }

  /** The text of {@code config/campaigns/guizhou-2021.yaml}. */
  public static String guizhouText() {
    return text(CONFIG.resolve("campaigns").resolve(GUIZHOU));
  }

  /** The campaign of {@code config/campaigns/guizhou-2021.yaml}. */
  public static Campaign guizhou() {
    return sound(GUIZHOU, guizhouText()).campaign();
  }

  /** Guizhou's campaign asking for a film by post, a paper and a table on the page, in a folder. */
  public static Path withAttachments(Path folder) {
    var asked =
        """
                    film:
                      label: 案例视频
                      kind: attachment
                      types: [mp4]
                      megabytes: 400
                      minutes: 20
                      way: offline
                      hint: 拷在 U 盘里，寄到秘书处。
                    stamped:
                      label: 盖章的推荐表
                      kind: attachment
                      types: [pdf, docx]
                      megabytes: 1
                      way: page
                      optional: yes
                    team:
                      label: 团队成员
                      kind: table
                      least: 0
                      most: 5
                      columns:
                        name: {label: 姓名, kind: text, max: 30, personal: yes}
                        mobile: {label: 手机号码, kind: mobile, optional: yes}
                        county: {label: 所在县, kind: region, of: county}
                        role: {label: 分工, kind: choice, options: [主备人, 成员]}
                        lessons: {label: 课时, kind: number, max: 99}
                      sums: {title: 合计, total: 全部, of: [lessons], by: role}

        """;
    var promise = "        promise:\n          title: 承诺与提交\n";
    var text = guizhouText().replaceFirst(Pattern.quote(promise), asked + promise);
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(GUIZHOU), text);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The campaign of {@code config/campaigns/shanxi-2020.yaml}. */
  public static Campaign shanxi() {
    return sound(SHANXI, text(CONFIG.resolve("campaigns").resolve(SHANXI))).campaign();
  }

  static Checked.Sound sound(String file, String text) {
    return switch (READER.read(file, text)) {
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
