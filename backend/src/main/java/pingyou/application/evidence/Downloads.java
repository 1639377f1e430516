package pingyou.application.evidence;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import pingyou.application.Access;
import pingyou.application.Application;
import pingyou.application.Applications;
import pingyou.application.Viewer;
import pingyou.application.Viewer.Standing;
import pingyou.application.enclosure.FileBook;
import pingyou.application.enclosure.FileRow;
import pingyou.application.submission.Filings;
import pingyou.campaign.form.Answers;
import pingyou.campaign.form.proof.FileType;
import pingyou.store.Tx;

/**
 * Fetching files: their owner all of an application's, everybody else who may see the case those
 * that the submission names which counts.
 */
public final class Downloads {
  private final Applications applications;
  private final Access access;
  private final Filings filings;
  private final FileBook files;

  public Downloads(Applications applications, Access access, Filings filings, FileBook files) {
    this.applications = applications;
    this.access = access;
    this.filings = filings;
    this.files = files;
  }

  /** A file to be sent. */
  public record Download(String name, FileType type, Path path) {}

  /** The file; empty if there is none or it is none of this person's business. */
  public Optional<Download> find(Tx tx, UUID person, UUID file) {
    return files
        .find(tx, file)
        .filter(it -> maySee(tx, person, it))
        .map(it -> new Download(it.name(), it.type(), files.path(it)));
  }

  private boolean maySee(Tx tx, UUID person, FileRow file) {
    var application = applications.find(tx, file.application()).orElseThrow();
    return application.person().equals(person)
        || (maySeeCase(tx, person, application) && isSubmitted(tx, application, file));
  }

  private boolean maySeeCase(Tx tx, UUID person, Application application) {
    return Stream.of(Standing.values())
        .anyMatch(it -> access.maySeeCase(tx, new Viewer(person, it), application));
  }

  private boolean isSubmitted(Tx tx, Application application, FileRow file) {
    var submission = application.submission();
    if (submission == null) {
      return false;
    }
    var form = applications.opened(tx, application).track().form();
    var values = filings.values(tx, submission, form);
    return form.fields().stream()
        .flatMap(it -> Answers.files(it, values.getOrDefault(it.head().id(), "")).stream())
        .anyMatch(it -> it.id().equals(file.id()));
  }
}
