package pingyou.bot.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import pingyou.Backend;
import pingyou.person.school.Schools;
import pingyou.store.Actor;
import pingyou.store.Database;
import pingyou.store.TestDatabase;
import pingyou.store.vault.KeyRing;
import pingyou.workbook.Filling;

/** Imports on the command line, from the empty workbook to what is saved. */
@ExtendWith(TestDatabase.class)
final class ImportCommandIT {
  private static final Path HOME = Path.of(System.getProperty("pingyou.home"));
  private static final String CAMPAIGN = "--campaign=shanxi-2020";

  private final Path folder;
  private final Backend backend;
  private final StringWriter said = new StringWriter();

  ImportCommandIT(Database database, @TempDir Path folder) {
    this.folder = folder;
    var keys = folder.resolve("keys");
    KeyRing.create(keys);
    backend = new Backend(database, null, HOME, keys, folder.resolve("files"));
  }

  private int run(String... arguments) {
    return new CommandLine(
            new ImportCommand(
                work -> work.applyAsInt(backend), () -> "https://pingyou.example.edu.cn"))
        .setOut(new PrintWriter(said, true))
        .setErr(new PrintWriter(said, true))
        .execute(arguments);
  }

  private String filled(String kind, String name, List<List<String>> rows) throws IOException {
    var empty = folder.resolve("empty-" + name);
    assertThat(run(kind, "--empty", empty.toString(), CAMPAIGN)).isZero();
    var file = folder.resolve(name);
    Files.write(file, Filling.rows(Files.readAllBytes(empty), rows));
    return file.toString();
  }

  private boolean isOnRecord(String name) {
    var place = new Schools.Place("shanxi-2020", "140105");
    return backend.database.read(tx -> backend.person.schools.named(tx, place, name).isPresent());
  }

  private int openInvitations() {
    var now = backend.clock.instant();
    return backend.database.<Integer>read(
        tx -> backend.person.invitations.open(tx, Actor.SYSTEM, "shanxi-2020", now).size());
  }

  @Test
  void schools_triedThenSaved_andFaultsGivenBack() throws IOException {
    var file =
        filled("schools", "schools.xlsx", List.of(List.of("示例甲校", "小店区"), List.of("示例乙校", "小店区")));
    assertThat(run("schools", file, CAMPAIGN, "--dry-run")).isZero();
    assertThat(said.toString()).contains("读到 2 所学校，在 1 个县（市、区）。", "这次只是试读，没有保存。");
    assertThat(isOnRecord("示例甲校")).isFalse();

    assertThat(run("schools", file, CAMPAIGN)).isZero();
    assertThat(said.toString()).contains("保存了 2 所学校。");
    assertThat(isOnRecord("示例乙校")).isTrue();

    var faults = folder.resolve("faults.xlsx");
    assertThat(run("schools", file, CAMPAIGN, "--faults", faults.toString())).isEqualTo(1);
    assertThat(said.toString()).contains("第 2 行，名称：小店区已经有这个名称的学校：示例甲校。", "有 2 处要改，一条也没有保存。");
    assertThat(Filling.cell(Files.readAllBytes(faults), 2, 1)).isEqualTo("*示例甲校");
  }

  @Test
  void people_getTheirCodesIntoAFileOfTheirOwn() throws IOException {
    var file = filled("people", "people.xlsx", List.of(List.of("韦甲一", "县、市工作人员", "小店区")));
    assertThat(run("people", file, CAMPAIGN)).isEqualTo(2);
    assertThat(said.toString()).contains("name the file for them with --codes");
    assertThat(run("people", file, CAMPAIGN, "--dry-run")).isZero();
    assertThat(openInvitations()).isZero();

    var codes = folder.resolve("codes.html");
    assertThat(run("people", file, CAMPAIGN, "--codes", codes.toString())).isZero();

    assertThat(openInvitations()).isEqualTo(1);
    assertThat(Files.readString(codes)).contains("韦甲一", "太原市 小店区", "slip-code", "<style>", "@page");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(codes)))
        .isEqualTo("rw-------");
    assertThat(run("people", file, CAMPAIGN, "--codes", codes.toString())).isEqualTo(2);
    var more = folder.resolve("more.html");
    assertThat(run("people", file, CAMPAIGN, "--codes", more.toString())).isEqualTo(1);
    assertThat(more).doesNotExist();
  }

  @Test
  void winners_areSavedByTheInstallationItself() throws IOException {
    var rows = List.of(List.of("2019", "学校", "小店区", "示例第一学校", ""));
    assertThat(run("winners", filled("winners", "winners.xlsx", rows), CAMPAIGN)).isZero();
    assertThat(said.toString()).contains("新添了 1 条");
    assertThat(
            backend.database.<Integer>read(
                tx -> backend.application.pastWinners.list(tx, "shanxi-2020").size()))
        .isEqualTo(1);
  }

  @Test
  void misuse_isSaid() throws IOException {
    var text = folder.resolve("a.csv");
    Files.writeString(text, "名称");
    assertThat(run("schools", CAMPAIGN)).isEqualTo(2);
    assertThat(run("schools", "nowhere.xlsx", CAMPAIGN)).isEqualTo(2);
    assertThat(run("schools", text.toString())).isEqualTo(2);
    assertThat(run("pupils", text.toString(), CAMPAIGN)).isEqualTo(2);
    assertThat(run("schools", "--empty", text.toString(), CAMPAIGN)).isEqualTo(2);
    assertThat(run("schools", text.toString(), CAMPAIGN)).isEqualTo(1);
    assertThat(said.toString())
        .contains(
            "name a filled workbook",
            "there is no file nowhere.xlsx",
            "--campaign is one of:",
            "for shanxi-2020 there are: schools, people, quotas, winners",
            "is there already",
            "这不是 Excel 表格");
  }
}
