package pingyou.web.proof;

import pingyou.application.evidence.Downloads;
import pingyou.web.frame.Ground;
import pingyou.web.http.Answer;
import pingyou.web.http.Request;

/** {@code /files/{id}}: an uploaded file, always to be saved and never shown by the browser. */
public final class FilePages {
  private final Ground ground;
  private final Downloads downloads;

  public FilePages(Ground ground, Downloads downloads) {
    this.ground = ground;
    this.downloads = downloads;
  }

  public Answer fetch(Request request) {
    return ground
        .database()
        .read(tx ->
            request
                .id("id")
                .flatMap(id -> downloads.find(tx, request.person(), id))
                .<Answer>map(it -> new Answer.Stored(it.name(), it.type().mediaType(), it.path()))
                .orElse(Answer.missing()));
  }
}
