package pingyou.bot.command;

import java.util.function.ToIntFunction;
import pingyou.Backend;

/** The installation that the settings name, for commands that work on its data. */
@FunctionalInterface
public interface Installation {
  /** Opens it, does the work and closes it again. */
  int with(ToIntFunction<Backend> work);
}
