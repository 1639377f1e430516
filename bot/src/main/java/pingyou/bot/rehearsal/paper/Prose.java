package pingyou.bot.rehearsal.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import pingyou.campaign.form.Answers;
import pingyou.campaign.form.Field;
import pingyou.notice.wording.Wording;

/** Texts made of the templates' sentences. Of a sentence's versions the dice pick one. */
public final class Prose {
  private static final String VERSIONS = "｜";

  /** Letters that a text has which nobody limits otherwise, per hundred of its limit. */
  private static final int FULL_PERCENT = 40;

  private final Wording wording;

  public Prose(Wording wording) {
    this.wording = wording;
  }

  /** A long answer of this writer. */
  String text(Field.LongText field, Writer writer) {
    var dice = dice(writer.number(), field.head().id());
    var lines = new ArrayList<String>();
    if (field.head().personal()) {
      lines.addAll(lines("bio", dice, self(writer, dice)));
    } else if (field.soft() != null || field.aspects().isEmpty()) {
      lines.addAll(story(field, dice));
    } else {
      lines.addAll(lines("opening", dice, Map.of()));
    }
    for (var aspect : Answers.aspectsMissing(field, String.join("\n", lines))) {
      var values = figures(dice);
      values.put("aspect", aspect);
      values.put("link", Paper.link(writer, field.head().id() + "/" + lines.size()));
      lines.add(String.join("", lines("aspect", dice, values)));
    }
    return within(field.maxLength(), String.join("\n", lines));
  }

  /** As much of the story as the form asks for. */
  private List<String> story(Field.LongText field, SplittableRandom dice) {
    var soft = field.soft();
    int most = soft == null ? field.maxLength() * FULL_PERCENT / 100 : soft.most();
    var story = new ArrayList<String>();
    for (var line : lines("story", dice, figures(dice))) {
      if (Answers.length(String.join("\n", story)) + Answers.length(line) < most) {
        story.add(line);
      }
    }
    return story;
  }

  private Map<String, String> self(Writer writer, SplittableRandom dice) {
    int years = dice.nextInt(4, 26);
    var values = figures(dice);
    values.put("name", writer.name());
    values.put("school", writer.schoolName());
    values.put("sex", word("sexes", writer.number()));
    values.put("title", word("titles", writer.number()));
    values.put("years", String.valueOf(years));
    values.put("age", String.valueOf(years + 23));
    values.put("since", String.valueOf(2015 + writer.number() % 5));
    return values;
  }

  /** One of the versions of a text that is a single sentence. */
  public String sentence(String key, int number) {
    var versions = wording.say("rehearsal." + key).split(VERSIONS, -1);
    return versions[number % versions.length].strip();
  }

  private String word(String key, int number) {
    var words = wording.say("rehearsal." + key).split(" ", -1);
    return words[number % words.length];
  }

  private List<String> lines(String key, SplittableRandom dice, Map<String, String> values) {
    return wording
        .say("rehearsal." + key, values)
        .lines()
        .map(line -> line.split(VERSIONS, -1))
        .map(versions -> versions[dice.nextInt(versions.length)])
        .toList();
  }

  private static Map<String, String> figures(SplittableRandom dice) {
    var figures = new HashMap<String, String>();
    figures.put("n", String.valueOf(dice.nextInt(3, 9)));
    figures.put("m", String.valueOf(dice.nextInt(18, 46)));
    return figures;
  }

  static SplittableRandom dice(int number, String about) {
    return new SplittableRandom(31L * number + about.hashCode());
  }

  static String within(int max, String text) {
    return Answers.length(text) <= max ? text : text.substring(0, text.offsetByCodePoints(0, max));
  }
}
