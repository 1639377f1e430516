package pingyou.web.part;

/** Whether a step of a case's way lies behind, is going on, or is still to come. */
public enum Step {
  DONE(Icon.DONE),
  NOW(Icon.HALF),
  TO_COME(Icon.RING);

  private final Icon icon;

  Step(Icon icon) {
    this.icon = icon;
  }

  public Icon icon() {
    return icon;
  }
}
