package pingyou.web.paper;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Outcome.Done;
import pingyou.recommendation.paper.PaperLooks;
import pingyou.recommendation.paper.Place;
import pingyou.store.Tx;
import pingyou.web.frame.Ground;
import pingyou.web.frame.RevealForm;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Link;

/**
 * {@code /desk/{campaign}/papers/{region}/{paper}/reveal/{field}}: the secretariat's look at what
 * is masked in a unit's paper.
 */
public final class PaperLookPages {
  private final Ground ground;
  private final Papering papering;
  private final RevealForm form;

  public PaperLookPages(Ground ground, Papering papering, RevealForm form) {
    this.ground = ground;
    this.papering = papering;
    this.form = form;
  }

  public Answer show(Request request) {
    return onTarget(request, it -> form.show(request, it));
  }

  public Answer reveal(Request request) {
    return onTarget(request, it -> form.reveal(request, it));
  }

  /** Outside of its transaction: a look takes two of its own. */
  private Answer onTarget(Request request, Function<RevealForm.Target, Answer> work) {
    return ground.database().read(tx -> target(tx, request)).map(work).orElse(Answer.missing());
  }

  private Optional<RevealForm.Target> target(Tx tx, Request request) {
    var region = request.param("region");
    Outcome<List<Place>> places =
        papering.papers().places(tx, request.person(), request.param("campaign"), region);
    return places instanceof Done<List<Place>>(var those)
        ? PaperDoors.find(request, those)
            .filter(it -> it.written().isPresent())
            .filter(it -> mayLook(tx, request, it))
            .map(it -> target(request, it))
        : Optional.empty();
  }

  private boolean mayLook(Tx tx, Request request, Place place) {
    return papering.looks().fields(tx, request.person(), place).contains(request.param("field"));
  }

  private RevealForm.Target target(Request request, Place place) {
    var words = ground.words();
    var field = request.param("field");
    return new RevealForm.Target(
        new Sealed(papering.looks(), request.person(), place, field),
        place.form().field(field).head().label(),
        words.office(place.region().name()),
        path(place, field),
        new Link(words.say("page.papers.reveal-back"), PaperDoors.paper(place)));
  }

  static String path(Place place, String field) {
    return PaperDoors.paper(place) + "/reveal/" + field;
  }

  private record Sealed(PaperLooks looks, UUID person, Place place, String field)
      implements RevealForm.Sealed {
    @Override
    public Outcome<UUID> request(Tx tx, String reason, Instant now) {
      return looks.request(tx, new PaperLooks.Wish(person, place, field, reason), now);
    }

    @Override
    public Outcome<String> open(Tx tx, UUID ticket, Instant now) {
      return looks.open(tx, person, place, ticket, now);
    }
  }
}
