package pingyou.web.part;

/** The whole set of icons; {@code parts/icon.jte} draws them. The word always stands beside one. */
public enum Icon {
  RING,
  HALF,
  DONE,
  BANG,
  SLASH,
  LOCK,
  ATTENTION,
  NOTE,
  OFFLINE,
  CHEVRON,
  SORT,
  MINUS,
  PLUS,
  KEYBOARD
}
