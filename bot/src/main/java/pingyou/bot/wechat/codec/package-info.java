/**
 * What WeChat pushes to the callback, checked and read; and the passive replies that go back.
 *
 * <p>Secure mode only: size, {@code msg_signature}, ±300 s, cipher, appid, original id and a
 * bounded XML reader, in this order. Everything is a function of its arguments: nothing is stored,
 * logged or fetched here. Start at {@link pingyou.bot.wechat.codec.InboundCodec}.
 *
 * <p>Uses the JDK alone. WxJava is the judge in the tests, never a part of the code: it parses
 * before it verifies, overflows the stack on nested tags and does not look at the appid.
 */
@NullMarked
package pingyou.bot.wechat.codec;

import org.jspecify.annotations.NullMarked;
