package pingyou.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.rule.Refusal;

/** Looks through an uploaded file before anything unpacks it whole: size, contents, relations. */
final class Guard {
  static final int FILE_BYTES = 4 * 1024 * 1024;
  static final int INFLATED_BYTES = 16 * 1024 * 1024;
  private static final int ENTRIES = 1_000;
  private static final int RATIO = 100;

  /** Below this much text the ratio says nothing: an empty sheet packs very well. */
  private static final int RATIO_FROM_BYTES = 2 * 1024 * 1024;

  private static final int CHUNK_BYTES = 16 * 1024;
  private static final String BOOK = "xl/workbook.xml";
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  /** Of the old binary format, and of a file with a password. */
  private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private static final Pattern MACROS =
      Pattern.compile(".*vbaproject.*|.*/macrosheets/.*|.*/activex/.*|.*/ctrlprops/.*");
  private static final Pattern LINKS =
      Pattern.compile(".*/externallinks/.*|.*/connections\\.xml|.*/querytables/.*");
  private static final Pattern NESTED =
      Pattern.compile(".*/embeddings/.*|.*\\.(zip|jar|xls|xls[xmb]|docx?|docm|pptx?|7z|rar)");
  private static final Pattern UNSAFE = Pattern.compile("/.*|.*\\\\.*|(.*/)?\\.\\.(/.*)?");
  private static final Pattern RELATION = Pattern.compile("<[^>]*TargetMode[^>]*>");

  private final byte[] file;
  private final Set<String> names = new HashSet<>();
  private long inflated;

  private Guard(byte[] file) {
    this.file = file;
  }

  /** Why the file isn't opened, if it isn't. */
  static Optional<Refusal> fault(byte[] file) {
    if (file.length == 0) {
      return Optional.of(Refusal.of("workbook.empty"));
    }
    if (file.length > FILE_BYTES) {
      var max = String.valueOf(FILE_BYTES / 1024 / 1024);
      return Optional.of(Refusal.of("workbook.too-big", "max", max));
    }
    if (begins(file, OLD)) {
      return Optional.of(Refusal.of("workbook.old"));
    }
    return begins(file, ZIP)
        ? Optional.ofNullable(new Guard(file).fault())
        : Optional.of(Refusal.of("workbook.none"));
  }

  private static boolean begins(byte[] file, byte[] with) {
    return file.length >= with.length && Arrays.equals(file, 0, with.length, with, 0, with.length);
  }

  private @Nullable Refusal fault() {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        var fault = fault(entry, zip);
        if (fault != null) {
          return fault;
        }
      }
    } catch (IOException | IllegalArgumentException _) {
      return Refusal.of("workbook.broken");
    }
    return names.contains(BOOK) ? null : Refusal.of("workbook.none");
  }

  private @Nullable Refusal fault(ZipEntry entry, ZipInputStream zip) throws IOException {
    var name = entry.getName().toLowerCase(Locale.ROOT);
    if (!names.add(name) || names.size() > ENTRIES || UNSAFE.matcher(name).matches()) {
      return Refusal.of("workbook.broken");
    }
    if (MACROS.matcher(name).matches()) {
      return Refusal.of("workbook.macros");
    }
    if (LINKS.matcher(name).matches()) {
      return Refusal.of("workbook.links");
    }
    if (NESTED.matcher(name).matches()) {
      return Refusal.of("workbook.nested");
    }
    var told = name.endsWith(".rels") || name.equals("[content_types].xml");
    var text = told ? new StringBuilder() : null;
    if (!inflates(zip, text)) {
      return Refusal.of("workbook.inflated");
    }
    return text == null ? null : fault(text.toString());
  }

  /** Whether it stays within bounds; nothing of it is kept but what is to be read. */
  private boolean inflates(ZipInputStream zip, @Nullable StringBuilder text) throws IOException {
    var chunk = new byte[CHUNK_BYTES];
    for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
      inflated += read;
      if (inflated > INFLATED_BYTES
          || (inflated > RATIO_FROM_BYTES && inflated / RATIO > file.length)) {
        return false;
      }
      if (text != null) {
        text.append(new String(chunk, 0, read, StandardCharsets.ISO_8859_1));
      }
    }
    return true;
  }

  /** Of content types and relations: a link in a cell is followed by nobody and may stay. */
  private static @Nullable Refusal fault(String text) {
    if (text.contains("macroEnabled")) {
      return Refusal.of("workbook.macros");
    }
    return RELATION
            .matcher(text)
            .results()
            .map(it -> it.group())
            .anyMatch(it -> it.contains("External") && !it.contains("/hyperlink\""))
        ? Refusal.of("workbook.links")
        : null;
  }
}
