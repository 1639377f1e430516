package pingyou.application;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.region.Regions;
import pingyou.campaign.region.UnitKind;
import pingyou.person.Role;
import pingyou.person.Roles;
import pingyou.store.Tx;

/** Who may look at an application, by the table of who may see what. */
public final class Access {
  private final Regions regions;
  private final Roles roles;
  private final Reach reach;

  public Access(Regions regions, Roles roles, Reach reach) {
    this.regions = regions;
    this.roles = roles;
    this.reach = reach;
  }

  /** Whether the viewer may see what was written but not submitted. */
  public boolean maySeeDraft(Tx tx, Viewer viewer, Application application) {
    return switch (viewer.standing()) {
      case APPLICANT, SECRETARIAT, AUDITOR -> stands(tx, viewer, application);
      case COUNTY, CITY, REVIEWER -> false;
    };
  }

  /** Whether the viewer may see the submission that counts; there must be one. */
  public boolean maySeeCase(Tx tx, Viewer viewer, Application application) {
    return application.submission() != null && stands(tx, viewer, application);
  }

  private boolean stands(Tx tx, Viewer viewer, Application application) {
    var region = application.county();
    return switch (viewer.standing()) {
      case APPLICANT -> viewer.person().equals(application.person());
      case COUNTY -> holds(tx, viewer, application, Role.OFFICIAL, over(region, UnitKind.COUNTY));
      case CITY -> {
        var city = over(region, UnitKind.CITY);
        yield holds(tx, viewer, application, Role.OFFICIAL, city)
            && reach.isSentTo(tx, application.id(), String.valueOf(city));
      }
      case REVIEWER ->
          (holds(tx, viewer, application, Role.REVIEWER)
                  || holds(tx, viewer, application, Role.EVALUATOR))
              && reach.isAssigned(tx, application.id(), viewer.person());
      case SECRETARIAT -> holds(tx, viewer, application, Role.SECRETARIAT);
      case AUDITOR -> holds(tx, viewer, application, Role.AUDITOR);
    };
  }

  private boolean holds(Tx tx, Viewer viewer, Application application, Role role) {
    return roles.has(tx, viewer.person(), application.campaign(), role, null);
  }

  private boolean holds(
      Tx tx, Viewer viewer, Application application, Role role, @Nullable String unit) {
    return unit != null && roles.has(tx, viewer.person(), application.campaign(), role, unit);
  }

  private @Nullable String over(@Nullable String region, UnitKind kind) {
    return Optional.ofNullable(region).flatMap(it -> regions.over(it, kind)).orElse(null);
  }
}
