package pingyou.bot.rehearsal.season;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import pingyou.application.Application;
import pingyou.bot.dialog.Conversations;
import pingyou.bot.dialog.step.Step;
import pingyou.bot.dialog.step.Steps;
import pingyou.bot.dialog.turn.Word;
import pingyou.bot.rehearsal.season.plan.Applicant;
import pingyou.campaign.Track;
import pingyou.campaign.form.Field;

/**
 * Writes a form in the chat: looks what is asked, and answers that. What is asked is read where the
 * program keeps it, since a sentence may be worded otherwise tomorrow.
 */
final class Typist {
  /** More messages than any form needs. */
  private static final int PATIENCE = 600;

  private static final Deque<String> NOTHING = new ArrayDeque<>();

  private final House house;
  private final Applicant who;
  private final Track track;
  private final Sheet sheet;
  private final Map<String, Deque<String>> pending = new HashMap<>();
  private final Consumer<UUID> handedOver;
  private final Runnable turn;
  private int answered;

  /**
   * @param handedOver is told of the application when its attachment is on its way
   * @param turn waits until it is this person's turn to submit
   */
  Typist(House house, Applicant who, Track track, Consumer<UUID> handedOver, Runnable turn) {
    this.house = house;
    this.who = who;
    this.track = track;
    this.handedOver = handedOver;
    this.turn = turn;
    this.sheet = new Sheet(house, track, who);
  }

  /** How a session ended. */
  enum End {
    SUBMITTED,
    LEFT,
    /** Nothing is open any more, or nothing but other forms. */
    CLOSED
  }

  /**
   * Writes on until the form is submitted.
   *
   * @param most fields that are answered before the person leaves; all of them and no fewer submit
   */
  End write(int most) {
    say(Word.APPLY);
    Step before = null;
    for (int i = 0; i < PATIENCE; i++) {
      var step = step();
      if (step instanceof Step.Idle) {
        return end(before == null);
      }
      if (step instanceof Step.ChoosingForm && step.equals(before)) {
        return End.CLOSED;
      }
      before = step;
      if (answered >= most && step instanceof Step.Asking) {
        say(Word.SAVE);
        return End.LEFT;
      }
      answer(step, most);
    }
    throw new IllegalStateException("wrote on and on: " + step());
  }

  private End end(boolean nothingAsked) {
    var status = house.application(who).map(Application::status);
    if (status.isPresent() && status.get().counts()) {
      return End.SUBMITTED;
    }
    if (nothingAsked) {
      return End.CLOSED;
    }
    throw new IllegalStateException("left alone with a form that is " + status);
  }

  /** Corrects what was returned and submits again. */
  End correct(Field field) {
    pending.remove(field.head().id());
    say(Word.APPLY);
    say(changeWord() + " " + field.head().label());
    answer(step(), Integer.MAX_VALUE);
    say(Word.SUBMIT);
    for (int i = 0; i < PATIENCE; i++) {
      var step = step();
      if (step instanceof Step.Idle) {
        return end(false);
      }
      answer(step, Integer.MAX_VALUE);
    }
    throw new IllegalStateException("wrote on and on: " + step());
  }

  void withdraw() {
    say(Word.WITHDRAW);
    if (step() instanceof Step.Withdrawing) {
      say(Word.WITHDRAW);
    }
  }

  private void answer(Step step, int most) {
    switch (step) {
      case Step.ChoosingForm _ -> say(track.title());
      case Step.Agreeing _ -> say(Word.AGREE);
      case Step.Asking asking -> {
        writeOn(asking.field(), most);
        if (track.form().field(asking.field()) instanceof Field.Attachment) {
          application().ifPresent(handedOver);
        }
      }
      case Step.PickingSchool _ -> say(Word.NEW_SCHOOL);
      case Step.Summary _ -> {
        turn.run();
        say(Word.SUBMIT);
      }
      case Step.Promising _ -> say(Word.PROMISE);
      case Step.Idle _, Step.Withdrawing _, Step.PickingCard _ -> say(Word.APPLY);
    }
  }

  /**
   * Parts of a text or of a list are written in one go, unless the person leaves in their midst.
   */
  private void writeOn(String fieldId, int most) {
    var field = track.form().field(fieldId);
    boolean inParts = field instanceof Field.LongText || field instanceof Field.Evidence;
    do {
      say(next(fieldId));
    } while (inParts && answered < most && !pending.getOrDefault(fieldId, NOTHING).isEmpty());
  }

  /** The next message of an answer. */
  private String next(String fieldId) {
    var field = track.form().field(fieldId);
    var messages =
        pending.computeIfAbsent(
            fieldId,
            _ -> {
              answered++;
              return new ArrayDeque<>(sheet.messages(field, this::application));
            });
    if (messages.isEmpty()) {
      throw new IllegalStateException("asked again for " + fieldId + " of " + who.id());
    }
    return messages.removeFirst();
  }

  private Optional<UUID> application() {
    return house.application(who).map(Application::id);
  }

  private Step step() {
    var sender = house.sender(who.id());
    return house
        .read(tx -> Conversations.step(tx, sender))
        .flatMap(Steps::read)
        .orElse(Step.Idle.START);
  }

  private void say(Word word) {
    say(word(word));
  }

  private void say(String text) {
    house.phones.say(who.id(), text);
  }

  private String word(Word word) {
    return house.word(word.key());
  }

  private String changeWord() {
    return house.word("word.change");
  }
}
