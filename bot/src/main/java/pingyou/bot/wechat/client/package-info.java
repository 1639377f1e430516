/**
 * Calls to WeChat, all through WxJava: access token, template messages, menu, sign-in. Nothing of
 * WxJava leaves this package; what it would log (addresses with tokens) is switched off.
 */
@NullMarked
package pingyou.bot.wechat.client;

import org.jspecify.annotations.NullMarked;
