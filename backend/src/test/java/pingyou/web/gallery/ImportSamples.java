package pingyou.web.gallery;

import java.util.List;
import java.util.stream.IntStream;
import pingyou.web.part.Banner;
import pingyou.web.part.Link;
import pingyou.web.part.Shell;
import pingyou.web.part.chart.QrCode;
import pingyou.web.part.form.Control;
import pingyou.web.part.form.FieldView;
import pingyou.web.plain.SheetPage;
import pingyou.web.plain.TrialPage;
import pingyou.web.plain.UploadPage;

/** What the secretariat brings in from Excel. */
final class ImportSamples {
  private static final List<String> WHERE = List.of("贵州 2021 网络学习空间");
  private static final Link AGAIN = new Link("重新上传", "/import/schools");

  private ImportSamples() {}

  /** After a file that was none. */
  static UploadPage upload(Shell shell) {
    var file =
        FieldView.of("file", "填好的表格", null, new Control.Upload(".xlsx"))
            .hinted(".xlsx，至多 4 MB、2,000 行。");
    return new UploadPage(
        shell,
        WHERE,
        "导入：学校",
        "申报人从名单里选学校，不用自己写",
        new Link("返回导入", "/import"),
        List.of("这不是 Excel 表格（.xlsx）。请用这里下载的空表填写，存为 .xlsx 再上传。"),
        new Link("下载空表", "/import/schools/blank"),
        "已经在名单上的学校不用再填。",
        file,
        "/import/schools");
  }

  /** Faults in long and short columns, more than are shown. */
  static TrialPage faulty(Shell shell) {
    return new TrialPage(
        shell,
        List.of(WHERE.getFirst(), "学校"),
        "黔南布依族苗族自治州各县（市）中小学校名单（2021年秋季学期，第三稿）.xlsx",
        AGAIN,
        new TrialPage.Said(
            Banner.ERROR, "有 203 处要改，一条也没有保存。", List.of("下载标红的表格，改好再上传；原因写在每行最后一列。")),
        List.of(
            new TrialPage.Fault(2, "名称", "请写学校的全名，2 到 60 字。"),
            new TrialPage.Fault(1_204, "县（市、区）", "不止一个地方叫这个名字：140303 阳泉市 矿区、140502 晋城市 城区。请写六位代码。"),
            new TrialPage.Fault(1_999, "又名", "和第 12 行重复了，请只留一行。")),
        "还有 200 处，都标在表格里。",
        new TrialPage.Table("", List.of(), List.of()),
        new TrialPage.Act("/marked", "下载标红的表格", "改好再上传", false));
  }

  /** Lines as they were read, before they are saved. */
  static TrialPage sound(Shell shell) {
    var rows =
        IntStream.rangeClosed(1, 6)
            .mapToObj(it -> List.of("韦甲" + it, "县、市工作人员", "522732 三都水族自治县", ""))
            .toList();
    return new TrialPage(
        shell,
        List.of(WHERE.getFirst(), "人员"),
        "人员.xlsx",
        AGAIN,
        new TrialPage.Said(
            Banner.NOTE, "没有要改的，还没有保存。", List.of("读到 98 个人，在 89 个单位。", "县、市工作人员 98 人")),
        List.of(),
        "还有 92 行，没有在这里列出。",
        new TrialPage.Table("读到的内容", List.of("姓名", "身份", "单位", "学校"), rows),
        new TrialPage.Act("/save", "保存", "全部一起保存", true));
  }

  /** Two units, one of them with a long name. */
  static SheetPage sheet(Shell shell) {
    return new SheetPage(
        shell,
        "2021年贵州省网络学习空间应用优秀学校、优秀教师空间评选",
        "邀请码",
        List.of("7 人", "2 个单位"),
        new Link("人员", "/people"),
        List.of(unit("黔南布依族苗族自治州 三都水族自治县", 5), unit("贵州省 贵阳市", 2)),
        "2021年8月3日 09:00");
  }

  private static SheetPage.Unit unit(String name, int people) {
    var slips = IntStream.range(0, people).mapToObj(ImportSamples::slip).toList();
    return new SheetPage.Unit(name, people + " 人", slips);
  }

  private static SheetPage.Slip slip(int number) {
    var code = "7KQM-X4T" + number;
    return new SheetPage.Slip(
        number == 1 ? "欧阳阿依古丽·示例名较长" : "韦甲" + number,
        "县、市工作人员",
        code,
        QrCode.of("https://pingyou.example.edu.cn/invitation?code=" + code),
        List.of("微信扫码，或者在公众号的聊天里发送这个码。", "核对姓名、身份和单位，再接受邀请。", "只能用一次，8月10日 09:00 前有效。"));
  }
}
