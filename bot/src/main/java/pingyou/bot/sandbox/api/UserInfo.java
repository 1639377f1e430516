package pingyou.bot.sandbox.api;

import pingyou.bot.sandbox.account.Person;
import pingyou.bot.sandbox.account.Platform;
import pingyou.bot.sandbox.ledger.Json;

/** {@code GET user/info}: no name and no picture, as the platform has it since 2021. */
public final class UserInfo {
  private final Platform platform;

  public UserInfo(Platform platform) {
    this.platform = platform;
  }

  public Result info(Request request) {
    return platform
        .people()
        .findByOpenid(request.param("openid"))
        .map(UserInfo::known)
        .orElseGet(() -> Result.refused(40003));
  }

  private static Result known(Person person) {
    var json =
        Json.object().put("subscribe", person.isFollowing() ? 1 : 0).put("openid", person.openid());
    if (person.isFollowing()) {
      json.put("language", "zh_CN");
      json.put("subscribe_time", person.followedAt().getEpochSecond());
      json.put("remark", "");
      json.put("groupid", 0);
      json.putArray("tagid_list");
      json.put("subscribe_scene", "ADD_SCENE_SEARCH");
      json.put("qr_scene", 0);
      json.put("qr_scene_str", "");
    }
    return new Result.Done(json, person.id(), false);
  }
}
