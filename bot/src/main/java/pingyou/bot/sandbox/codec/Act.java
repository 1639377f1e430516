package pingyou.bot.sandbox.codec;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;

/** What a person can do in the chat. A file is no act: the real client can't send one either. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(Act.Text.class),
  @JsonSubTypes.Type(Act.Image.class),
  @JsonSubTypes.Type(Act.Voice.class),
  @JsonSubTypes.Type(Act.Video.class),
  @JsonSubTypes.Type(Act.Place.class),
  @JsonSubTypes.Type(Act.Link.class),
  @JsonSubTypes.Type(Act.Click.class),
  @JsonSubTypes.Type(Act.View.class),
  @JsonSubTypes.Type(Act.Scan.class),
  @JsonSubTypes.Type(Act.Follow.class),
  @JsonSubTypes.Type(Act.Unfollow.class)
})
public sealed interface Act {
  @JsonTypeName("text")
  record Text(String text) implements Act {
    public Text {
      check(text, "text");
    }
  }

  @JsonTypeName("image")
  record Image() implements Act {}

  @JsonTypeName("voice")
  record Voice() implements Act {}

  @JsonTypeName("video")
  record Video() implements Act {}

  /** A position in degrees, with the zoom and the name the map shows. */
  @JsonTypeName("location")
  record Place(double latitude, double longitude, int scale, String label) implements Act {}

  @JsonTypeName("link")
  record Link(String title, @Nullable String description, String url) implements Act {
    public Link {
      check(title, "title");
      check(url, "url");
    }
  }

  /** A tap on a menu button with a key. */
  @JsonTypeName("click")
  record Click(String key) implements Act {
    public Click {
      check(key, "key");
    }
  }

  /** A tap on a menu button with an address. */
  @JsonTypeName("view")
  record View(String url) implements Act {
    public View {
      check(url, "url");
    }
  }

  /** Scanning the account's QR code with a scene; who doesn't follow yet, follows by it. */
  @JsonTypeName("scan")
  record Scan(String scene) implements Act {
    public Scan {
      check(scene, "scene");
    }
  }

  @JsonTypeName("follow")
  record Follow() implements Act {}

  @JsonTypeName("unfollow")
  record Unfollow() implements Act {}

  private static void check(@Nullable String value, String name) {
    if (value == null || value.isEmpty()) {
      throw new IllegalArgumentException(name + " is missing");
    }
  }
}
