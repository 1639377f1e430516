package pingyou.application.retention;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import pingyou.application.answer.Content;
import pingyou.application.answer.Credentials;
import pingyou.application.enclosure.FileBook;
import pingyou.campaign.Campaign;
import pingyou.campaign.Track;
import pingyou.campaign.form.Field;
import pingyou.store.Actor;
import pingyou.store.AuditLine;
import pingyou.store.Database;
import pingyou.store.Tx;

/**
 * Deletes the personal values of applications for good: working copies, their changes, submissions
 * and claims alike, and every file. What isn't personal, the case number, the county and the hashes
 * stay.
 */
public final class PersonalWipe {
  private static final int AT_ONCE = 50;

  private final Database database;
  private final Credentials credentials;
  private final FileBook files;

  public PersonalWipe(Database database, Credentials credentials, FileBook files) {
    this.database = database;
    this.credentials = credentials;
    this.files = files;
  }

  /** All applications of a track, submitted or not; a second time changes nothing. */
  public void wipe(Campaign campaign, Track track, Instant now) {
    while (wipeSome(campaign, track, now) == AT_ONCE) {
      // The next ones, in a transaction of their own.
    }
  }

  private int wipeSome(Campaign campaign, Track track, Instant now) {
    return database.write(tx -> {
      var mapper = tx.mapper(RetentionMapper.class);
      List<UUID> applications = mapper.toForget(campaign.id(), track.id(), AT_ONCE);
      applications.forEach(it -> wipe(tx, track, it, now));
      applications.forEach(it ->
          tx.audit(
              new AuditLine(Actor.SYSTEM, "application.forget", campaign.id(), it, now, Map.of())));
      return applications.size();
    });
  }

  private void wipe(Tx tx, Track track, UUID application, Instant now) {
    var mapper = tx.mapper(RetentionMapper.class);
    Set<String> personal =
        track.form().fields().stream()
            .filter(PersonalWipe::isPersonal)
            .map(it -> it.head().id())
            .collect(Collectors.toSet());
    if (!personal.isEmpty()) {
      mapper.blankAnswers(application, personal);
      mapper.blankChanges(application, personal);
    }
    mapper.deletePersonal(application);
    for (var filed : mapper.submissions(application)) {
      mapper.blank(filed.id(), without(personal, Content.read(filed.content())).json());
    }
    mapper.release(application);
    credentials.wipe(tx, application, now);
    files.destroy(tx, application);
    mapper.mark(application, now);
  }

  /** Names of files tell of people, whatever the file holds. */
  private static boolean isPersonal(Field field) {
    return field.head().personal()
        || field instanceof Field.Evidence
        || field instanceof Field.Attachment;
  }

  private static Content without(Set<String> personal, Content content) {
    var kept = new TreeMap<>(content.answers());
    kept.keySet().removeAll(personal);
    return new Content(
        content.application(), content.campaign(), content.track(), kept, content.promise());
  }
}
