package pingyou.bot.sandbox.codec;

import java.util.List;

/**
 * A passive reply. Its time is left out, so that equal replies are equal.
 *
 * @param type text, image, voice, video, music, news or transfer_customer_service
 * @param content the text; of other kinds the media id
 * @param articles of news
 */
public record Reply(String type, String content, List<Article> articles) {
  public record Article(String title, String description, String url) {}
}
