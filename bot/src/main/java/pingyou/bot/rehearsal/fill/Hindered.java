package pingyou.bot.rehearsal.fill;

/** Something can't be filled in now; the message says why, for people. */
final class Hindered extends IllegalArgumentException {
  Hindered(String why) {
    super(why);
  }
}
