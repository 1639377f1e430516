package pingyou.campaign.form.table;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param id unique in the table; cells are stored under it
 * @param label of its head, word for word where the paper form has it
 * @param required whether a row needs a cell of it
 * @param beside the column with which it is filled in or left empty; null: by itself
 */
public record Column(
    String id,
    String label,
    boolean required,
    boolean personal,
    @Nullable String beside,
    Cell cell) {}
