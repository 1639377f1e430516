package pingyou.campaign.yaml;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.representer.Representer;
import pingyou.campaign.Campaign;
import pingyou.campaign.Track;
import pingyou.campaign.check.Checked;
import pingyou.campaign.paper.Made;
import pingyou.campaign.paper.Paper;
import pingyou.campaign.region.Regions;
import pingyou.campaign.region.UnitKind;
import pingyou.campaign.rule.WorkingDays;
import pingyou.store.Hashes;

/** Reads a campaign's file: a sound campaign, or every fault that it has. */
public final class CampaignReader {
  private static final String SUFFIX = ".yaml";

  private final Regions regions;
  private final WorkingDays days;

  /**
   * @param days by which a city's close of applying is counted
   */
  public CampaignReader(Regions regions, WorkingDays days) {
    this.regions = regions;
    this.days = days;
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
      var forms = new FormReader(region, agreements);
      var tracks = new TrackReader(zone, days, forms).read(entries);
      return new Campaign(
          id(entries, file),
          entries.text("title"),
          entries.text("short-title"),
          entries.text("issuer"),
          entries.textOr("contact", ""),
          zone,
          region,
          tracks,
          agreements,
          entries.has("paperwork") ? new PaperReader(forms, tracks).read(entries) : List.of(),
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

  /** What units hand in beside their lists. */
  private static final class PaperReader {
    private static final Map<String, Kind> KINDS = Scalars.wordsOf(Kind.class);

    /** What is made of a unit's lists. */
    private enum Kind {
      FORMS,
      MATERIAL,
      SUMMARY
    }

    private final FormReader forms;
    private final List<Track> tracks;

    PaperReader(FormReader forms, List<Track> tracks) {
      this.forms = forms;
      this.tracks = tracks;
    }

    List<Paper> read(Entries campaign) {
      return campaign.filled("paperwork").stream().map(this::paper).toList();
    }

    private Paper paper(Entries.Named named) {
      try (var entries = named.entries()) {
        var title = entries.text("title");
        var of = entries.word("of", LevelReader.KINDS).orElse(UnitKind.CITY);
        return new Paper(
            named.id(), title, of, before(entries, of), entries.clause(), made(entries, title));
      }
    }

    /** A level at which units of this kind recommend. */
    private String before(Entries entries, UnitKind of) {
      var id = entries.id("before");
      boolean isLevel =
          tracks.stream()
              .flatMap(track -> track.levels().subList(0, track.levels().size() - 1).stream())
              .anyMatch(level -> level.id().equals(id) && level.kind() == of);
      if (!isLevel && !id.isEmpty()) {
        entries.faults().add(entries.at("before"), "fault.no-level", "level", id);
      }
      return id;
    }

    private Made made(Entries entries, String title) {
      if (!entries.has("from-list")) {
        return new Made.Written(forms.paper(entries, title));
      }
      return switch (entries.word("from-list", KINDS).orElse(Kind.FORMS)) {
        case FORMS -> new Made.Forms();
        case MATERIAL -> new Made.Material();
        case SUMMARY ->
            new Made.Summary(
                entries.has("head") ? forms.head(entries.entries("head"), title) : null,
                entries.filled("lists").stream().map(this::listed).toList());
      };
    }

    private Made.Listed listed(Entries.Named named) {
      try (var entries = named.entries()) {
        var track = tracks.stream().filter(it -> it.id().equals(named.id())).findFirst();
        if (track.isEmpty()) {
          entries.faults().add(named.at(), "fault.unknown-track", "track", named.id());
        }
        var columns = entries.texts("columns");
        if (!columns.isEmpty() && columns.size() != Made.Listed.COLUMNS) {
          var count = String.valueOf(Made.Listed.COLUMNS);
          entries.faults().add(entries.at("columns"), "fault.list-columns", "count", count);
        }
        return new Made.Listed(
            named.id(),
            entries.text("title"),
            columns,
            entries.flagIfSaid("office"),
            field(entries, "type", track),
            field(entries, "name", track),
            field(entries, "post", track),
            field(entries, "mobile", track));
      }
    }

    private static String field(Entries entries, String key, Optional<Track> track) {
      var id = entries.text(key);
      boolean isThere =
          track.isEmpty()
              || track.get().form().fields().stream().anyMatch(it -> it.head().id().equals(id));
      if (!isThere && !id.isEmpty()) {
        entries.faults().add(entries.at(key), "fault.no-field", "field", id);
      }
      return id;
    }
  }
}
