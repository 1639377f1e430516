package pingyou.web.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pingyou.web.http.Pages;
import pingyou.web.plain.SheetPage;

/** A sheet of codes as a page that stands by itself in a file. */
public final class TicketFile {
  private static final List<String> STYLES = List.of("tokens", "page", "parts", "figures", "print");

  private TicketFile() {}

  public static String html(SheetPage page) {
    var styles = STYLES.stream().map(TicketFile::style).collect(Collectors.joining("\n"));
    return new Pages(() -> "").render("sheetfile", Map.of("page", page, "styles", styles));
  }

  private static String style(String name) {
    var path = "/web/static/" + name + ".css";
    try (var in = Pages.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
