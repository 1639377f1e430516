/**
 * Reads a campaign from its file, checks it whole and finds every fault with its place. Uses the
 * records of {@code campaign} and {@code campaign.region}; knows neither where files lie nor what
 * becomes of a sound one.
 *
 * <p>The file is walked as SnakeYAML's node graph, because only nodes know their line. A reader
 * that meets a fault notes it and goes on with a stand-in, so that one look shows all of them;
 * stand-ins never leave the package.
 */
@NullMarked
package pingyou.campaign.yaml;

import org.jspecify.annotations.NullMarked;
