/**
 * WeChat as the official account sees it: the callback with its lanes and inbox, and in
 * sub-packages the codec and the clients. The only package that knows WxJava; with {@code web.http}
 * the only one that knows threads.
 */
@NullMarked
package pingyou.bot.wechat;

import org.jspecify.annotations.NullMarked;
