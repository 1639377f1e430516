package pingyou.notice.delivery;

/**
 * Where a person is reached.
 *
 * @param appId the account that knows the person as {@code openid}
 * @param following whether the person follows that account
 */
public record Address(String appId, String openid, boolean following) {}
