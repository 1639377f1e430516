package pingyou.store.vault;

/** What a key is for. A value sealed for one purpose can't be opened with another purpose's key. */
public enum Purpose {
  /** ID numbers and phones. */
  PERSONAL,
  /** Passwords of learning spaces. */
  SPACE,
  /** Blind indexes: equality of personal values without the values. */
  INDEX,
  /** Signed cookies and tokens. */
  COOKIE
}
