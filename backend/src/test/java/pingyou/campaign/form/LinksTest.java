package pingyou.campaign.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinksTest {
  @Test
  void in_findsEachAddressOnceInOrder() {
    var text =
        """
        资源见http://www.gzseduyun.cn/space/1/res，微课（https://a.cn/k(1)）。
        再看 http://www.gzseduyun.cn/space/1/res. 和 (HTTP://B.cn/x?y=1&z=2#q)
        不是链接：www.gzseduyun.cn ftp://a.cn http://localhost/ http:///
        """;

    assertThat(Links.in(text))
        .containsExactly(
            "http://www.gzseduyun.cn/space/1/res", "https://a.cn/k(1)", "HTTP://B.cn/x?y=1&z=2#q");
  }

  @Test
  void in_textWithoutAddress_findsNone() {
    assertThat(Links.in("")).isEmpty();
    assertThat(Links.in("http:// 后面没有了")).isEmpty();
  }
}
