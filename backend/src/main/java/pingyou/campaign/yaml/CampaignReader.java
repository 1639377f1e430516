package pingyou.campaign.yaml;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.representer.Representer;
import pingyou.campaign.Campaign;
import pingyou.campaign.check.Checked;
import pingyou.campaign.region.Regions;
import pingyou.campaign.region.UnitKind;
import pingyou.store.Hashes;

/** Reads a campaign's file: a sound campaign, or every fault that it has. */
public final class CampaignReader {
  private static final String SUFFIX = ".yaml";

  private final Regions regions;

  public CampaignReader(Regions regions) {
    this.regions = regions;
  }

  /**
   * @param file its name, {@code guizhou-2021.yaml}: the campaign's id must be the same
   * @param content as it lies on the disk, UTF-8
   */
  public Checked read(String file, byte[] content) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
      return read(file, text.toString());
    } catch (CharacterCodingException e) {
      var faults = new Faults(file);
      faults.addAtTop("fault.not-utf-8");
      return new Checked.Faulty(faults.all());
    }
  }

  /** The same of content that is text already. */
  public Checked read(String file, String text) {
    var faults = new Faults(file);
    try {
      var root = yaml().compose(new StringReader(text));
      if (root != null) {
        return read(file, root, faults);
      }
      faults.addAtTop("fault.empty", "key", "campaign");
    } catch (MarkedYAMLException e) {
      faults.add(e.getProblemMark(), "fault.syntax", "problem", e.getProblem());
    } catch (YAMLException e) {
      faults.addAtTop("fault.syntax", "problem", String.valueOf(e.getMessage()));
    }
    return new Checked.Faulty(faults.all());
  }

  private Checked read(String file, Node root, Faults faults) {
    var canonical = canonical(root);
    var campaign = campaign(Entries.of(root, "campaign", faults), file, Hashes.sha256(canonical));
    return faults.all().isEmpty()
        ? new Checked.Sound(campaign, canonical)
        : new Checked.Faulty(faults.all());
  }

  private Campaign campaign(Entries entries, String file, String hash) {
    try (entries) {
      var zone = zone(entries);
      var region = region(entries);
      var agreements = FormReader.agreements(entries);
      return new Campaign(
          id(entries, file),
          entries.text("title"),
          entries.text("short-title"),
          entries.text("issuer"),
          entries.textOr("contact", ""),
          zone,
          region,
          new TrackReader(zone, new FormReader(region, agreements)).read(entries),
          agreements,
          entries.assumed(),
          hash);
    }
  }

  private static String id(Entries entries, String file) {
    var id = entries.id("campaign");
    if (!id.isEmpty() && !file.equals(id + SUFFIX)) {
      entries.faults().add(entries.at("campaign"), "fault.file-name", "id", id, "file", file);
    }
    return id;
  }

  private static ZoneId zone(Entries entries) {
    var zone = entries.text("zone");
    try {
      return zone.isEmpty() ? ZoneOffset.UTC : ZoneId.of(zone);
    } catch (DateTimeException e) {
      entries.faults().add(entries.at("zone"), "fault.unknown-zone", "zone", zone);
      return ZoneOffset.UTC;
    }
  }

  private String region(Entries entries) {
    var code = entries.text("region");
    var found = regions.find(code).filter(it -> it.kind() == UnitKind.PROVINCE);
    if (found.isEmpty() && !code.isEmpty()) {
      entries.faults().add(entries.at("region"), "fault.unknown-region", "code", code);
    }
    return code;
  }

  private static String canonical(Node root) {
    var text = new StringWriter();
    yaml().serialize(root, text);
    return text.toString();
  }

  private static Yaml yaml() {
    var dumping = new DumperOptions();
    dumping.setSplitLines(false);
    var loading = new LoaderOptions();
    return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading);
  }
}
