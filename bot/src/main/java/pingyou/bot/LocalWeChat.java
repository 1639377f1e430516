package pingyou.bot;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import pingyou.bot.sandbox.account.Account;
import pingyou.bot.sandbox.account.Template;
import pingyou.bot.settings.Settings;
import pingyou.notice.wording.NoticeKind;
import pingyou.notice.wording.NoticeKinds;
import pingyou.store.Hashes;

/** What a local WeChat must know of the product's account: its keys and its templates. */
final class LocalWeChat {
  /** As long as those of the platform. */
  private static final int TEMPLATE_ID = 43;

  private LocalWeChat() {}

  static Account account(Settings.Account keys) {
    return new Account(keys.appId(), keys.secret(), keys.token(), keys.aesKey(), keys.originalId());
  }

  /** The templates that a live account would have chosen from the platform's library. */
  static List<Template> templates(NoticeKinds kinds) {
    return kinds.all().stream()
        .sorted(Comparator.comparing(NoticeKind::name))
        .map(LocalWeChat::template)
        .toList();
  }

  /** The ids of those templates by notice. */
  static Map<String, String> templateIds(NoticeKinds kinds) {
    return kinds.all().stream()
        .map(NoticeKind::name)
        .collect(Collectors.toMap(Function.identity(), LocalWeChat::templateId));
  }

  private static Template template(NoticeKind kind) {
    return new Template(
        templateId(kind.name()),
        kind.title(),
        kind.rows().stream().map(row -> new Template.Row(row.label(), row.key())).toList());
  }

  private static String templateId(String kind) {
    return Hashes.sha256("template " + kind).substring(0, TEMPLATE_ID);
  }
}
