package pingyou.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** The teacher's form filled in by conversation, all but what no chat takes. */
record TeacherByChat(PlayPhone teacher) {
  /** Where the application is, for pages. */
  String path() {
    return teacher.open("/apply").found("(/apply/[0-9a-f-]{36})");
  }

  /** The first four answers; then the teacher is called away. */
  void begin() {
    assertThat(teacher.all()).contains("9月13日 24:00截止", "发“申报”开始填写");
    assertThat(teacher.say("申报")).contains("1 网络学习空间优秀教师空间", "2 网络学习空间应用优秀学校");
    assertThat(teacher.say("教师")).contains("【个人信息告知与同意】", "同意请回“同意”");
    assertThat(teacher.say("同意")).contains("已记下您的同意和时间", "第 1/20 项 姓名");
    assertThat(teacher.say("韦甲一")).contains("【身份证号的单独同意】");
    assertThat(teacher.say("同意")).contains("第 2/20 项 身份证号");
    var number = PaperForm.idNumber(1);
    assertThat(teacher.say(number.substring(0, 17) + (number.endsWith("0") ? "1" : "0")))
        .contains("最后一位");
    assertThat(teacher.say(number)).contains("5227************").doesNotContain(number);
    assertThat(teacher.say("更多")).contains("2 黔南布依族苗族自治州");
    assertThat(teacher.say("二")).contains("黔南布依族苗族自治州，存好了", "第 4/20 项");
    assertThat(teacher.say("保存")).contains("先停在这里");
  }

  /** All the others, days later. */
  void goOn() {
    assertThat(teacher.say("申报")).contains("接着填", "第 4/20 项");
    teacher.say("三都");
    assertThat(teacher.say("三都民族中学")).contains("没有找到");
    assertThat(teacher.say("新校名")).contains("三都民族中学，存好了");
    assertThat(teacher.say("13800000000")).contains("138****0000");
    teacher.say("数学");
    teacher.say("3");
    var space =
        Map.<String, Object>of(
            "type", "link", "title", "空间", "url", "http://www.gzseduyun.cn/space/1");
    assertThat(teacher.act(space)).contains("第 10/20 项 用户名");
    signInToSpace();
    assertThat(teacher.say("我叫韦甲一，男，35 岁，从教 12 年。")).contains("还没写到：职称");
    teacher.say("一级教师，空间 2018 年开通。");
    teacher.say("完成");
    assertThat(teacher.say("跳过")).contains("先空着", "第 14/20 项");
    teacher.say("2");
    for (var text : new String[] {"理念与思路", "丰富性", "课堂教学 ]]> 😀", "一个典型案例"}) {
      teacher.say(text);
      assertThat(teacher.say("完成")).contains("字，存好了");
    }
    prove();
  }

  /** One work of the teacher's own, and the joint preparation that must be shown. */
  private void prove() {
    assertThat(teacher.say("http://g.cn/works/1")).contains("是什么成果或资源？");
    assertThat(teacher.say("一节微课")).contains("第 1 条是您的原创吗");
    assertThat(teacher.say("1")).contains("第 1 条存好了，标为原创");
    assertThat(teacher.say("完成")).contains("一共 1 条", "第 20/20 项");
    teacher.say("http://g.cn/jibei/1");
    teacher.say("主备人之一，上学期第三次集备");
    assertThat(teacher.say("完成")).contains("一共 1 条，存好了");
  }

  /** Account and password go in on the page, and nowhere else. */
  private void signInToSpace() {
    var space = path() + "/space";
    var page = teacher.open(space);
    var login =
        Map.of("version", page.input("version"), "account", "weijiayi", "password", "geheim-7");
    assertThat(teacher.post(space, login).text()).contains("收到了");
    assertThat(teacher.say("完成")).contains("网页上填的收到了", "第 12/20 项");
  }
}
