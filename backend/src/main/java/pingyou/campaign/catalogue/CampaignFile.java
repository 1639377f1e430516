package pingyou.campaign.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import pingyou.campaign.check.Checked;
import pingyou.campaign.check.Fault;
import pingyou.campaign.lint.Finding;
import pingyou.campaign.lint.Lint;
import pingyou.campaign.source.PositionReader;
import pingyou.campaign.yaml.CampaignReader;

/**
 * A campaign's file, read and looked through.
 *
 * @param findings of the lint, in the order of their places; the faults of a faulty file among them
 */
public record CampaignFile(Checked checked, List<Finding> findings) {
  public CampaignFile {
    findings = List.copyOf(findings);
  }

  /**
   * @throws IOException if it can't be read from the disk
   */
  public static CampaignFile read(Path file, CampaignReader reader, Lint lint) throws IOException {
    var name = file.getFileName().toString();
    var content = Files.readAllBytes(file);
    var checked = reader.read(name, content);
    var text = new String(content, StandardCharsets.UTF_8);
    return new CampaignFile(checked, lint.findings(checked, PositionReader.read(name, text)));
  }

  /** Whether a campaign may open with it. */
  public boolean isSettled() {
    return findings.stream().noneMatch(Finding::isOpen);
  }

  /** What keeps it from opening. */
  List<Fault> open() {
    return findings.stream().filter(Finding::isOpen).map(Finding::spot).toList();
  }
}
