package pingyou;

import java.util.function.Function;
import pingyou.campaign.Campaign;
import pingyou.campaign.region.Regions;
import pingyou.person.Invitations;
import pingyou.person.People;
import pingyou.person.Roles;
import pingyou.person.consent.Consents;
import pingyou.person.log.Log;
import pingyou.person.school.Schools;
import pingyou.person.session.Sessions;
import pingyou.store.MachineTime;
import pingyou.store.vault.Vault;

/** Who people are. */
public final class PersonParts {
  public final Sessions sessions = new Sessions(MachineTime.SYSTEM);
  public final Roles roles = new Roles(sessions);
  public final People people = new People();
  public final Log log = new Log(roles);
  public final Consents consents = new Consents();
  public final Invitations invitations;
  public final Schools schools;

  PersonParts(Vault vault, Function<String, Campaign> campaigns, Regions regions) {
    invitations = new Invitations(vault, campaigns, regions, people, roles);
    schools = new Schools(regions, roles);
  }
}
