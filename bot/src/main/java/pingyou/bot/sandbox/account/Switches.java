package pingyou.bot.sandbox.account;

import java.util.List;

/**
 * Choices where the platform's documents are silent or disagree; each use is said in the log.
 *
 * @param malformedTokenIs40014 else 40001, as for a well-formed unknown token
 * @param refusalAtOnce a switched-off template answers 43101; else 0 and a failed receipt later
 * @param forcedRefreshLimitCode answer to the 21st forced token of a day
 * @param templateUrlBytes longer ones get 40039
 * @param textBytes the longest customer-service text and passive reply, in UTF-8 bytes
 * @param dayQuota template messages a day
 * @param marketingWords a template value holding one gets 40249
 * @param bannedTemplates these ids get 43116
 * @param certified false: every call but the token's gets 48001
 * @param addressListed false: token calls get 40164
 * @param staleCodeIs42003 else an OAuth code past its life gets 40029
 */
public record Switches(
    boolean malformedTokenIs40014,
    boolean refusalAtOnce,
    int forcedRefreshLimitCode,
    int templateUrlBytes,
    int textBytes,
    int dayQuota,
    List<String> marketingWords,
    List<String> bannedTemplates,
    boolean certified,
    boolean addressListed,
    boolean staleCodeIs42003) {

  public Switches {
    marketingWords = List.copyOf(marketingWords);
    bannedTemplates = List.copyOf(bannedTemplates);
  }

  public static Switches standard() {
    return new Switches(
        true, true, 45009, 1024, 2048, 100_000, List.of(), List.of(), true, true, false);
  }
}
