package pingyou.web;

import java.util.Arrays;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;
import pingyou.web.part.Shell;

/** {@code /display}: light or dark, and the size of print, for this browser. */
final class DisplayForm {
  Answer choose(Request request) {
    var now = request.display();
    var theme =
        Arrays.stream(Shell.Theme.values())
            .filter(it -> it.name().equalsIgnoreCase(request.field("theme")))
            .findFirst()
            .orElse(now.theme());
    var print = request.field("print");
    var large = print.isEmpty() ? now.largePrint() : print.equals("large");
    var back = Answer.Redirect.local(request.field("back"));
    return new Answer.Remember(new Request.Display(theme, large), back.path());
  }
}
