package pingyou.campaign.form;

import java.util.List;

/** A part of the form under one heading; the last one, of the promise, has no fields of its own. */
public record Section(String id, String title, List<Field> fields) {
  public Section {
    fields = List.copyOf(fields);
  }
}
