package pingyou.bot.dialog.talk;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import pingyou.application.Applications;
import pingyou.application.draft.DraftViews;
import pingyou.application.draft.Drafts;
import pingyou.application.submission.Submissions;
import pingyou.campaign.Campaign;
import pingyou.notice.Outbox;
import pingyou.person.Invitations;
import pingyou.person.People;
import pingyou.person.Roles;
import pingyou.person.consent.Consents;
import pingyou.person.school.Schools;

/**
 * The features that the chat works with.
 *
 * @param campaigns the running ones, in the order in which they are offered
 * @param campaign any by its id, also one that begins later or is over
 */
public record Features(
    Supplier<List<Campaign>> campaigns,
    Function<String, Optional<Campaign>> campaign,
    People people,
    Roles roles,
    Invitations invitations,
    Consents consents,
    Schools schools,
    Applications applications,
    Drafts drafts,
    DraftViews draftViews,
    Submissions submissions,
    Outbox outbox,
    Desks desks,
    Courses courses) {}
