package pingyou.campaign.form.proof;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The types of files that are taken at all; nothing that a browser would run. */
public enum FileType {
  PDF("application/pdf"),
  DOC("application/msword"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  XLS("application/vnd.ms-excel"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  PPT("application/vnd.ms-powerpoint"),
  PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
  JPG("image/jpeg"),
  PNG("image/png"),
  MP4("video/mp4");

  /** What evidence may be: documents and pictures. */
  public static final Set<FileType> DOCUMENTS =
      Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(MP4)));

  private final String mediaType;

  FileType(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /** As names of files end, without the dot. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }
}
