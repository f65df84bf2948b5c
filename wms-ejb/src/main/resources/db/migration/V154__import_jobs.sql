-- Imports that take their time. What a job has heard of itself last tells whether somebody still works on it.
CREATE TABLE import_job (
  id           VARCHAR(36) NOT NULL PRIMARY KEY,
  table_name   VARCHAR(64) NOT NULL,
  job_state    VARCHAR(16) NOT NULL,
  queued_at    BIGINT      NOT NULL,
  queued_by    VARCHAR(64) NOT NULL,
  heard_at     BIGINT      NOT NULL,
  rows_total   INT         NOT NULL,
  rows_checked INT         NOT NULL,
  ended_at     BIGINT,
  reason       VARCHAR(64),
  error_count  INT         NOT NULL,
  findings     ${clob}
);
CREATE INDEX import_job_queued ON import_job (queued_at);
