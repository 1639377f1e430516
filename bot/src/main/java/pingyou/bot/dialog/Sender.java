package pingyou.bot.dialog;

/** Who writes: an openid is good within its account only. */
public record Sender(String appId, String openid) {}
