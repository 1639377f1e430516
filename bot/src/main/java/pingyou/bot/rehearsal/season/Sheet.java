package pingyou.bot.rehearsal.season;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import pingyou.application.Edit;
import pingyou.bot.dialog.turn.Word;
import pingyou.bot.rehearsal.paper.Paper;
import pingyou.bot.rehearsal.season.plan.Applicant;
import pingyou.campaign.Track;
import pingyou.campaign.form.Field;
import pingyou.campaign.form.proof.Proofs;

/** What somebody writes into a form, as the messages that they send for each field. */
final class Sheet {
  /** Code points that a message holds, at three bytes each; a longer text is sent in parts. */
  private static final int PART = 600;

  /** One of so many mistypes a number first. */
  private static final int CARELESS_EVERY = 15;

  private final House house;
  private final Track track;
  private final Applicant who;
  private final Map<String, String> answers;

  Sheet(House house, Track track, Applicant who) {
    this.house = house;
    this.track = track;
    this.who = who;
    var backend = house.backend;
    var paper = new Paper(track.form(), house.campaign.region(), backend.regions, backend.wording);
    this.answers = paper.answers(who.writer(), who.fixed());
  }

  /**
   * The messages that answer a field, at least one.
   *
   * @param application whose page is opened where an answer isn't taken from the chat
   */
  List<String> messages(Field field, Supplier<Optional<UUID>> application) {
    var typed = answers.get(field.head().id());
    if (typed == null) {
      return List.of(house.word(Word.SKIP.key()));
    }
    return switch (field) {
      case Field.LongText _ -> ended(parts(typed));
      case Field.Evidence it -> ended(entries(it, typed));
      case Field.Account _, Field.Secret _, Field.Table _ -> {
        application.get().ifPresent(this::onPage);
        yield List.of(house.word(Word.DONE.key()));
      }
      case Field.RegionChoice _ -> List.of(house.backend.regions.find(typed).orElseThrow().name());
      case Field.SchoolChoice _ -> List.of(who.school());
      case Field.Attachment _ -> List.of(house.backend.wording.say("rehearsal.season.handed"));
      case Field.IdNumber _, Field.Mobile _ -> carefully(typed);
      case Field.Choice it -> orElse(typed, it.options());
      case Field.ShortText _, Field.Link _, Field.ReviewerOwned _ -> List.of(typed);
    };
  }

  /** Where the first is refused, because only one of a school may say so, another one. */
  private static List<String> orElse(String typed, List<String> options) {
    return Stream.concat(Stream.of(typed), options.stream().filter(it -> !it.equals(typed)))
        .toList();
  }

  private List<String> ended(List<String> messages) {
    var all = new ArrayList<>(messages);
    all.add(house.word(Word.DONE.key()));
    return all;
  }

  private static List<String> parts(String text) {
    var parts = new ArrayList<String>();
    int from = 0;
    while (from < text.length()) {
      int most = Math.min(PART, text.codePointCount(from, text.length()));
      int to = text.offsetByCodePoints(from, most);
      parts.add(text.substring(from, to).strip());
      from = to;
    }
    return parts.stream().filter(it -> !it.isEmpty()).toList();
  }

  /** Link, what it proves, and where it is asked whether it is one's own. */
  private List<String> entries(Field.Evidence field, String typed) {
    var messages = new ArrayList<String>();
    for (var proof : Proofs.read(typed)) {
      messages.add(String.valueOf(proof.link()));
      messages.add(proof.note());
      if (field.originalMark()) {
        messages.add(house.word(Word.YES.key()));
      }
    }
    return messages;
  }

  /** Some lose a digit at first. */
  private List<String> carefully(String typed) {
    return who.number() % CARELESS_EVERY == 0 ? List.of(typed.substring(1), typed) : List.of(typed);
  }

  /** Account, password and tables go in on the page, all at once. */
  private void onPage(UUID application) {
    var drafts = house.backend.application.drafts;
    house.backend.database.run(tx -> {
      var edit = Edit.inChat(application, house.person(who.id()), house.now());
      for (var field : track.form().fields()) {
        var isOnPage =
            field instanceof Field.Account
                || field instanceof Field.Secret
                || field instanceof Field.Table;
        var typed = answers.get(field.head().id());
        if (isOnPage && typed != null) {
          house.done(drafts.answer(tx, edit, field.head().id(), typed));
        }
      }
    });
  }
}
