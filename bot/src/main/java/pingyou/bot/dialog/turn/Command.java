package pingyou.bot.dialog.turn;

import java.time.Instant;
import java.util.List;
import pingyou.bot.dialog.step.FormId;
import pingyou.bot.dialog.step.Offer;
import pingyou.campaign.Agreement;
import pingyou.campaign.rule.Refusal;
import pingyou.person.Grant;

/**
 * An act on the features, in the name of the person who writes.
 *
 * @param <R> what it leads to
 */
public sealed interface Command<R> {
  /** Begins the application. */
  record Begin(FormId form) implements Command<Nothing> {}

  record Agree(FormId form, Agreement agreement) implements Command<Nothing> {}

  record Answer(FormId form, String field, String typed) implements Command<Saved> {
    /** Without what was typed, which may be an ID number. */
    @Override
    public String toString() {
      return "Answer[" + form + ", " + field + "]";
    }
  }

  /** Leaves a field empty; takes out what is there. */
  record Skip(FormId form, String field) implements Command<Saved> {}

  record Undo(FormId form) implements Command<Saved> {}

  /**
   * @param county GB/T 2260
   */
  record FindSchools(FormId form, String county, String typed) implements Command<List<Offer>> {}

  /** Puts a school on record by the name that was typed. */
  record ProposeSchool(FormId form, String county, String name) implements Command<Offer> {}

  /**
   * @param version of the application whose summary the person saw
   */
  record Submit(FormId form, int version) implements Command<Receipt> {}

  record Withdraw(FormId form) implements Command<Nothing> {}

  record Redeem(String code) implements Command<Joined> {
    /** Without the code. */
    @Override
    public String toString() {
      return "Redeem[]";
    }
  }

  /**
   * A role that somebody has now.
   *
   * @param campaign its short title
   */
  record Joined(Grant grant, String campaign) {}

  /** Looks what became of the person's submitted applications after the close. */
  record FindCourses() implements Command<List<Course>> {}

  /** Looks what waits for the person in their roles. */
  record FindWork() implements Command<Work> {}

  /** Notes that the person follows the account, or has left it. */
  record NoteFollowing(boolean following) implements Command<Nothing> {}

  /** Nothing to tell of but that it is done. */
  enum Nothing {
    DONE
  }

  /**
   * An answer that was kept.
   *
   * @param shown as it may be repeated: masked where it is personal, empty if nothing is there now
   * @param remarks what is to be known of it, though it stands
   */
  record Saved(String field, String shown, List<Refusal> remarks) {
    public Saved {
      remarks = List.copyOf(remarks);
    }

    /** Without a remark. */
    public Saved(String field, String shown) {
      this(field, shown, List.of());
    }
  }

  /**
   * A submission that was taken.
   *
   * @param hash of what was submitted, hexadecimal
   */
  record Receipt(String number, Instant at, String hash) {}
}
