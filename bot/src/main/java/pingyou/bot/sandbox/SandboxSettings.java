package pingyou.bot.sandbox;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pingyou.bot.sandbox.account.Account;
import pingyou.bot.sandbox.account.Persona;
import pingyou.bot.sandbox.account.Switches;
import pingyou.bot.sandbox.account.Template;
import pingyou.bot.sandbox.account.Timings;

/**
 * What a local WeChat is started with.
 *
 * @param port on 127.0.0.1; 0 takes a free one
 * @param productUrl the product's public origin, also the address of its callback and pages; absent
 *     when it is told later
 * @param callbackPath below that origin
 * @param templates registered with the platform
 * @param people there from the start
 * @param ledgerBound entries kept in memory
 * @param ledgerFile the ledger's copy in JSON lines, appended; absent for none
 * @param stateFile people, chats and menu, kept over restarts; absent: every start is the first
 */
public record SandboxSettings(
    int port,
    Account account,
    @Nullable URI productUrl,
    String callbackPath,
    List<Template> templates,
    List<Persona> people,
    Timings timings,
    Switches switches,
    int ledgerBound,
    @Nullable Path ledgerFile,
    @Nullable Path stateFile) {
  private static final int LEDGER_BOUND = 200_000;

  public SandboxSettings {
    templates = List.copyOf(templates);
    people = List.copyOf(people);
  }

  /** As the platform is: its waits, the documented choices, nobody there yet, no file. */
  public static SandboxSettings of(int port, Account account, List<Template> templates) {
    return new SandboxSettings(
        port,
        account,
        null,
        "/wechat/mp",
        templates,
        List.of(),
        Timings.ofPlatform(),
        Switches.standard(),
        LEDGER_BOUND,
        null,
        null);
  }

  public SandboxSettings withProduct(URI changed) {
    return new SandboxSettings(
        port,
        account,
        changed,
        callbackPath,
        templates,
        people,
        timings,
        switches,
        ledgerBound,
        ledgerFile,
        stateFile);
  }

  public SandboxSettings withPeople(List<Persona> changed) {
    return new SandboxSettings(
        port,
        account,
        productUrl,
        callbackPath,
        templates,
        changed,
        timings,
        switches,
        ledgerBound,
        ledgerFile,
        stateFile);
  }

  public SandboxSettings withTimings(Timings changed) {
    return new SandboxSettings(
        port,
        account,
        productUrl,
        callbackPath,
        templates,
        people,
        changed,
        switches,
        ledgerBound,
        ledgerFile,
        stateFile);
  }

  public SandboxSettings withSwitches(Switches changed) {
    return new SandboxSettings(
        port,
        account,
        productUrl,
        callbackPath,
        templates,
        people,
        timings,
        changed,
        ledgerBound,
        ledgerFile,
        stateFile);
  }

  public SandboxSettings withLedgerFile(Path changed) {
    return new SandboxSettings(
        port,
        account,
        productUrl,
        callbackPath,
        templates,
        people,
        timings,
        switches,
        ledgerBound,
        changed,
        stateFile);
  }

  public SandboxSettings withStateFile(Path changed) {
    return new SandboxSettings(
        port,
        account,
        productUrl,
        callbackPath,
        templates,
        people,
        timings,
        switches,
        ledgerBound,
        ledgerFile,
        changed);
  }
}
