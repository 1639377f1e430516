package pingyou.web.score;

import pingyou.campaign.Campaign;
import pingyou.campaign.region.Region;
import pingyou.store.Actor;
import pingyou.store.Tx;
import pingyou.web.frame.Ground;
import pingyou.web.frame.Persons;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;

/** Lets those appoint an office's evaluators who may: its officials and the secretariat. */
final class Appointing {
  private final Ground ground;
  private final Persons persons;

  Appointing(Ground ground, Persons persons) {
    this.ground = ground;
    this.persons = persons;
  }

  /** An office that scores, and who appoints there. */
  record Here(Campaign campaign, Region region, Actor by) {
    String path() {
      return "/desk/" + campaign.id() + "/evaluators/" + region.code();
    }
  }

  interface Work {
    Answer on(Tx tx, Here here);
  }

  Answer in(Request request, Work work) {
    var campaign = ground.campaigns().find(request.param("campaign"));
    var region = ground.regions().find(request.param("region"));
    if (campaign.isEmpty() || region.filter(it -> campaign.get().scoresAt(it.kind())).isEmpty()) {
      return Answer.missing();
    }
    var here = new Here(campaign.get(), region.get(), Actor.person(request.person()));
    return ground
        .database()
        .write(tx -> mayAct(tx, request, here) ? work.on(tx, here) : Answer.problem(403, ""));
  }

  private boolean mayAct(Tx tx, Request request, Here here) {
    return persons
        .roles()
        .mayActFor(tx, request.person(), here.campaign().id(), here.region().code());
  }
}
