package pingyou.intake;

import static pingyou.TestParts.IN_AUGUST;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import pingyou.TestParts;
import pingyou.campaign.yaml.CampaignFiles;
import pingyou.intake.kind.PeopleRows;
import pingyou.intake.kind.QuotaRows;
import pingyou.intake.kind.SchoolRows;
import pingyou.notice.wording.Wording;
import pingyou.person.Role;
import pingyou.recommendation.Ledger;
import pingyou.recommendation.chain.Chain;
import pingyou.recommendation.quota.Quotas;
import pingyou.store.Actor;
import pingyou.store.Database;
import pingyou.workbook.BlankBook;
import pingyou.workbook.Filling;

/** Workbooks of every kind, filled in by the secretariat and handed in to the real features. */
final class Workbooks {
  static final Wording WORDING =
      Wording.load(Path.of(System.getProperty("pingyou.home"), "templates"));

  final TestParts parts;
  final Intake intake;
  final Quotas quotas;
  final Actor secretary;

  Workbooks(Database database) {
    parts = new TestParts(database);
    var regions = CampaignFiles.REGIONS;
    var person = parts.person;
    var known =
        new PeopleRows.Known(person.invitations, person.roles, person.people, person.schools);
    var chain = new Chain(_ -> Optional.of(parts.campaign), regions);
    quotas = new Quotas(chain, person.roles, new Ledger(parts.application.closes));
    intake =
        new Intake(
            List.of(
                new SchoolRows(WORDING, regions, person.schools),
                new PeopleRows(WORDING, regions, known),
                new QuotaRows(WORDING, regions, quotas)),
            person.roles);
    secretary = Actor.person(parts.invited(Role.SECRETARIAT, TestParts.PROVINCE));
  }

  Import of(String kind) {
    return new Import(parts.campaign, intake.kind(parts.campaign, kind).orElseThrow(), secretary);
  }

  byte[] file(String kind, List<List<String>> rows) {
    return Filling.rows(BlankBook.write(of(kind).kind().layout(parts.campaign)), rows);
  }

  /** What is wrong with the rows: row, column, reason; the first of them is row 2. */
  List<String> flaws(String kind, List<List<String>> rows) {
    var file = file(kind, rows);
    var looked = parts.act(tx -> intake.look(tx, of(kind), file, IN_AUGUST));
    if (!(looked.trial() instanceof Trial.Faulty(var flaws))) {
      return List.of();
    }
    return flaws.stream()
        .map(it ->
            it.row() + " " + it.column() + " " + WORDING.say(it.why().key(), it.why().values()))
        .toList();
  }

  Saved saved(String kind, List<List<String>> rows) {
    var file = file(kind, rows);
    return parts.act(tx -> intake.save(tx, of(kind), file, IN_AUGUST));
  }
}
