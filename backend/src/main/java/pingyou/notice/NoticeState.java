package pingyou.notice;

/** Where a notice is on its way. */
public enum NoticeState {
  /** To be sent, or being sent, or to be tried again. */
  DUE,
  /** Perhaps sent; no further try, its receipt is awaited. */
  WAITING,
  /** Taken by the channel; the receipt may still come. */
  SENT,
  /** The receipt says that it arrived. */
  DELIVERED,
  /** The person can't or doesn't want to be reached; told in the chat when they write. */
  REFUSED,
  /** Faulty or lost by the platform; told in the chat when they write. */
  FAILED,
  /** Perhaps sent and no receipt came; shown to the operator, never sent again by itself. */
  UNKNOWN,
  /** Given up after every try failed; told in the chat when they write. */
  DEAD
}
