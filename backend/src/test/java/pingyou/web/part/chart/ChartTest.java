package pingyou.web.part.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import pingyou.web.part.chart.Ranks.Line;
import pingyou.web.part.chart.Ranks.Place;

class ChartTest {
  @Test
  void spread_isDrawnOnTheSharedScale() {
    var spread = new Spread(new Spread.Scale(60, 100), List.of(144, 198, 178));
    assertThat(spread.scale().ticks()).containsExactly(60, 70, 80, 90, 100);
    assertThat(spread.leastX()).isEqualTo("63.2");
    assertThat(spread.mostX()).isEqualTo("187.4");
    assertThat(spread.meanX()).isEqualTo("130.7");
    assertThat(spread.mean()).isEqualTo("86.67");
  }

  @Test
  void spread_outsideTheScale_staysAtItsEnd() {
    assertThat(new Spread(new Spread.Scale(60, 100), List.of(20)).meanX()).isEqualTo("8.0");
  }

  @Test
  void ranks_knowTheLinesAndTheReader() {
    var ranks = new Ranks(41, 17, List.of(new Line("一等", 2), new Line("三等", 14)));
    assertThat(ranks.place(14)).isEqualTo(Place.WITHIN);
    assertThat(ranks.place(15)).isEqualTo(Place.BEYOND);
    assertThat(ranks.place(17)).isEqualTo(Place.OWN);
    assertThat(ranks.end(41)).isEqualTo("100.00");
    assertThat(ranks.start(1)).isEqualTo("0.00");
  }

  @Test
  void qrCode_canBeReadBack() throws Exception {
    var text = "https://pingyou.example/sign-in?code=7K4M2P";
    assertThat(read(QrCode.of(text))).isEqualTo(text);
  }

  @Test
  void qrCode_ofTooLongAText_isRefused() {
    assertThatThrownBy(() -> QrCode.of("x".repeat(5000)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String read(QrCode code) throws Exception {
    int scale = 4;
    int side = code.size() * scale;
    var pixels = new int[side * side];
    Arrays.fill(pixels, 0xffffff);
    var module = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(code.path());
    while (module.find()) {
      int left = Integer.parseInt(module.group(1)) * scale;
      int top = Integer.parseInt(module.group(2)) * scale;
      for (int y = top; y < top + scale; y++) {
        Arrays.fill(pixels, y * side + left, y * side + left + scale, 0);
      }
    }
    var image = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
    return new QRCodeReader().decode(image).getText();
  }
}
