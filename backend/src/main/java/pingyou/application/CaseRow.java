package pingyou.application;

import java.util.EnumSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pingyou.application.CaseLine.Mark;

/** A case as the database lists it; without a name of its own it goes by its school's. */
record CaseRow(
    UUID application,
    String number,
    String applicantName,
    String schoolName,
    @Nullable UUID school,
    String county,
    String subject,
    String stage,
    Status status,
    boolean uncorrected,
    boolean faulty) {
  CaseLine line() {
    var marks = EnumSet.noneOf(Mark.class);
    if (uncorrected) {
      marks.add(Mark.UNCORRECTED);
    }
    if (faulty) {
      marks.add(Mark.FORMAL_FAULT);
    }
    boolean isSchools = applicantName.isEmpty();
    return new CaseLine(
        application,
        number,
        isSchools ? schoolName : applicantName,
        isSchools ? "" : schoolName,
        school,
        county,
        subject,
        stage,
        status,
        marks);
  }
}
