package pingyou.campaign.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import pingyou.campaign.check.Checked;
import pingyou.campaign.yaml.CampaignReader;

/** The folder of campaign files: {@code config/campaigns}. */
final class CampaignFolder {
  static final String SUFFIX = ".yaml";

  private CampaignFolder() {}

  /**
   * What each file holds, by the file's name without its ending.
   *
   * @throws UncheckedIOException if the folder or a file in it can't be read
   */
  static SortedMap<String, Checked> read(Path folder, CampaignReader reader) {
    var files = new TreeMap<String, Checked>();
    try (var paths = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
      for (var path : paths) {
        var name = path.getFileName().toString();
        var id = name.substring(0, name.length() - SUFFIX.length());
        files.put(id, reader.read(name, Files.readAllBytes(path)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
