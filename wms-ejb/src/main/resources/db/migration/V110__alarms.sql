CREATE TABLE alarm (
  id              VARCHAR(36) NOT NULL PRIMARY KEY,
  facility        VARCHAR(64) NOT NULL,
  zone            VARCHAR(64),
  source_type     VARCHAR(16) NOT NULL,
  source_id       VARCHAR(64) NOT NULL,
  code            VARCHAR(32) NOT NULL,
  severity        VARCHAR(16) NOT NULL,
  since_at        BIGINT      NOT NULL,
  raised_at       BIGINT      NOT NULL,
  cleared_at      BIGINT,
  acknowledged_at BIGINT,
  acknowledged_by VARCHAR(64),
  remark          VARCHAR(500),
  version         BIGINT      NOT NULL
);
CREATE INDEX alarm_by_source ON alarm (source_type, source_id);
CREATE INDEX alarm_by_facility ON alarm (facility, cleared_at);
