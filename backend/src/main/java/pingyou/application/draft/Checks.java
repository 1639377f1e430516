package pingyou.application.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pingyou.application.Application;
import pingyou.application.Opened;
import pingyou.application.answer.Facts;
import pingyou.application.answer.IdClaims;
import pingyou.application.answer.SchoolClaims;
import pingyou.application.enclosure.FileBook;
import pingyou.application.enclosure.Receipts;
import pingyou.application.past.PastWinners;
import pingyou.application.past.Standing;
import pingyou.campaign.form.Answers;
import pingyou.campaign.form.Completeness;
import pingyou.campaign.form.Field;
import pingyou.campaign.region.Regions;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.campaign.rule.Outcome.Refused;
import pingyou.campaign.rule.Refusal;
import pingyou.person.consent.Consents;
import pingyou.person.consent.Consents.Given;
import pingyou.person.school.Schools;
import pingyou.store.Tx;

/** What an answer and a whole form must meet beyond the form's own rules. */
public final class Checks {
  private final Regions regions;
  private final Schools schools;
  private final Consents consents;
  private final IdClaims claims;
  private final SchoolClaims ofSchools;
  private final PastWinners past;
  private final FileBook files;
  private final Receipts receipts;

  public Checks(
      Regions regions,
      Schools schools,
      Consents consents,
      IdClaims claims,
      SchoolClaims ofSchools,
      PastWinners past,
      FileBook files,
      Receipts receipts) {
    this.regions = regions;
    this.schools = schools;
    this.consents = consents;
    this.claims = claims;
    this.ofSchools = ofSchools;
    this.past = past;
    this.files = files;
    this.receipts = receipts;
  }

  /** The value to be stored, or everything that is against it; consents come first and alone. */
  Outcome<String> check(Tx tx, Opened opened, Typing typing, Map<String, String> values) {
    var field = typing.field();
    var missing = consentsMissing(tx, opened, field);
    if (!missing.isEmpty()) {
      return new Refused<>(missing);
    }
    var day = opened.day(typing.moment());
    return switch (Answers.check(field, typing.typed(), values, regions, day)) {
      case Refused<String> refused -> refused;
      case Done<String>(var value) -> {
        var refusal = againstRecord(tx, opened, field, value, values);
        yield refusal.isPresent()
            ? Outcome.refused(refusal.get())
            : Outcome.done(asKept(tx, field, value));
      }
    };
  }

  private List<Refusal> consentsMissing(Tx tx, Opened opened, Field field) {
    return opened.campaign().agreementsBefore(field).isEmpty()
        ? List.of()
        : consentsMissing(opened, field, given(tx, opened.application()));
  }

  /** Agreements that the person must give before this field is answered, as refusals. */
  private static List<Refusal> consentsMissing(Opened opened, Field field, Set<Given> given) {
    return opened.campaign().agreementsBefore(field).stream()
        .filter(agreement -> !given.contains(Given.of(agreement)))
        .map(agreement ->
            Refusal.of(
                    "application.consent", "agreement", agreement.id(), "title", agreement.title())
                .about(field.head().id()))
        .toList();
  }

  /** Everything that the applicant agreed to. */
  Set<Given> given(Tx tx, Application application) {
    return consents.of(tx, application.person(), application.campaign());
  }

  private Optional<Refusal> againstRecord(
      Tx tx, Opened opened, Field field, String value, Map<String, String> values) {
    return switch (field) {
      case Field.SchoolChoice(var head, var county)
          when schools
              .find(tx, UUID.fromString(value))
              .filter(it -> it.county().equals(values.get(county)))
              .isEmpty() ->
          Optional.of(Refusal.of("application.school-elsewhere").about(head.id()));
      case Field.SchoolChoice school when isTakenAtSchool(tx, opened, school, value, values) ->
          Optional.of(taken(school));
      case Field.IdNumber(var head) when claims.isTaken(tx, opened.application(), value) ->
          Optional.of(Refusal.of("application.id-number-taken").about(head.id()));
      case Field.Choice choice when isTakenAtSchool(tx, opened, choice, value, values) ->
          Optional.of(taken(choice));
      case Field.Evidence _, Field.Attachment _ when holdsForeignFile(tx, opened, field, value) ->
          Optional.of(Refusal.of("file.unknown").about(field.head().id()));
      case Field _ -> listed(tx, opened, field, value, values);
    };
  }

