/**
 * What a competition is: tracks with their windows, levels, form, rubric, panel and prizes, as
 * immutable records. Nothing of a particular competition stands in code; {@code campaign.yaml}
 * reads {@code config/campaigns}, {@code campaign.catalogue} keeps the opened versions. Uses its
 * sub-packages {@code rule}, {@code region}, {@code form}, {@code level}, {@code points}, {@code
 * rubric} and {@code prize}, never {@code check}, {@code yaml} or {@code catalogue}.
 */
@NullMarked
package pingyou.campaign;

import org.jspecify.annotations.NullMarked;
