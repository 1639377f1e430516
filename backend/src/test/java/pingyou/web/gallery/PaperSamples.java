package pingyou.web.gallery;

import java.util.List;
import pingyou.web.page.PublicityPage;
import pingyou.web.page.ReceiptPage;
import pingyou.web.page.SummaryPage;
import pingyou.web.part.Basis;
import pingyou.web.part.Figures;
import pingyou.web.part.Shell;

/** What is read, kept and printed. */
final class PaperSamples {
  private PaperSamples() {}

  static SummaryPage summary(Shell shell) {
    var parts =
        List.of(
            new SummaryPage.Part(
                "基本信息",
                List.of(
                    new SummaryPage.Answer("姓名", "韦甲一", false),
                    new SummaryPage.Answer("身份证号", "5227**********0014", false),
                    new SummaryPage.Answer("学校", Samples.SCHOOL, false),
                    new SummaryPage.Answer("职务", null, false))),
            new SummaryPage.Part(
                "空间与登录",
                List.of(
                    new SummaryPage.Answer("用户名", "shili0001", false),
                    new SummaryPage.Answer("登录密码", null, true))));
    return new SummaryPage(
        shell,
        Samples.CAMPAIGN,
        "教师空间案例推荐表",
        Samples.applying(),
        parts,
        new SummaryPage.Promise("承诺", "填报真实准确；标为原创的资源由我本人制作。", "第 1 版"),
        true,
        "018f3c2a",
        "/draft/1/submit",
        "/draft/1");
  }

  static ReceiptPage receipt(Shell shell) {
    return new ReceiptPage(
        shell,
        Samples.FULL_CAMPAIGN,
        "GZ21-T-0127",
        "韦甲一",
        Samples.SCHOOL,
        "教师空间案例",
        new ReceiptPage.Submitted("2021年9月13日 21:06", 3, "2021年9月13日 21:06:04", "21:06:02"),
        "5227**********0014",
        true,
        new ReceiptPage.Promise("填报真实准确；标为原创的资源由我本人制作。", "第 1 版", "2021年9月13日 21:05"),
        Figures.checksum("a41c09e75b2f88d03e6a7714cc92d05b"),
        List.of(
            new ReceiptPage.Level("县级推荐", "9月17–24日"),
            new ReceiptPage.Level("市级", "9月28日–10月12日"),
            new ReceiptPage.Level("省级", "10月18日–11月10日")),
        Samples.QR,
        "2021年9月13日 21:06",
        "/applications/1");
  }

  static PublicityPage publicity(Shell shell) {
    return new PublicityPage(
        shell,
        "贵州 2021",
        "教师空间案例",
        "关于2021年中小学网络学习空间竞赛拟获奖名单的公示",
        "示例省电化教育馆",
        "2021年11月14日",
        Samples.window("2021-11-13T16:00:00Z", "2021-11-20T16:00:00Z", "2021-11-20T12:40:00Z"),
        "2021年11月20日 24:00",
        "7 天，11月14–20日",
        prizes(),
        "县、市逐级推荐到省 41 份，每份三位专家各自评分，取平均。同分依次比“空间应用”“应用效果”；仍同分的，由评委会表决。",
        Basis.quoted("一等奖5%、二等奖10%、三等奖20%比例进行划分", "指南 三（三）"),
        "基数 41，累计向下取整：2、6、14。",
        5,
        Figures.checksum("6f1c92ab0e37d4518c207b9e55f3a1d8"),
        new PublicityPage.Ways("/objections/new", "/publicity/records"));
  }

  private static List<PublicityPage.Prize> prizes() {
    return List.of(
        new PublicityPage.Prize(
            "一等奖",
            List.of(
                new PublicityPage.Winner("蒙庚七", "都匀市示例中学"),
                new PublicityPage.Winner("杨壬九", "兴义市示例第一小学"))),
        new PublicityPage.Prize(
            "二等奖",
            List.of(
                new PublicityPage.Winner("韩辛八", "遵义市示例外国语小学"),
                new PublicityPage.Winner("吴癸十", "凯里市示例第十小学"),
                new PublicityPage.Winner("陆戊五", "六盘水市钟山区示例实验学校"),
                new PublicityPage.Winner("韦甲一", Samples.SCHOOL))),
        new PublicityPage.Prize(
            "三等奖",
            List.of(
                new PublicityPage.Winner("石乙二", "铜仁市碧江区示例小学"),
                new PublicityPage.Winner("岑丁四", "毕节市七星关区示例二小"),
                new PublicityPage.Winner("潘丙三", "安顺市西秀区示例中学"),
                new PublicityPage.Winner("罗己六", "仁怀市示例中等职业学校"),
                new PublicityPage.Winner("欧阳示例", "松桃苗族自治县示例乡九年一贯制学校"),
                new PublicityPage.Winner("龙甲戊", "贵阳市花溪区示例小学"),
                new PublicityPage.Winner("田乙丁", "盘州市示例中学"),
                new PublicityPage.Winner("白丙戊", "赤水市示例幼儿园"))));
  }
}
