package pingyou.application.answer;

import java.util.UUID;

/**
 * A field of a working copy.
 *
 * @param value empty where nothing is written; sealed text if {@code sealed}
 * @param skipped whether the applicant went past it
 */
record AnswerRow(UUID id, String field, String value, boolean sealed, boolean skipped) {}
