package pingyou.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.junit5.VertxExtension;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import pingyou.person.Role;
import pingyou.store.Database;
import pingyou.store.TestDatabase;

/** Every case in the secretariat's list, whatever became of it. */
@ExtendWith({TestDatabase.class, VertxExtension.class})
final class CaseListIT {
  private static final Instant GAP = Instant.parse("2021-09-15T02:00:00Z");
  private static final String HOME = "/secretariat/guizhou-2021";

  private final SiteRig site;
  private final Browser secretary;

  CaseListIT(Vertx vertx, Database database, @TempDir Path folder) throws IOException {
    site = new SiteRig(vertx, database, folder);
    secretary = site.holder(Role.SECRETARIAT, "520000");
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void cases_thatNoLongerCount_areListedWithTheirState_andDraftsAreCounted() {
    var gone = site.browser("gone-" + UUID.randomUUID());
    var withdrawn = Forms.submitted(gone);
    gone.post(withdrawn.path() + "/withdraw", Map.of());
    var draft = Forms.complete(site.browser("draft-" + UUID.randomUUID()));
    var at = HOME + "/cases/";
    var list = secretary.get(HOME + "/cases").body();
    assertThat(list)
        .contains(withdrawn.path().replace("/apply/", at), "已撤回", "份草稿还没有提交")
        .doesNotContain(draft.path().replace("/apply/", at));
    assertThat(secretary.get(withdrawn.path().replace("/apply/", at)).body())
        .contains("本人撤回了这一份", "GZ21-T-")
        .doesNotContain("一节课的案例。", "138****");
    assertThat(secretary.get(draft.path().replace("/apply/", at)).status()).isEqualTo(404);

    site.backend.timetable.run(GAP);
    site.at(GAP);
    assertThat(secretary.get(HOME + "/cases?q=%E9%9F%A6").body())
        .contains(draft.path().replace("/apply/", at), "放弃", "尚无编号");
    assertThat(secretary.get(draft.path().replace("/apply/", at)).body())
        .contains("到申报截止没有提交，按放弃处理")
        .doesNotContain("一节课的案例。");
  }
}
