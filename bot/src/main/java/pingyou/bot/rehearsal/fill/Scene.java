package pingyou.bot.rehearsal.fill;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import pingyou.Backend;
import pingyou.application.Application;
import pingyou.bot.rehearsal.merit.Merit;
import pingyou.bot.rehearsal.troupe.Company;
import pingyou.bot.rehearsal.troupe.Names;
import pingyou.bot.rehearsal.troupe.Troupe;
import pingyou.campaign.Campaign;
import pingyou.campaign.Track;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.store.Tx;

/**
 * What all stages play in.
 *
 * @param company those who have come so far
 * @param told hears what just happens
 */
record Scene(
    Backend backend,
    Campaign campaign,
    Track track,
    Troupe troupe,
    Company company,
    Names names,
    Merit merit,
    Says says,
    Consumer<String> told) {

  /** An act at this moment of business time. */
  Moment now() {
    return Moment.of(backend.clock.instant());
  }

  void tell(String key, Map<String, String> values) {
    told.accept(says.say("going." + key, values));
  }

  void tell(String key, int done, int total) {
    tell(key, Map.of("done", String.valueOf(done), "total", String.valueOf(total)));
  }

  <T> T read(Function<Tx, T> work) {
    return backend.database.read(work);
  }

  /** The synthetic applications by the teachers' numbers. */
  Map<Integer, Application> cases() {
    return read(this::cases);
  }

  private Map<Integer, Application> cases(Tx tx) {
    return company.cases(tx, backend, troupe.teachers(), campaign.id(), track);
  }

  /** The teachers' numbers by their applications. */
  Map<UUID, Integer> numbers() {
    return cases().entrySet().stream()
        .collect(Collectors.toMap(it -> it.getValue().id(), Map.Entry::getKey));
  }

  pingyou.review.Terms terms() {
    return new pingyou.review.Terms(campaign, track);
  }

  /**
   * What an act led to.
   *
   * @throws Hindered in the features' words, if it was refused
   */
  <T> T done(Stage stage, Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> value;
      case Outcome.Refused<T>(var why) ->
          throw new Hindered(
              says.say(
                  "hindered.refused", Map.of("stage", stage.label(this), "why", says.why(why))));
    };
  }

  UUID secretary() {
    return company.of(troupe.secretary());
  }

  Optional<UUID> official(String region) {
    return troupe.officials().stream()
        .filter(it -> it.unit().equals(region))
        .findFirst()
        .flatMap(company::find);
  }
}
