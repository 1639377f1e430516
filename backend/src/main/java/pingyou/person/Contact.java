package pingyou.person;

/**
 * The WeChat account of a person.
 *
 * @param following whether it follows the official account; nothing may be sent to one that doesn't
 */
public record Contact(String appId, String openid, boolean following) {}
