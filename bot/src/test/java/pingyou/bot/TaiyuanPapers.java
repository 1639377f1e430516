package pingyou.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

/** What Taiyuan hands in beside its cases, and what the province makes of it. */
record TaiyuanPapers(Play play) {
  private static final String PAPERS = "/desk/shanxi-2020/papers/140100";
  private static final String DESK = "/desk/shanxi-2020/school/city/140100";

  private PlayPhone city() {
    return play.phone("city14");
  }

  private PlayPhone province() {
    return play.phone("province14");
  }

  private CityPapers papers() {
    return new CityPapers(city(), PAPERS);
  }

  void contactIsWritten() {
    var papers = papers();
    assertThat(city().open("/desk").text()).contains("上报材料");
    assertThat(papers.list()).contains("已齐 0 项，共 6 项", "附件 1 未填", "由名单生成，不用填 待生成", "本地区的推荐遴选工作方案");
    papers.contact();
    assertThat(papers.list()).contains("已齐 1 项", "附件 1 已齐");
  }

  /** With what its table reckons; the answers of one who comes late are shown beside it. */
  void planIsWritten() {
    var papers = papers();
    var twice = papers.paper("plan", papers.plan("2020\t太原市\t900\t\t\n2020\t\t\t小店区\t1200\n"));
    assertThat(twice.text())
        .contains("第 2 行的小店区在太原市里，2020 年的太原市已经整个写在第 1 行，会重复计数")
        .contains("2020 年 900 1,200 2,100", "总体统计 900 1,200 2,100")
        .contains("有的年度不足 3 个县（市、区）的原因");
    assertThat(papers.list()).contains("附件 2 填写中");
    var rows =
        Map.of(
            "plan-table.there", "1",
            "plan-table.0.year", "2020 年",
            "plan-table.0.county", "140105",
            "plan-table.0.county-spaces", "1200",
            "few-counties", "其余的县下一年推进。");
    assertThat(papers.paper("plan", rows).path()).endsWith("/papers/140100");
    assertThat(papers.list()).contains("附件 2 已齐", "已齐 2 项");
    var late = new HashMap<>(rows);
    late.put("version", "1");
    late.put("few-counties", "另一个原因。");
    assertThat(papers.paper("plan", late).text()).contains("刚才有人改过", "另一个原因。", "其余的县下一年推进。");
  }

  /** Masked, and whole for a reason; others not at all. */
  void provinceLooksAtThem() {
    var province = province();
    assertThat(province.open(PAPERS + "/contact").text())
        .contains("太原市教育局 山西 2020", "姓名：郝**", "139****0001")
        .doesNotContain("13900000001", "hao@example.cn");
    var look = PAPERS + "/contact/reveal/leader";
    assertThat(province.open(PAPERS + "/contact").html()).contains(look);
    assertThat(province.open(look).text()).contains("看全部：负责人信息", "返回这份材料");
    assertThat(province.post(look, Map.of("reason", "")).text()).contains("请写明为什么要看");
    assertThat(province.post(look, Map.of("reason", "电话核对。")).text())
        .contains("姓名：郝一", "13900000001", "返回这份材料");
    assertThat(province.open("/secretariat/shanxi-2020/log").text()).contains("查看了上报材料里遮住的内容");
    assertThat(city().open(look).status()).isEqualTo(404);
    var county = play.phone("county14");
    assertThat(county.open(PAPERS + "/contact").status()).isEqualTo(403);
    assertThat(county.open(look).status()).isEqualTo(404);
  }

  void withoutThePlanNothingIsSent_butAWaiverHelps() {
    var city = city();
    var send = DESK + "/send";
    assertThat(city.post(send, Map.of()).text()).contains("还没有填本地区的推荐遴选工作方案（通知 二（二）1）");
    assertThat(city.open(DESK + "/check").html()).contains(PAPERS + "/selection-plan");
    var province = province();
    var unit = province.open(province.open("/secretariat/shanxi-2020/papers").row("太原市教育局"));
    assertThat(unit.text()).contains("本地区的推荐遴选工作方案", "豁免这一项");
    var plan = unit.path() + "/selection-plan";
    assertThat(province.post(plan, Map.of("act", "waive", "reason", "")).text()).contains("豁免");
    province.post(plan, Map.of("act", "waive", "reason", "方案已经寄到，线下已收。"));
    assertThat(papers().list()).contains("秘书处已豁免", "秘书处豁免：方案已经寄到，线下已收。", "共 6 项");
    province.post(plan, Map.of("act", "withdraw", "reason", "寄到的是另一个市的。"));
    assertThat(city.post(send, Map.of()).text()).contains("还没有填本地区的推荐遴选工作方案");
    province.post(plan, Map.of("act", "waive", "reason", "方案已经寄到，线下已收。"));
  }

  void summaryIsMadeOfTheLists() {
    var city = city();
    var summary = PAPERS + "/summary";
    assertThat(city.open(summary).text())
        .contains("1 太原市小店区 区县 郝一 太原市小店区教育局 负责人 139****0001 示例第一小学")
        .contains("1 示例第一小学 小学 郝一 示例第一小学 负责人 139****0001 太原市小店区")
        .doesNotContain("示例大学");
    assertThat(city.open(summary + "?table=1").html()).contains("\"139****0001\",\"示例第一小学\"");
    var province = province();
    assertThat(province.open("/secretariat/shanxi-2020/summary").text())
        .contains("太原市小店区", "示例第一小学", "示例大学", "省级教育行政部门 没有填");
    assertThat(province.open(PAPERS + "/forms").html())
        .contains("/secretariat/shanxi-2020/cases/")
        .doesNotContain("/desk/shanxi-2020/school/");
    headIsWritten();
    assertThat(city.open(summary).text()).contains("省份 山西省", "联系人 任**", "联系电话 0**", "职务 科员");
    assertThat(city.open(summary + "?table=1").html())
        .contains("\"电子邮箱\",\"r**\"")
        .doesNotContain("任二");
  }

  /** The secretariat says whom the ministry asks, and is back at the table that prints it. */
  private void headIsWritten() {
    var province = province();
    var head = province.open(province.open("/secretariat/shanxi-2020/papers").row("汇总表的表头"));
    assertThat(head.text()).contains("秘书处", "省级教育行政部门");
    var cells =
        Map.of(
            "version", head.input("version"),
            "province", "山西省",
            "department", "山西省教育厅",
            "contact.there", "1",
            "contact.0.name", "任二",
            "contact.0.telephone", "0351-1111111",
            "contact.0.post", "科员",
            "contact.0.mail", "ren@example.cn");
    var table = province.post(head.path(), cells);
    assertThat(table.path()).isEqualTo("/secretariat/shanxi-2020/summary");
    assertThat(table.text()).contains("联系人 任二", "电子邮箱 ren@example.cn", "填写表头");
    assertThat(province.open("/secretariat/shanxi-2020/papers").text()).contains("各市的汇总表都印 已齐");
  }
}
