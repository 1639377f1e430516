package pingyou.bot.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import pingyou.house.SourceSizes;

/** The walls of the bot: WxJava behind one door, the sandbox apart from the product. */
final class BotRulesTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("pingyou.bot");

  private static final String[] FEATURES = {
    "pingyou.store..",
    "pingyou.campaign..",
    "pingyou.person..",
    "pingyou.notice..",
    "pingyou.application..",
    "pingyou.recommendation..",
    "pingyou.review..",
    "pingyou.award..",
    "pingyou.export..",
    "pingyou.web.."
  };

  private final Path sources = Path.of(System.getProperty("pingyou.home"), "bot/src/main/java");

  @TestFactory
  Stream<DynamicTest> walls_stand() {
    return Stream.of(
        check("no package cycles", slices().matching("pingyou.bot.(**)").should().beFreeOfCycles()),
        check(
            "WxJava stays in bot.wechat",
            noClasses()
                .that()
                .resideOutsideOfPackage("pingyou.bot.wechat..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("me.chanjar..", "cn.binarywang..")),
        check(
            "the sandbox knows no feature and no WxJava",
            noClasses()
                .that()
                .resideInAPackage("pingyou.bot.sandbox..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FEATURES)),
        check(
            "nothing but Main and the rehearsal knows the sandbox",
            noClasses()
                .that()
                .resideInAnyPackage("pingyou.bot.wechat..", "pingyou.bot.dialog..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("pingyou.bot.sandbox..", "pingyou.bot.rehearsal..")),
        check(
            "dialogs know nothing of WeChat",
            noClasses()
                .that()
                .resideInAPackage("pingyou.bot.dialog..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("pingyou.bot.wechat..", "io.vertx..")),
        check(
            "no names that say nothing",
            noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Processor)$")
                .orShould()
                .haveNameMatching(".*\\.Abstract[A-Z].*")));
  }

  @Test
  void sources_keepTheSizeLimits() {
    assertThat(CLASSES).isNotEmpty();
    assertThat(SourceSizes.faults(sources)).isEmpty();
    assertThat(SourceSizes.pastedSql(sources)).isEmpty();
  }

  private static DynamicTest check(String name, ArchRule rule) {
    return DynamicTest.dynamicTest(name, () -> rule.allowEmptyShould(true).check(CLASSES));
  }
}
