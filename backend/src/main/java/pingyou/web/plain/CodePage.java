package pingyou.web.plain;

import java.util.List;
import pingyou.web.part.Link;
import pingyou.web.part.Shell;
import pingyou.web.part.chart.QrCode;

/**
 * A code that is shown this once ({@code code.jte}).
 *
 * @param facts for whom it is
 * @param until how long it holds, worded
 */
public record CodePage(
    Shell shell,
    String title,
    List<String> facts,
    String code,
    QrCode qr,
    String until,
    Link back) {}
