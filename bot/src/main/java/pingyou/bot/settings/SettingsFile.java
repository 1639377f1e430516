package pingyou.bot.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** {@code config/app.yaml} as paths and values, with the environment laid over it. */
final class SettingsFile {
  private static final String PREFIX = "PINGYOU_";

  /** Read before this file is found. */
  private static final Set<String> ELSEWHERE = Set.of("PINGYOU_HOME");

  private final Map<String, String> values;
  private final List<String> faults;

  private SettingsFile(Map<String, String> values, List<String> faults) {
    this.values = values;
    this.faults = faults;
  }

  static SettingsFile read(Path file, Map<String, String> environment) {
    var faults = new ArrayList<String>();
    var values = new TreeMap<String, String>();
    try {
      var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
      flatten("", yaml.load(Files.readString(file)), values);
    } catch (IOException | YAMLException e) {
      faults.add(file.getFileName() + ": " + e.getMessage());
    }
    overlay(values, environment, faults);
    return new SettingsFile(values, faults);
  }

  private static void flatten(String path, @Nullable Object node, Map<String, String> values) {
    if (node instanceof Map<?, ?> map) {
      map.forEach(
          (key, value) -> flatten(path.isEmpty() ? "" + key : path + "." + key, value, values));
    } else {
      values.put(path, Objects.toString(node, "").strip());
    }
  }

  private static void overlay(
      Map<String, String> values, Map<String, String> environment, List<String> faults) {
    var byName = new TreeMap<String, String>();
    values.keySet().forEach(path -> byName.put(variable(path), path));
    for (var name : new TreeSet<>(environment.keySet())) {
      if (!name.startsWith(PREFIX) || ELSEWHERE.contains(name)) {
        continue;
      }
      var value = environment.getOrDefault(name, "").strip();
      if (byName.containsKey(name)) {
        values.put(Objects.requireNonNull(byName.get(name)), value);
      } else if (name.startsWith(variable("wechat.mp.templates."))) {
        values.put("wechat.mp.templates." + template(name), value);
      } else {
        faults.add(name + " is no setting of this program");
      }
    }
  }

  private static String variable(String path) {
    return PREFIX + path.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
  }

  private static String template(String name) {
    return name.substring(variable("wechat.mp.templates.").length()).toLowerCase(Locale.ROOT);
  }

  String text(String path) {
    return values.getOrDefault(path, "");
  }

  /** A missing value is a fault. */
  String required(String path) {
    var value = text(path);
    if (value.isEmpty()) {
      faults.add(path + " is missing");
    }
    return value;
  }

  int number(String path, int least, int most) {
    var value = required(path);
    if (value.matches("\\d{1,9}")) {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    }
    if (!value.isEmpty()) {
      faults.add(path + " is not a number from " + least + " to " + most);
    }
    return least;
  }

  /** Values below a path, by the rest of their path. */
  Map<String, String> below(String path) {
    var below = new TreeMap<String, String>();
    values.forEach((key, value) -> {
      if (key.startsWith(path + ".") && !value.isEmpty()) {
        below.put(key.substring(path.length() + 1), value);
      }
    });
    return below;
  }

  void fault(String fault) {
    faults.add(fault);
  }

  List<String> faults() {
    return List.copyOf(faults);
  }
}
