package pingyou.web.gallery;

import java.util.List;
import pingyou.web.part.Basis;
import pingyou.web.part.Link;
import pingyou.web.part.Shell;
import pingyou.web.part.form.Control;
import pingyou.web.part.form.FieldView;
import pingyou.web.part.form.SectionView;
import pingyou.web.plain.PaperPage;
import pingyou.web.plain.TablesPage;

/** What a city hands in beside its list. */
final class UnitPaperSamples {
  private static final List<Control.Option> YEARS =
      List.of(new Control.Option("2020 年", "2020 年"), new Control.Option("2021 年", "2021 年"));
  private static final List<Control.Option> COUNTIES =
      List.of(new Control.Option("140105", "小店区"), new Control.Option("140106", "迎泽区"));

  private UnitPaperSamples() {}

  static PaperPage paper(Shell shell) {
    return new PaperPage(
        shell,
        "网络学习空间应用普及活动市级实施方案",
        Samples.CAMPAIGN,
        "太原市教育局",
        false,
        Basis.quoted("可完全采取用地市推进或区县推进，也可地市和区县统筹考虑推进。", "附件 2 · 一"),
        Samples.county(),
        "有几处没有存上，请照下面的说明改一下；别的都存好了。",
        List.of(
            new SectionView(
                "table",
                "一、区域整体推进计划表",
                SectionView.State.IN_PROGRESS,
                List.of(
                    FieldView.of("plan-table", "区域整体推进计划表", null, grid())
                        .hinted("一行写一个地方。")
                        .faulty("第 2 行的“区县开通数量”要写整数，至多 999999999。"),
                    FieldView.of(
                        "few-counties",
                        "有的年度不足 3 个县（市、区）的原因",
                        null,
                        new Control.LongText("", 500, 0, List.of())))),
            new SectionView(
                "team",
                "团队",
                SectionView.State.NOT_BEGUN,
                List.of(
                    FieldView.of(
                        "team",
                        "团队成员",
                        null,
                        new Control.Listed(List.of("1. 姓名：韦**；分工：主备人"), "/table/team"))))),
        3,
        "10:24",
        "4",
        "/desk/shanxi-2020/papers/140100/plan",
        new Link("返回上报材料", "/desk/shanxi-2020/papers/140100"));
  }

  private static Control grid() {
    return new Control.Grid(
        List.of(
            new Control.Column("year", "年份", false, Control.Entry.PLAIN, YEARS),
            new Control.Column("county", "区县名称", true, Control.Entry.PLAIN, COUNTIES),
            new Control.Column("county-spaces", "区县开通数量", true, Control.Entry.DIGITS, List.of())),
        List.of(List.of("2020 年", "140105", "1200"), List.of("2020 年", "没有这个区", "一千")),
        60,
        List.of("年份", "区县开通数量", "空间开通数量小计"),
        List.of(
            new Control.Sum("2020 年", List.of("1,200", "1,200")),
            new Control.Sum("总体统计", List.of("1,200", "1,200"))));
  }

  static TablesPage summary(Shell shell) {
    var heads = List.of("序号", "学校名称", "学校类型", "姓名", "单位", "职务", "手机号码", "支撑案例");
    return new TablesPage(
        shell,
        Samples.FULL_CAMPAIGN,
        "推荐汇总信息表",
        List.of("太原市教育局"),
        new Link("返回上报材料", "/desk/shanxi-2020/papers/140100"),
        List.of(
            new TablesPage.Cell("省份", "山西省"),
            new TablesPage.Cell("联系人", "任**"),
            new TablesPage.Cell("职务", "")),
        new Link("填写表头", "/desk/shanxi-2020/papers/140000/summary"),
        List.of(
            new TablesPage.Table("区域", heads, List.of()),
            new TablesPage.Table(
                "学校",
                heads,
                List.of(
                    List.of("1", "示例第一小学", "小学", "郝一", "示例第一小学", "校长", "139****0001", "太原市小店区")))),
        "还没有推荐的。",
        "由推荐名单生成，不手填。",
        "2020年11月17日 10:24");
  }
}
