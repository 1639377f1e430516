package pingyou.application.enclosure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import pingyou.campaign.form.proof.FileType;

/** What a file is, by its bytes; its name only tells apart what the bytes can't. */
final class Contents {
  private static final int HEAD_BYTES = 16;
  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a");
  private static final byte[] JPG = HexFormat.of().parseHex("ffd8ff");
  private static final byte[] ZIP = HexFormat.of().parseHex("504b0304");
  private static final byte[] OLD_OFFICE = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
  private static final byte[] FTYP = "ftyp".getBytes(StandardCharsets.US_ASCII);

  private Contents() {}

  /** Empty for anything that is never taken. */
  static Optional<FileType> typeOf(Path file, String name) {
    var head = head(file);
    if (begins(head, 0, PDF)) {
      return Optional.of(FileType.PDF);
    }
    if (begins(head, 0, PNG)) {
      return Optional.of(FileType.PNG);
    }
    if (begins(head, 0, JPG)) {
      return Optional.of(FileType.JPG);
    }
    if (begins(head, FTYP.length, FTYP)) {
      return Optional.of(FileType.MP4);
    }
    if (begins(head, 0, ZIP)) {
      return office(file);
    }
    return begins(head, 0, OLD_OFFICE) ? oldOffice(name) : Optional.empty();
  }

  private static byte[] head(Path file) {
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes(HEAD_BYTES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean begins(byte[] head, int from, byte[] with) {
    return head.length >= from + with.length
        && Arrays.equals(head, from, from + with.length, with, 0, with.length);
  }

  /** By the main part that the package names; one with macros is nothing that is taken. */
  private static Optional<FileType> office(Path file) {
    try (var zip = new ZipFile(file.toFile())) {
      if (zip.stream().anyMatch(it -> it.getName().endsWith("vbaProject.bin"))) {
        return Optional.empty();
      }
      if (zip.getEntry("word/document.xml") != null) {
        return Optional.of(FileType.DOCX);
      }
      if (zip.getEntry("xl/workbook.xml") != null) {
        return Optional.of(FileType.XLSX);
      }
      return zip.getEntry("ppt/presentation.xml") == null
          ? Optional.empty()
          : Optional.of(FileType.PPTX);
    } catch (ZipException _) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<FileType> oldOffice(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    return Stream.of(FileType.DOC, FileType.XLS, FileType.PPT)
        .filter(it -> lower.endsWith("." + it.extension()))
        .findFirst();
  }
}
