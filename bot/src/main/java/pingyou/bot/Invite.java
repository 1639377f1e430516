package pingyou.bot;

import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import pingyou.Backend;
import pingyou.campaign.rule.Outcome;
import pingyou.campaign.rule.Refusal;
import pingyou.notice.wording.Wording;
import pingyou.person.Invitation;
import pingyou.person.Invited;
import pingyou.person.Role;
import pingyou.store.Actor;

/**
 * {@code invite secretariat}: the only way in that needs nobody who is in already. Everybody else
 * is invited on a page.
 */
@Command(name = "invite", description = "Prints a one-time code for the secretariat.")
final class Invite {
  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the specification
  Invite() {}

  @Command(name = "secretariat", description = "Invites the first person of a secretariat.")
  int secretariat(
      @Option(names = "--campaign", required = true, paramLabel = "<id>") String campaign,
      @Option(names = "--name", required = true, description = "How officials know the person.")
          String name) {
    return Main.installed(backend -> invite(backend, campaign, name));
  }

  private int invite(Backend backend, String id, String name) {
    var campaign =
        backend
            .campaigns
            .find(id)
            .orElseThrow(
                () -> new ParameterException(spec.commandLine(), "there is no campaign " + id));
    var invitation = new Invitation(id, Role.SECRETARIAT, campaign.region(), null, name);
    Outcome<Invited> invited =
        backend.database.write(tx ->
            backend.person.invitations.create(
                tx, Actor.SYSTEM, invitation, backend.clock.instant()));
    return switch (invited) {
      case Outcome.Done<Invited>(Invited code) -> {
        spec.commandLine().getOut().println(code.code() + "  until " + code.expiresAt());
        yield 0;
      }
      case Outcome.Refused<Invited>(var why) -> {
        why.forEach(refusal -> spec.commandLine().getErr().println(said(backend.wording, refusal)));
        yield 1;
      }
    };
  }

  private static String said(Wording wording, Refusal refusal) {
    return wording.say(refusal.key(), Map.copyOf(refusal.values()));
  }
}
