package pingyou.campaign.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import pingyou.campaign.lint.Lint;
import pingyou.campaign.yaml.CampaignReader;

/**
 * The folder of campaign files: {@code config/campaigns}.
 *
 * @param reader reads their rules
 * @param lint asks what they leave open
 */
public record CampaignFolder(Path path, CampaignReader reader, Lint lint) {
  static final String SUFFIX = ".yaml";

  /**
   * What each file holds, by the file's name without its ending.
   *
   * @throws UncheckedIOException if the folder or a file in it can't be read
   */
  SortedMap<String, CampaignFile> read() {
    var files = new TreeMap<String, CampaignFile>();
    try (var paths = Files.newDirectoryStream(path, "*" + SUFFIX)) {
      for (var file : paths) {
        var name = file.getFileName().toString();
        files.put(name.substring(0, name.length() - SUFFIX.length()), read(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** The file of one campaign, if there is one. */
  Optional<CampaignFile> read(String id) {
    var file = path.resolve(id + SUFFIX);
    try {
      return Files.isRegularFile(file) ? Optional.of(read(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CampaignFile read(Path file) throws IOException {
    return CampaignFile.read(file, reader, lint);
  }
}