  /** Where the answer says who applies, and that is a winner of an earlier year. */
  private Optional<Refusal> listed(
      Tx tx, Opened opened, Field field, String value, Map<String, String> values) {
    var rule = opened.track().eligibility().past();
    return rule != null
            && standing(tx, opened, field, value, values) instanceof Standing.Listed(var winner)
        ? Optional.of(
            Refusal.of(
                    "past.listed",
                    "name",
                    winner.name(),
                    "year",
                    String.valueOf(winner.year()),
                    "clause",
                    rule.clause().place())
                .about(field.head().id()))
        : Optional.empty();
  }

  private Standing standing(
      Tx tx, Opened opened, Field field, String value, Map<String, String> values) {
    var form = opened.track().form();
    if (form.isApplicant(field)) {
      return past.standing(tx, opened.campaign(), opened.track(), UUID.fromString(value), null);
    }
    var answered = with(values, field.head().id(), value);
    return field instanceof Field.RegionChoice && value.equals(Facts.of(form, answered).county())
        ? past.standing(tx, opened.campaign(), opened.track(), null, value)
        : new Standing.Clear();
  }

  private static Map<String, String> with(Map<String, String> values, String id, String value) {
    var with = new HashMap<>(values);
    with.put(id, value);
    return with;
  }

  private boolean holdsForeignFile(Tx tx, Opened opened, Field field, String value) {
    return Answers.files(field, value).stream()
        .anyMatch(file -> !files.holds(tx, opened.application().id(), file));
  }

  /** An attachment that is said to be handed over and isn't recorded as being there. */
  private Optional<Refusal> awaited(Tx tx, Opened opened, Field field) {
    return field instanceof Field.Attachment attachment
            && attachment.way() == Field.Handing.OFFLINE
            && !receipts.isReceived(tx, opened.application().id(), attachment)
        ? Optional.of(Refusal.of("attachment.awaited").about(field.head().id()))
        : Optional.empty();
  }

  /** What is said where another case of the school has taken what this field claims. */
  public static Refusal taken(Field field) {
    var why =
        field instanceof Field.SchoolChoice
            ? Refusal.of("application.school-taken")
            : Refusal.of("application.once-per-school");
    return why.about(field.head().id());
  }

  private boolean isTakenAtSchool(
      Tx tx, Opened opened, Field field, String value, Map<String, String> values) {
    var form = opened.track().form();
    var school =
        field instanceof Field.SchoolChoice
            ? UUID.fromString(value)
            : Facts.of(form, values).school();
    return school != null
        && SchoolClaims.isClaimed(form, field, value)
        && ofSchools.isTaken(tx, opened.application(), field.head().id(), school);
  }

  /** A school that was merged is kept as the one it became. */
  private String asKept(Tx tx, Field field, String value) {
    return field instanceof Field.SchoolChoice
        ? schools.find(tx, UUID.fromString(value)).orElseThrow().id().toString()
        : value;
  }

  /**
   * Everything that stands between a working copy and its submission, in the form's order, consents
   * first.
   */
  public List<Refusal> missing(Tx tx, Opened opened, Map<String, String> values, Moment moment) {
    return missing(tx, opened, values, given(tx, opened.application()), moment);
  }

  /** The same where it is known what the applicant agreed to. */
  List<Refusal> missing(
      Tx tx, Opened opened, Map<String, String> values, Set<Given> given, Moment moment) {
    var form = opened.track().form();
    var missing = new ArrayList<>(Completeness.missing(form, values, regions, opened.day(moment)));
    var consentsMissing = new ArrayList<Refusal>();
    for (var field : form.fields()) {
      var id = field.head().id();
      if (!values.containsKey(id) || !Completeness.isAsked(field, values)) {
        continue;
      }
      consentsMissing.addAll(consentsMissing(opened, field, given));
      if (missing.stream().noneMatch(it -> id.equals(it.field()))) {
        againstRecord(tx, opened, field, values.get(id), values)
            .or(() -> awaited(tx, opened, field))
            .ifPresent(missing::add);
      }
    }
    var order = form.fields().stream().map(field -> field.head().id()).toList();
    missing.sort(Comparator.comparingInt(it -> order.indexOf(it.field())));
    consentsMissing.addAll(missing);
    return List.copyOf(consentsMissing);
  }

  /** Whether the form asks for an ID number, and the answer to it. */
  public Optional<String> idNumber(Opened opened, Map<String, String> values) {
    return Facts.idNumber(opened.track().form()).map(field -> values.get(field.head().id()));
  }

  /** What was typed into which field, and when. */
  record Typing(Field field, String typed, Moment moment) {}
}
