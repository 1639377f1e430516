package pingyou.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** The reviewers who are on the sandbox's page from the start. */
record Panel(Play play) {
  private List<PlayPhone> all() {
    return IntStream.rangeClosed(1, 5).mapToObj(i -> play.phone("reviewer" + i)).toList();
  }

  /** The reviewers who have a card of this applicant. */
  List<PlayPhone> holders(String applicant) {
    return all().stream().filter(it -> it.open("/review").text().contains(applicant)).toList();
  }

  /** Everybody hands in every card, but for one reviewer's of one applicant. */
  void score(PlayPhone late, String left, ToIntFunction<String> score) {
    for (var reviewer : all()) {
      for (var card : ScoreCard.all(reviewer)) {
        if (reviewer != late || !card.applicant().equals(left)) {
          card.submit(score.applyAsInt(card.applicant()));
          assertThat(reviewer.open(card.path()).text()).contains("分数锁定了");
        }
      }
    }
  }
}
