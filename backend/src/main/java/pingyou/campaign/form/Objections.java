package pingyou.campaign.form;

import java.time.LocalDate;
import java.util.List;
import pingyou.campaign.region.Region;
import pingyou.campaign.rule.Refusal;

/**
 * Every refusal that a typed answer can meet, with the values of its sentence. The sentences are in
 * {@code templates/message/refusals.yaml}. None of them repeats what was typed into a personal or
 * secret field, but for the day of birth that doesn't exist.
 */
final class Objections {
  private Objections() {}

  /** Nothing written; the field's hint tells why it is needed. */
  static Refusal empty(Field field) {
    return Refusal.of("answer.empty", "hint", field.head().hint()).about(field.head().id());
  }

  /** The form doesn't ask this now: its condition doesn't hold. */
  static Refusal notAsked() {
    return Refusal.of("answer.not-asked");
  }

  /** Reviewers fill this in. */
  static Refusal reviewersOwn() {
    return Refusal.of("answer.reviewers-own");
  }

  static Refusal tooLong(int length, int max) {
    return Refusal.of(
        "answer.too-long",
        "length",
        String.valueOf(length),
        "max",
        String.valueOf(max),
        "over",
        String.valueOf(length - max));
  }

  static Refusal idNumberLength(int length) {
    return Refusal.of("answer.id-number.length", "length", String.valueOf(length));
  }

  /** Fifteen digits: the number from before 1999. */
  static Refusal idNumberOld() {
    return Refusal.of("answer.id-number.old");
  }

  static Refusal idNumberCharacters() {
    return Refusal.of("answer.id-number.characters");
  }

  /** The 7th to 14th digit are no day of any calendar; the three values as written, no zeros. */
  static Refusal idNumberNoSuchDay(int year, int month, int day) {
    return Refusal.of(
        "answer.id-number.no-such-day",
        "year",
        String.valueOf(year),
        "month",
        String.valueOf(month),
        "day",
        String.valueOf(day));
  }

  /** A day of birth that no living person has. */
  static Refusal idNumberNobodysBirth(LocalDate birth) {
    return Refusal.of(
        "answer.id-number.nobodys-birth",
        "year",
        String.valueOf(birth.getYear()),
        "month",
        String.valueOf(birth.getMonthValue()),
        "day",
        String.valueOf(birth.getDayOfMonth()));
  }

  static Refusal idNumberCheckDigit() {
    return Refusal.of("answer.id-number.check-digit");
  }

  static Refusal mobileCharacters() {
    return Refusal.of("answer.mobile.characters");
  }

  static Refusal mobileLength(int length) {
    return Refusal.of("answer.mobile.length", "length", String.valueOf(length));
  }

  static Refusal mobilePrefix() {
    return Refusal.of("answer.mobile.prefix");
  }

  static Refusal choiceUnknown(int count) {
    return Refusal.of("answer.choice.unknown", "count", String.valueOf(count));
  }

  /** The region that this one must lie in isn't chosen yet. */
  static Refusal regionParentFirst() {
    return Refusal.of("answer.region.parent-first");
  }

  static Refusal regionUnknown(Region parent, int count) {
    return Refusal.of(
        "answer.region.unknown", "parent", parent.name(), "count", String.valueOf(count));
  }

  static Refusal regionOutside(Region region, Region parent) {
    return Refusal.of("answer.region.outside", "region", region.name(), "parent", parent.name());
  }

  static Refusal regionAmbiguous(List<Region> found) {
    return Refusal.of(
        "answer.region.ambiguous",
        "regions",
        String.join("、", found.stream().map(Region::name).toList()));
  }

  static Refusal schoolCountyFirst() {
    return Refusal.of("answer.school.county-first");
  }

  /** Not the id of a school on record: it must be picked or proposed. */
  static Refusal schoolPick() {
    return Refusal.of("answer.school.pick");
  }

  static Refusal linkScheme() {
    return Refusal.of("answer.link.scheme");
  }

  static Refusal linkHost() {
    return Refusal.of("answer.link.host");
  }

  /** Account and password stand before the host: they belong into their own fields. */
  static Refusal linkLogin() {
    return Refusal.of("answer.link.login");
  }

  static Refusal linkCharacters() {
    return Refusal.of("answer.link.characters");
  }

  static Refusal accountSpace() {
    return Refusal.of("answer.account.space");
  }

  static Refusal secretSpace() {
    return Refusal.of("answer.secret.space");
  }

  /** No list of evidence, no attachment: only a program can have written it. */
  static Refusal enclosureUnreadable() {
    return Refusal.of("answer.enclosure.unreadable");
  }

  static Refusal tooManyProofs(int most) {
    return Refusal.of("answer.evidence.too-many", "most", String.valueOf(most));
  }

  static Refusal tooFewProofs(int least, int count) {
    return Refusal.of(
        "answer.evidence.too-few", "least", String.valueOf(least), "count", String.valueOf(count));
  }

  /** A link where files are asked for, or the other way round. */
  static Refusal proofWay() {
    return Refusal.of("answer.evidence.way");
  }

  static Refusal proofNote(int number) {
    return Refusal.of("answer.evidence.note", "number", String.valueOf(number));
  }

  static Refusal proofOriginal(int number) {
    return Refusal.of("answer.evidence.original", "number", String.valueOf(number));
  }
}
