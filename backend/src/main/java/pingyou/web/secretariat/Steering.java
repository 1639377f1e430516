package pingyou.web.secretariat;

import java.util.List;
import java.util.function.BiFunction;
import pingyou.campaign.Campaign;
import pingyou.person.Grant;
import pingyou.person.Role;
import pingyou.store.Tx;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Persons;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;

/** Lets the secretariat of a campaign in; auditors to look, and nobody else. */
public final class Steering {
  private final Ground ground;
  private final Persons persons;

  public Steering(Ground ground, Persons persons) {
    this.ground = ground;
    this.persons = persons;
  }

  /** Whether a reader may come in. */
  private interface Door {
    boolean isOpen(Tx tx, Request request, Campaign campaign);
  }

  /** Does the work if the reader belongs to the secretariat of the campaign in the address. */
  public Answer in(Request request, BiFunction<Tx, Campaign, Answer> work) {
    return through(this::steers, request, work);
  }

  /** The same for those who only look: the secretariat, and auditors. */
  public Answer look(Request request, BiFunction<Tx, Campaign, Answer> work) {
    return through(this::looks, request, work);
  }

  private Answer through(Door door, Request request, BiFunction<Tx, Campaign, Answer> work) {
    var campaign = ground.campaigns().find(request.param("campaign"));
    if (campaign.isEmpty()) {
      return Answer.missing();
    }
    return ground
        .database()
        .write(tx ->
            door.isOpen(tx, request, campaign.get())
                ? work.apply(tx, campaign.get())
                : Answer.problem(403, ""));
  }

  private boolean looks(Tx tx, Request request, Campaign campaign) {
    return steers(tx, request, campaign)
        || persons.roles().has(tx, request.person(), campaign.id(), Role.AUDITOR, null);
  }

  public boolean steers(Tx tx, Request request, Campaign campaign) {
    return persons.roles().has(tx, request.person(), campaign.id(), Role.SECRETARIAT, null);
  }

  /** The campaigns that the reader runs or audits. */
  List<Campaign> campaigns(Tx tx, Request request) {
    return persons.roles().of(tx, request.person()).stream()
        .filter(it -> it.role() == Role.SECRETARIAT || it.role() == Role.AUDITOR)
        .map(Grant::campaign)
        .distinct()
        .flatMap(it -> ground.campaigns().find(it).stream())
        .toList();
  }

  public static String path(Campaign campaign) {
    return "/secretariat/" + campaign.id();
  }
}
