package pingyou.campaign.lint;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A question that a campaign's file may leave open; decisions name it by its word. */
public enum Check {
  /** An indicator has more points than its clause allots. */
  POINTS_UNALLOTTED,
  /** For some counts the reviewer chooses the points. */
  OPEN_TIER,
  /** A count of none gives points. */
  POINTS_FOR_NOTHING,
  /** More gives less. */
  TIERS_FALLING,
  /** The clause names a count that the rule makes nothing of. */
  COUNT_UNUSED,
  /** Many points in one judgement. */
  NO_ITEMS,
  /** The points hang on a list of earlier winners. */
  WINNERS_LIST,
  /** A bracket is left open: the sentence isn't whole. */
  BRACKETS,
  /** A figure of an indicator that its rule doesn't count. */
  READING_UNCOUNTED,
  /** A figure that the form asks for and nobody scores. */
  READING_UNSCORED,
  /** A figure that is scored and has no cell beside those of its group. */
  READING_WITHOUT_CELL,
  /** Points beyond the full score. */
  BONUS,
  /** An indicator asks for something that has no cell. */
  INDICATOR_WITHOUT_CELL,
  /** The form doesn't say whose case it is. */
  NAME_CELL,
  /** The form has no cell for the supporting case. */
  SUPPORT_CELL,
  /** The form has no cell for an opinion that a level must write. */
  OPINION_CELL,
  /** A length "or so" that isn't declared. */
  ABOUT_LENGTH,
  /** A list that the rulebook leaves open, closed in the form. */
  OPEN_LIST,
  /** "400M": a thousand thousands or 1024 × 1024. */
  MEGABYTES,
  /** Closes have a day and no hour. */
  CLOSE_HOUR,
  /** "Before the 20th": with that day or without. */
  BEFORE_DAY,
  OPENS_ON_DAY_OFF,
  CLOSES_ON_DAY_OFF,
  /** A level has less than a week's worth of working days and one. */
  FEW_WORKING_DAYS,
  /** A round that a city can only hold if it ends applying earlier. */
  ROUND_ROOM,
  /** Working days on which nobody may act. */
  GAP,
  /** Windows lie in a year whose days off aren't known. */
  NO_CALENDAR,
  /** More places than units can fill. */
  QUOTA_UNFILLABLE,
  /** The supporting cases take all places. */
  SUPPORT_TAKES_QUOTA,
  PRIZE_BASE,
  PRIZE_ROUNDING,
  TIE_ORDER,
  NO_MINIMUM;

  /** As files name it: {@code close-hour}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Check> of(String word) {
    return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
  }
}
