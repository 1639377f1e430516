package pingyou.bot.work;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pingyou.Backend;
import pingyou.bot.dialog.talk.Desks;
import pingyou.bot.dialog.turn.Work;
import pingyou.campaign.rule.Moment;
import pingyou.campaign.rule.Outcome;
import pingyou.person.Grant;
import pingyou.person.Role;
import pingyou.recommendation.chain.Terms;
import pingyou.recommendation.chain.Tier;
import pingyou.recommendation.desk.Desk;
import pingyou.review.desk.TodoView;
import pingyou.store.Tx;

/** What waits for officials and reviewers, for the chat's {@code 待办}. */
public final class Worktables implements Desks {
  private final Backend backend;

  public Worktables(Backend backend) {
    this.backend = backend;
  }

  @Override
  public Work of(Tx tx, List<Grant> grants, Moment moment) {
    return new Work(
        grants.stream()
            .filter(grant -> grant.role() == Role.OFFICIAL)
            .flatMap(grant -> desks(tx, grant))
            .toList(),
        grants.stream()
            .filter(grant -> grant.role() == Role.REVIEWER || grant.role() == Role.EVALUATOR)
            .collect(
                Collectors.groupingBy(Grant::campaign, LinkedHashMap::new, Collectors.toList()))
            .values()
            .stream()
            .flatMap(held -> cards(tx, held.getFirst()))
            .toList());
  }

  private Stream<Work.Desk> desks(Tx tx, Grant grant) {
    return backend.campaigns.find(grant.campaign()).stream()
        .flatMap(campaign -> Tier.everRecommending(campaign).stream())
        .flatMap(tier -> terms(tier, grant).stream())
        .flatMap(terms -> desk(tx, grant, terms).stream());
  }

  private Optional<Terms> terms(Tier tier, Grant grant) {
    return grant.unit() == null
        ? Optional.empty()
        : backend.recommendation.chain.find(tier, grant.unit());
  }

  private Optional<Work.Desk> desk(Tx tx, Grant grant, Terms terms) {
    return switch (backend.recommendation.desks.of(tx, grant.person(), terms.unit())) {
      case Outcome.Done<Desk>(Desk desk) -> Optional.of(shown(terms, desk));
      case Outcome.Refused<Desk> _ -> Optional.empty();
    };
  }

  private static Work.Desk shown(Terms terms, Desk desk) {
    var unit = terms.unit();
    return new Work.Desk(
        terms.campaign().shortTitle(),
        terms.region().name(),
        level(terms),
        Math.toIntExact(desk.counts().open()),
        !desk.sendings().isEmpty(),
        desk.window().opensAt(),
        desk.window().closesAt(),
        terms.campaign().zone(),
        "/desk/%s/%s/%s/%s".formatted(unit.campaign(), unit.track(), unit.level(), unit.region()));
  }

  /** With the track where there is more than one. */
  private static String level(Terms terms) {
    return terms.campaign().tracks().size() == 1
        ? terms.level().title()
        : terms.tier().track().title() + " " + terms.level().title();
  }

  private Stream<Work.Card> cards(Tx tx, Grant grant) {
    return backend.review.todos.of(tx, grant.campaign(), grant.person()).stream()
        .flatMap(todo ->
            Stream.concat(todo.attention().stream(), todo.open().stream())
                .map(line -> card(todo, line)));
  }

  private static Work.Card card(TodoView todo, TodoView.Line line) {
    var campaign = todo.terms().campaign();
    var shown = line.line();
    return new Work.Card(
        line.card(),
        campaign.shortTitle(),
        Stream.of(shown.number(), shown.subject(), shown.stage())
            .filter(it -> !it.isEmpty())
            .collect(Collectors.joining(" ")),
        todo.closesAt(),
        campaign.zone());
  }
}
