package pingyou.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.Campaign;

interface ApplicationMapper {
  @Nullable UUID lock(@Param("id") UUID id);

  @Nullable Application find(@Param("id") UUID id);

  @Nullable Application ofPersonIn(
      @Param("campaign") String campaign,
      @Param("track") String track,
      @Param("person") UUID person);

  @Nullable Application byNumber(
      @Param("campaign") String campaign, @Param("number") String number);

  List<Application> ofPerson(@Param("person") UUID person);

  List<Application> unsent(@Param("campaign") String campaign, @Param("track") String track);

  List<Application> lapsed(@Param("campaign") String campaign, @Param("track") String track);

  int countDrafts(
      @Param("campaign") String campaign,
      @Param("track") String track,
      @Param("county") String county);

  List<String> usedTracks(@Param("campaign") String campaign);

  void insert(
      @Param("id") UUID id,
      @Param("campaign") Campaign campaign,
      @Param("track") String track,
      @Param("person") UUID person,
      @Param("at") Instant at);
}
