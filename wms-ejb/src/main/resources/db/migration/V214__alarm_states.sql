-- Where an alarm comes from, over all its alarms: a room that is too warm, a gateway, a sensor. What is shelved, and what chatters, is a point.
ALTER TABLE alarm ADD COLUMN alarm_point VARCHAR(160) DEFAULT '' NOT NULL;
ALTER TABLE alarm ADD COLUMN raises INTEGER DEFAULT 1 NOT NULL;
ALTER TABLE alarm ADD COLUMN chatter_of VARCHAR(36);
ALTER TABLE alarm ADD COLUMN inhibition VARCHAR(16);
ALTER TABLE alarm ADD COLUMN pause VARCHAR(36);
ALTER TABLE alarm ADD COLUMN escalate_from_at BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE alarm ADD COLUMN escalated_minutes INTEGER DEFAULT -1 NOT NULL;
-- Alarms of before are told to nobody once more.
UPDATE alarm SET alarm_point = code || ' ' || CASE WHEN source_type = 'EXCURSION' THEN COALESCE(zone, source_id) ELSE source_id END, escalate_from_at = raised_at, escalated_minutes = 1000000;
CREATE INDEX alarm_by_point ON alarm (alarm_point, cleared_at);
CREATE INDEX alarm_open ON alarm (acknowledged_at, cleared_at);

-- What became of an alarm, line by line; also what still has to be told to others.
CREATE TABLE alarm_event (
  id          VARCHAR(36)  NOT NULL PRIMARY KEY,
  alarm       VARCHAR(36)  NOT NULL REFERENCES alarm,
  facility    VARCHAR(64)  NOT NULL,
  alarm_point VARCHAR(160) NOT NULL,
  what        VARCHAR(32)  NOT NULL,
  happened_at BIGINT       NOT NULL,
  turn        BIGINT       NOT NULL,
  done_by     VARCHAR(64)  NOT NULL,
  remark      VARCHAR(500),
  quiet       SMALLINT     NOT NULL,
  cloud_event ${text}      NOT NULL,
  told_at     BIGINT
);
CREATE INDEX alarm_event_by_alarm ON alarm_event (alarm, happened_at);
CREATE INDEX alarm_event_by_point ON alarm_event (alarm_point, happened_at);
CREATE INDEX alarm_event_by_facility ON alarm_event (facility, happened_at);
CREATE INDEX alarm_event_to_tell ON alarm_event (told_at, happened_at);
