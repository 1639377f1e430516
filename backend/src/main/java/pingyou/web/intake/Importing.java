package pingyou.web.intake;

import java.nio.file.Path;
import pingyou.intake.Intake;
import pingyou.intake.Uploads;

/**
 * What the pages of imports stand on.
 *
 * @param incoming where files are written while they arrive
 */
public record Importing(Intake intake, Uploads uploads, Path incoming) {}
