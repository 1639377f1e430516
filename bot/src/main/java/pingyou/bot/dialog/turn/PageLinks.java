package pingyou.bot.dialog.turn;

import java.util.UUID;
import java.util.function.UnaryOperator;

/** Addresses of pages as they are sent into the chat; who opens one is asked there. */
public final class PageLinks {
  private final UnaryOperator<String> publicUrl;

  /**
   * @param publicUrl path from the root → address that a phone opens
   */
  public PageLinks(UnaryOperator<String> publicUrl) {
    this.publicUrl = publicUrl;
  }

  /** Any page. */
  public String of(String path) {
    return publicUrl.apply(path);
  }

  /** The person's applications. */
  public String applications() {
    return of("/apply");
  }

  public String draft(UUID application) {
    return of("/apply/" + application);
  }

  /** The short page for account, password and ID number. */
  public String space(UUID application) {
    return draft(application) + "/space";
  }

  /** The page of a list of evidence or an attachment. */
  public String proof(UUID application, String field) {
    return draft(application) + "/proof/" + field;
  }

  /** The page of a table. */
  public String table(UUID application, String field) {
    return draft(application) + "/table/" + field;
  }

  public String preview(UUID application) {
    return draft(application) + "/preview";
  }

  public String receipt(UUID application) {
    return draft(application) + "/receipt";
  }

  public String progress(UUID application) {
    return draft(application) + "/progress";
  }

  public String desk() {
    return of("/desk");
  }

  public String reviews() {
    return of("/review");
  }

  public String card(UUID card) {
    return of("/review/" + card);
  }

  public String secretariat() {
    return of("/secretariat");
  }
}
