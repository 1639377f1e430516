package pingyou.bot.wechat.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import me.chanjar.weixin.common.error.WxErrorException;
import me.chanjar.weixin.mp.api.WxMpService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The account's menu, from {@code config/menu.yaml}: published only when the platform has another
 * one, because it may be published 1,000 times a day only and people's phones read it anew each
 * time.
 */
final class Menu {
  private static final Logger LOG = LoggerFactory.getLogger(Menu.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int NONE = 46003;

  private final WxMpService service;
  private final JsonNode wanted;

  private Menu(WxMpService service, JsonNode wanted) {
    this.service = service;
    this.wanted = wanted;
  }

  /**
   * @param links the public address of a path: a {@code url} in the file is one
   */
  static Menu read(WxMpService service, Path file, UnaryOperator<String> links) {
    try {
      Object yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
      var menu = JSON.valueToTree(yaml);
      return new Menu(service, withAddresses(menu, links));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the menu", e);
    }
  }

  private static JsonNode withAddresses(JsonNode node, UnaryOperator<String> links) {
    if (node instanceof ObjectNode button && button.has("url")) {
      button.put("url", links.apply(button.get("url").asText()));
    }
    node.forEach(child -> withAddresses(child, links));
    return node;
  }

  /**
   * @return whether the platform has the menu now
   */
  boolean publish() {
    try {
      if (wanted.equals(published())) {
        return true;
      }
      service.getMenuService().menuCreate(wanted.toString());
      LOG.info("published the menu");
      return true;
    } catch (WxErrorException | IOException | RuntimeException e) {
      LOG.warn("the menu could not be published yet: {}", why(e));
      return false;
    }
  }

  /** The platform's code; its text may hold an address with a token. */
  private static String why(Exception failure) {
    return failure instanceof WxErrorException refused && refused.getError() != null
        ? "errcode " + refused.getError().getErrorCode()
        : failure.getClass().getSimpleName();
  }

  private JsonNode published() throws WxErrorException, IOException {
    try {
      var answer =
          service.get(
              service.getWxMpConfigStorage().getHostConfig().getApiHost() + "/cgi-bin/menu/get",
              null);
      return plain(JSON.readTree(answer).path("menu"));
    } catch (WxErrorException e) {
      if (e.getError() != null && e.getError().getErrorCode() == NONE) {
        return JSON.createObjectNode();
      }
      throw e;
    }
  }

  /** The platform adds empty lists of sub-buttons to each button. */
  private static JsonNode plain(JsonNode menu) {
    if (menu instanceof ObjectNode button) {
      if (button.path("sub_button").isEmpty()) {
        button.remove("sub_button");
      }
      button.remove("menuid");
    }
    menu.forEach(Menu::plain);
    return menu;
  }
}
