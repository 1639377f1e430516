package pingyou.bot.dialog.turn;

import java.util.Locale;

/** Messages that ask for something. How they are written stands in {@code templates/chat}. */
public enum Word {
  BACK,
  SAVE,
  HELP,
  UNDO,
  PROGRESS,
  APPLY,
  OTHER_FORM,
  SUBMIT,
  WITHDRAW,
  TODO,
  RECOMMEND,
  AGREE,
  DISAGREE,
  PROMISE,
  DONE,
  SKIP,
  LATER,
  REWRITE,
  MORE,
  NEW_SCHOOL,
  KEEP,
  YES,
  NO;

  /** Key of the text that lists how it is written, the first being the one that people are told. */
  public String key() {
    return "word." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
