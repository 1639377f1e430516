package pingyou.review.scoring;

import pingyou.review.Card;

/** What became of a change to a card that may be changed. */
public sealed interface Saving {
  /** It stands; writing what was there already changes nothing, not even the version. */
  record Saved(Card card) implements Saving {}

  /** Another device was faster; nothing was changed. */
  record Stale(Card current) implements Saving {}
}
