package pingyou.web.frame;

import pingyou.person.Invitations;
import pingyou.person.People;
import pingyou.person.Roles;
import pingyou.person.consent.Consents;
import pingyou.person.school.Schools;

/** The features of people, for handlers that need several of them. */
public record Persons(
    People people, Roles roles, Invitations invitations, Consents consents, Schools schools) {}
