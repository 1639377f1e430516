package pingyou.web.part;

/** The kinds of banner under a page's header, each with its icon. */
public enum Banner {
  NOTE(Icon.NOTE),
  ATTENTION(Icon.ATTENTION),
  OFFLINE(Icon.OFFLINE),
  ERROR(Icon.BANG),
  DONE(Icon.DONE);

  private final Icon icon;

  Banner(Icon icon) {
    this.icon = icon;
  }

  public Icon icon() {
    return icon;
  }
}
