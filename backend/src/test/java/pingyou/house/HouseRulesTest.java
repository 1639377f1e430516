package pingyou.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The walls of the house: which package may know which, names, sizes. */
final class HouseRulesTest {
  /** Each feature may know those before it, never those after it. */
  private static final List<String> FEATURES =
      List.of(
          "store",
          "campaign",
          "workbook",
          "person",
          "notice",
          "application",
          "recommendation",
          "review",
          "award",
          "intake",
          "export",
          "web");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("pingyou");

  private final Path sources = Path.of(System.getProperty("pingyou.home"), "backend/src/main/java");

  @TestFactory
  Stream<DynamicTest> features_knowOnlyThoseBeforeThem() {
    return IntStream.range(0, FEATURES.size() - 1)
        .mapToObj(i -> {
          var later =
              FEATURES.subList(i + 1, FEATURES.size()).stream()
                  .map(name -> "pingyou." + name + "..")
                  .toArray(String[]::new);
          return check(
              FEATURES.get(i),
              noClasses()
                  .that()
                  .resideInAPackage("pingyou." + FEATURES.get(i) + "..")
                  .should()
                  .dependOnClassesThat()
                  .resideInAnyPackage(later));
        });
  }

  @TestFactory
  Stream<DynamicTest> walls_stand() {
    return Stream.of(
        check("no package cycles", slices().matching("pingyou.(**)").should().beFreeOfCycles()),
        check(
            "backend knows no bot",
            noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("pingyou.bot..", "me.chanjar..", "cn.binarywang..")),
        check(
            "only web, store.Redis and Backend know Vert.x",
            noClasses()
                .that()
                .resideOutsideOfPackages("pingyou.web..", "pingyou")
                .and()
                .doNotHaveFullyQualifiedName("pingyou.store.Redis")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.vertx..")),
        check(
            "nobody imports Backend",
            noClasses()
                .that()
                .resideOutsideOfPackage("pingyou")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("pingyou")),
        check(
            "java.sql and MyBatis sessions stay in store",
            noClasses()
                .that()
                .resideOutsideOfPackage("pingyou.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.apache.ibatis.session..")),
        check(
            "only workbook knows POI",
            noClasses()
                .that()
                .resideOutsideOfPackage("pingyou.workbook..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.poi..", "org.apache.xmlbeans..")),
        check(
            "mappers are package-private",
            ArchRuleDefinition.classes()
                .that()
                .haveSimpleNameEndingWith("Mapper")
                .should()
                .bePackagePrivate()),
        check(
            "no names that say nothing",
            noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Processor)$")
                .orShould()
                .haveNameMatching(".*\\.Abstract[A-Z].*")),
        check(
            "no packages that say nothing",
            noClasses()
                .should()
                .resideInAnyPackage(
                    "..util..", "..common..", "..core..", "..model..", "..service..", "..dto..")),
        check(
            "time is injected",
            noClasses()
                .that()
                .doNotHaveFullyQualifiedName("pingyou.store.MachineTime")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")));
  }

  @Test
  void sources_keepTheSizeLimits() {
    assertThat(CLASSES).isNotEmpty();
    assertThat(SourceSizes.javaFiles(sources)).isNotEmpty();
    assertThat(SourceSizes.faults(sources)).isEmpty();
    assertThat(SourceSizes.pastedSql(sources)).isEmpty();
  }

  @Test
  void longMethods_areFound() {
    var lines = new ArrayList<String>(List.of("final class A {", "  void f() {"));
    IntStream.range(0, 39).forEach(i -> lines.add("    g();"));
    lines.addAll(List.of("  }", "}"));
    assertThat(SourceSizes.longMethods(lines)).containsExactly("41 lines from line 2");
    lines.remove(5);
    assertThat(SourceSizes.longMethods(lines)).isEmpty();
  }

  @Test
  void everyPackage_isNullMarked() {
    var missing =
        SourceSizes.javaFiles(sources).stream()
            .map(Path::getParent)
            .distinct()
            .filter(directory -> !directory.resolve("package-info.java").toFile().exists())
            .toList();
    assertThat(missing).isEmpty();
  }

  private static DynamicTest check(String name, ArchRule rule) {
    return DynamicTest.dynamicTest(name, () -> rule.allowEmptyShould(true).check(CLASSES));
  }
}
