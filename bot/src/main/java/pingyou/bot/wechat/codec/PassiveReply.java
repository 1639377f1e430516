package pingyou.bot.wechat.codec;

import java.time.Instant;

/**
 * The answer that goes back in the response to a push. Where a person is to see nothing, {@code
 * success} or an empty body go back instead, which are never encrypted.
 */
public sealed interface PassiveReply {
  record Text(String content) implements PassiveReply {
    public Text {
      if (content.isBlank()) {
        throw new IllegalArgumentException("an empty text shows the platform's failure notice");
      }
    }
  }

  /**
   * One article: since October 2018 a message is answered by no more than one.
   *
   * @param picUrl may be empty
   */
  record News(String title, String description, String picUrl, String url)
      implements PassiveReply {}

  /** Addressed to whoever sent the push, from the account that it was sent to. */
  default String xml(Header answered, Instant now) {
    return "<xml>"
        + Cdata.element("ToUserName", answered.fromUser())
        + Cdata.element("FromUserName", answered.toUser())
        + "<CreateTime>"
        + now.getEpochSecond()
        + "</CreateTime>"
        + switch (this) {
          case Text(String content) ->
              Cdata.element("MsgType", "text") + Cdata.element("Content", content);
          case News(String title, String description, String picUrl, String url) ->
              Cdata.element("MsgType", "news")
                  + "<ArticleCount>1</ArticleCount><Articles><item>"
                  + Cdata.element("Title", title)
                  + Cdata.element("Description", description)
                  + Cdata.element("PicUrl", picUrl)
                  + Cdata.element("Url", url)
                  + "</item></Articles>";
        }
        + "</xml>";
  }
}
