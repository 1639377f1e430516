package pingyou.campaign.form;

/**
 * A length that is asked for but never enforced: 800 characters or so.
 *
 * @param about the length asked for, in code points
 * @param percent how far a text may be from it and still count as "or so"
 */
public record SoftLength(int about, int percent) {
  /** The shortest length inside, in code points. */
  public int least() {
    return about - about * percent / 100;
  }

  /** The longest length inside, in code points. */
  public int most() {
    return about + about * percent / 100;
  }

  public boolean contains(int length) {
    return length >= least() && length <= most();
  }
}
