package pingyou.web.part;

/**
 * The states that a status tag can name, each with its shape and tone; {@code parts/tag.jte} has
 * the words. A state has one word: a new one is added here, never written beside a tag.
 */
public enum Tag {
  NOT_SCORED(Icon.RING, Tone.QUIET),
  NOT_HANDLED(Icon.RING, Tone.QUIET),
  NOT_BEGUN(Icon.RING, Tone.QUIET),
  NOT_FILLED(Icon.RING, Tone.QUIET),
  TO_BE_MADE(Icon.RING, Tone.QUIET),
  FILLING(Icon.HALF, Tone.LINK),
  IN_HAND(Icon.DONE, Tone.GREEN),
  WAIVED(Icon.DONE, Tone.AMBER),
  NOT_DUE(Icon.SLASH, Tone.QUIET),
  HALF_SCORED(Icon.HALF, Tone.LINK),
  DRAFT(Icon.HALF, Tone.LINK),
  SUBMITTED(Icon.DONE, Tone.GREEN),
  SENDABLE(Icon.DONE, Tone.GREEN),
  SENT(Icon.DONE, Tone.GREEN),
  RECOMMENDED(Icon.DONE, Tone.GREEN),
  UNDER_REVIEW(Icon.HALF, Tone.LINK),
  REVIEWED(Icon.DONE, Tone.GREEN),
  PROPOSED(Icon.DONE, Tone.GREEN),
  AWARDED(Icon.DONE, Tone.GREEN),
  TO_BE_SHORTLISTED(Icon.DONE, Tone.GREEN),
  SHORTLISTED(Icon.DONE, Tone.GREEN),
  TO_BE_SENT_UP(Icon.DONE, Tone.GREEN),
  SENT_UP(Icon.DONE, Tone.GREEN),
  VISIT_PASSED(Icon.DONE, Tone.GREEN),
  ANSWERED(Icon.DONE, Tone.GREEN),
  RETURNED(Icon.BANG, Tone.AMBER),
  TO_CORRECT(Icon.BANG, Tone.AMBER),
  OPINION_MISSING(Icon.BANG, Tone.AMBER),
  FORMALLY_FAULTY(Icon.BANG, Tone.AMBER),
  SIGN_IN_FAILED(Icon.BANG, Tone.RED),
  OVER_QUOTA(Icon.BANG, Tone.RED),
  OUT_OF_ORDER(Icon.BANG, Tone.AMBER),
  SUPPORT_MISSING(Icon.BANG, Tone.RED),
  PLATFORM_NOT_CONNECTED(Icon.BANG, Tone.RED),
  PLATFORM_ASKED(Icon.HALF, Tone.AMBER),
  PLATFORM_UNFIT(Icon.BANG, Tone.RED),
  PAST_WINNER(Icon.BANG, Tone.RED),
  SPREAD_WIDE(Icon.BANG, Tone.RED),
  TO_VOTE(Icon.BANG, Tone.RED),
  TO_VISIT(Icon.BANG, Tone.AMBER),
  CARDS_MISSING(Icon.BANG, Tone.RED),
  TIE(Icon.HALF, Tone.AMBER),
  NOT_SENT(Icon.RING, Tone.QUIET),
  HALF_DECIDED(Icon.HALF, Tone.LINK),
  SILENT(Icon.BANG, Tone.AMBER),
  DECLINED(Icon.SLASH, Tone.QUIET),
  NOT_SENT_ON(Icon.SLASH, Tone.QUIET),
  NOT_REVIEWED(Icon.SLASH, Tone.QUIET),
  NOT_PROPOSED(Icon.SLASH, Tone.QUIET),
  NOT_AWARDED(Icon.SLASH, Tone.QUIET),
  NOT_TO_BE_SHORTLISTED(Icon.SLASH, Tone.QUIET),
  NOT_SHORTLISTED(Icon.SLASH, Tone.QUIET),
  NOT_TO_BE_SENT_UP(Icon.SLASH, Tone.QUIET),
  NOT_SENT_UP(Icon.SLASH, Tone.QUIET),
  VISIT_FAILED(Icon.SLASH, Tone.QUIET),
  EXCLUDED(Icon.SLASH, Tone.QUIET),
  RECUSED(Icon.SLASH, Tone.QUIET),
  GIVEN_UP(Icon.SLASH, Tone.QUIET),
  WITHDRAWN(Icon.SLASH, Tone.QUIET),
  LOCKED(Icon.LOCK, Tone.QUIET);

  /** The colour of a tag, read after its shape and its word. */
  public enum Tone {
    QUIET,
    LINK,
    GREEN,
    AMBER,
    RED
  }

  private final Icon icon;
  private final Tone tone;

  Tag(Icon icon, Tone tone) {
    this.icon = icon;
    this.tone = tone;
  }

  public Icon icon() {
    return icon;
  }

  public Tone tone() {
    return tone;
  }
}
