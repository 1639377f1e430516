package pingyou.bot;

import picocli.CommandLine.Command;

/**
 * {@code serve}: runs until it is told to stop, then closes pages, loops and database in this
 * order.
 */
@Command(name = "serve", description = "Runs the service; a local sandbox without any settings.")
final class Serve implements Runnable {
  @Override
  public void run() {
    Stop.await(Program.start(Main.home(), System.getenv())::close);
  }
}
