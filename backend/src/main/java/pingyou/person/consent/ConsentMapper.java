package pingyou.person.consent;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import pingyou.campaign.Agreement;
import pingyou.campaign.rule.Moment;

interface ConsentMapper {
  void insert(
      @Param("person") UUID person,
      @Param("campaign") String campaign,
      @Param("agreement") Agreement agreement,
      @Param("textHash") String textHash,
      @Param("moment") Moment moment);

  List<Consents.Given> all(@Param("person") UUID person, @Param("campaign") String campaign);

  int count(
      @Param("person") UUID person,
      @Param("campaign") String campaign,
      @Param("agreement") String agreement,
      @Param("version") String version);
}
