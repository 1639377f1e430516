package pingyou.web.gallery;

import java.util.List;
import pingyou.web.page.EntryPage;
import pingyou.web.page.MessagePage;
import pingyou.web.part.Link;
import pingyou.web.part.Shell;

/** Pages at the door. */
final class EntrySamples {
  private EntrySamples() {}

  static EntryPage.SignIn signIn(Shell shell) {
    return new EntryPage.SignIn(shell, Samples.QR, "7K4M 2P", 5, "/sign-in/watch");
  }

  static EntryPage.Invitation invitation(Shell shell) {
    return new EntryPage.Invitation(
        shell,
        Samples.CAMPAIGN,
        "县级推荐经办人",
        "三都县教育局",
        "陆副科长",
        "省电教馆，秘书处",
        "9月20日 21:06",
        "/invitation/1");
  }

  static MessagePage message(Shell shell, MessagePage.Kind kind) {
    return new MessagePage(shell, kind, List.of(), new Link("回到待办", "/todo"), null);
  }

  static MessagePage refused(Shell shell) {
    return new MessagePage(
        shell,
        MessagePage.Kind.OUT_OF_TIME,
        List.of("县级推荐到 9月24日 24:00 截止，已经过了 3 小时 20 分。", "要补送的，请联系秘书处。"),
        new Link("看名单", "/desk"),
        null);
  }
}
