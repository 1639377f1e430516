package pingyou.campaign.form;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.form.proof.FileType;
import pingyou.campaign.form.table.Layout;
import pingyou.campaign.region.UnitKind;

/**
 * One cell of a form. The kinds differ in what is a right answer ({@link Answers}) and in what is
 * stored; lengths are in Unicode code points.
 */
public sealed interface Field {
  Head head();

  /** One line. */
  record ShortText(Head head, int maxLength) implements Field {}

  /**
   * Paragraphs, with links among them.
   *
   * @param soft the length asked for within the hard {@code maxLength}; null: none
   * @param aspects what the text shall speak of, in the form's order; a missing one is a hint
   */
  record LongText(Head head, int maxLength, @Nullable SoftLength soft, List<Aspect> aspects)
      implements Field {
    public LongText {
      aspects = List.copyOf(aspects);
    }
  }

  /** Mainland resident ID number (GB 11643), stored as 18 characters, X upper case. */
  record IdNumber(Head head) implements Field {}

  /** Mainland mobile number, stored as 11 digits. */
  record Mobile(Head head) implements Field {}

  /**
   * One of a list, stored as the option's text.
   *
   * @param oncePerSchool the option that only one applicant of a school may take; null if all may
   *     take all
   */
  record Choice(Head head, List<String> options, @Nullable String oncePerSchool) implements Field {
    public Choice {
      options = List.copyOf(options);
    }

    /** All may take all. */
    public Choice(Head head, List<String> options) {
      this(head, options, null);
    }
  }

  /**
   * A region, stored as its GB/T 2260 code.
   *
   * @param within the earlier field whose region it must lie in; null: {@code root} itself
   * @param root the campaign's region, GB/T 2260
   */
  record RegionChoice(Head head, UnitKind kind, @Nullable String within, String root)
      implements Field {}

  /**
   * A school on record, stored as its id.
   *
   * @param county the earlier field that holds the county of the school
   */
  record SchoolChoice(Head head, String county) implements Field {}

  /** An http or https address, stored as typed but for spaces at its ends. */
  record Link(Head head) implements Field {}

  /** An account name in the learning space. */
  record Account(Head head, int maxLength) implements Field {}

  /** A password; goes to the vault, is never shown and never typed into a chat. */
  record Secret(Head head, int maxLength) implements Field {}

  /**
   * Not the applicant's: reviewers fill it with what they read in the space.
   *
   * @param readings ids of those readings in the track's rubric
   */
  record ReviewerOwned(Head head, List<String> readings) implements Field {
    public ReviewerOwned {
      readings = List.copyOf(readings);
    }
  }

  /** How evidence may be given. */
  enum Way {
    LINK,
    FILE
  }

  /**
   * A list of links and files with what each proves, stored as JSON ({@link
   * pingyou.campaign.form.proof.Proofs}).
   *
   * @param least how many entries there must be
   * @param most how many there may be
   * @param role what is to be said of each entry; empty: what it proves
   * @param originalMark whether each entry says if it is the applicant's own work
   * @param reading id of the reading beside which reviewers are told how many say so
   */
  record Evidence(
      Head head,
      int least,
      int most,
      Set<Way> ways,
      String role,
      boolean originalMark,
      @Nullable String reading)
      implements Field {
    public Evidence {
      ways = Set.copyOf(ways);
    }
  }

  /** How an attachment comes in. */
  enum Handing {
    /** Uploaded on a page. */
    PAGE,
    /** Outside of this program; the secretariat records that it is there. */
    OFFLINE
  }

  /**
   * One file, stored as JSON ({@link pingyou.campaign.form.proof.Attached}).
   *
   * @param minutes how long a film may be at most; null: nothing is said of it
   */
  record Attachment(
      Head head, Set<FileType> types, int megabytes, @Nullable Integer minutes, Handing way)
      implements Field {
    public Attachment {
      types = Set.copyOf(types);
    }
  }

  /** Rows of cells, stored as JSON ({@link pingyou.campaign.form.table.Rows}). */
  record Table(Head head, Layout layout) implements Field {}
}
