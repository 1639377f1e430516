package pingyou.bot.rehearsal.season;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import pingyou.Backend;
import pingyou.application.Application;
import pingyou.bot.dialog.Sender;
import pingyou.bot.rehearsal.Phones;
import pingyou.bot.rehearsal.season.plan.Applicant;
import pingyou.bot.rehearsal.troupe.Names;
import pingyou.bot.rehearsal.troupe.Player;
import pingyou.bot.sandbox.control.ClockControl;
import pingyou.campaign.Campaign;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.person.Invitation;
import pingyou.store.Actor;
import pingyou.store.Tx;

/** What everybody plays in: the running program, its local WeChat, and who is on record. */
final class House {
  final Backend backend;
  final Campaign campaign;
  final Phones phones;
  final ClockControl clock;
  final Diary diary = new Diary();
  private final String appId;
  private final ConcurrentMap<String, String> openids = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, UUID> people = new ConcurrentHashMap<>();

  House(Backend backend, String appId, Campaign campaign, Phones phones, ClockControl clock) {
    this.backend = backend;
    this.appId = appId;
    this.campaign = campaign;
    this.phones = phones;
    this.clock = clock;
  }

  Moment now() {
    return Moment.of(backend.clock.instant());
  }

  /** Puts someone on a phone who then follows the account; once. */
  void arrive(String id, String name, String role) {
    openids.computeIfAbsent(
        id,
        it -> {
          var owner = phones.add(it, name, role);
          if (!owner.following()) {
            phones.follow(it);
          }
          return owner.openid();
        });
  }

  /**
   * Lets someone in who holds a role: they follow the account, are invited, and send the code.
   *
   * @param by who invites
   */
  void enter(Player player, Actor by) {
    var names = new Names(backend.wording, backend.regions);
    var role = Objects.requireNonNull(player.role());
    arrive(player.id(), names.of(player), names.role(player));
    var invitation = new Invitation(campaign.id(), role, player.unit(), null, names.of(player));
    var now = backend.clock.instant();
    var invited = write(tx -> done(backend.person.invitations.create(tx, by, invitation, now)));
    phones.say(player.id(), invited.code());
    var person = person(player.id());
    if (!read(tx -> backend.person.roles.has(tx, person, campaign.id(), role, player.unit()))) {
      throw new IllegalStateException(player.id() + " wasn't let in");
    }
  }

  Sender sender(String id) {
    var openid = openids.get(id);
    if (openid == null) {
      throw new IllegalStateException(id + " isn't here");
    }
    return new Sender(appId, openid);
  }

  /** The person behind a phone. */
  UUID person(String id) {
    return people.computeIfAbsent(
        id, it -> write(tx -> backend.person.people.byOpenid(tx, appId, sender(it).openid()).id()));
  }

  /** The application of someone who has begun one. */
  Optional<Application> application(Applicant who) {
    var person = person(who.id());
    return read(tx -> backend.application.applications.ofPerson(tx, person)).stream()
        .filter(it -> it.campaign().equals(campaign.id()) && it.track().equals(who.track()))
        .findFirst();
  }

  <T> T read(Function<Tx, T> work) {
    return backend.database.read(work);
  }

  <T> T write(Function<Tx, T> work) {
    return backend.database.write(work);
  }

  /** The day at whose 24:00 something closes. */
  LocalDate lastDay(Instant closesAt) {
    return closesAt.minusNanos(1).atZone(campaign.zone()).toLocalDate();
  }

  LocalDate today() {
    return backend.clock.instant().atZone(campaign.zone()).toLocalDate();
  }

  /** An act that nothing should stand against. */
  <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> value;
      case Outcome.Refused<T>(var why) -> throw new IllegalStateException(said(why));
    };
  }

  /** A word as people are told to write it. */
  String word(String key) {
    var words = backend.wording.say(key).strip();
    int end = words.indexOf(' ');
    return end < 0 ? words : words.substring(0, end);
  }

  /** Why a feature refused, in its own words. */
  String said(List<Refusal> why) {
    return why.stream()
        .map(it -> backend.wording.say(it.key(), it.values()))
        .distinct()
        .collect(Collectors.joining());
  }
}
