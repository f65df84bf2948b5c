package wms.web.kernel;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import wms.shared.Query;
import wms.shared.Sql;

/** Answers to writing requests, kept for a week under their sender's key. */
@Query
class GivenAnswers {
  private static final Duration KEPT = Duration.ofDays(7);

  record Answer(String hash, int status, String etag, String json) {
    Response toResponse() {
      Response.ResponseBuilder response = Response.status(status).type(MediaType.APPLICATION_JSON_TYPE);
      if (json != null) response.entity(json);
      if (etag != null) response.tag(etag);
      return response.build();
    }
  }

  private final Sql sql;
  private final Clock clock;

  @Inject GivenAnswers(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  Optional<Answer> find(String user, String key) {
    return sql.first(row -> new Answer(row.text("body_hash"), row.count("status"), row.text("etag"), row.text("answer")),
        "SELECT body_hash, status, etag, answer FROM answered_request WHERE user_name = ? AND request_key = ?", user, key);
  }

  /** Waits for a twin that holds the same key; once the twin has committed this is a duplicate. */
  void claim(String user, WriteRequest request) {
    sql.update("INSERT INTO answered_request (user_name, request_key, body_hash, answered_at) VALUES (?,?,?,?)", user, request.key(), request.hash(), clock.instant());
  }

  void keep(String user, WriteRequest request, Object result) {
    Response response = result instanceof Response made ? made : result == null ? Response.noContent().build() : Response.ok(result).build();
    EntityTag tag = response.getEntityTag();
    String json = response.getEntity() == null ? null : JsonStyle.JSONB.toJson(response.getEntity());
    sql.update("UPDATE answered_request SET status = ?, etag = ?, answer = ? WHERE user_name = ? AND request_key = ?",
        response.getStatus(), tag == null ? null : tag.getValue(), json, user, request.key());
  }

  void forgetOld() { sql.update("DELETE FROM answered_request WHERE answered_at < ?", clock.instant().minus(KEPT)); }
}
