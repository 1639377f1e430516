package pingyou.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface UploadMapper {
  void insert(@Param("it") Upload it, @Param("of") Of of, @Param("file") byte[] file);

  /** What was uploaded for what, and by whom. */
  record Of(String campaign, String kind, UUID person) {}

  @Nullable Upload find(@Param("id") UUID id, @Param("of") Of of);

  @Nullable Upload lock(@Param("id") UUID id, @Param("of") Of of);

  /** In hexadecimal: null when the file is gone. */
  @Nullable String file(@Param("id") UUID id);

  void saved(@Param("id") UUID id, @Param("at") Instant at);

  /** Which invitations came of an upload. */
  void insertInvitation(@Param("upload") UUID upload, @Param("invitation") UUID invitation);

  List<UUID> invitations(@Param("upload") UUID upload);

  /** Deletes what this person left unsaved of it, and whatever anybody left before an instant. */
  void forget(@Param("of") Of of, @Param("before") Instant before);
}
