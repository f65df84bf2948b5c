-- A way out: a mail server, a gateway for text messages, or a subscriber. The secret is written and used, never shown.
CREATE TABLE alarm_channel (
  code         VARCHAR(64)   NOT NULL PRIMARY KEY,
  kind         VARCHAR(16)   NOT NULL,
  label        VARCHAR(128)  NOT NULL,
  facility     VARCHAR(64)   NOT NULL,
  is_active    SMALLINT      NOT NULL,
  host         VARCHAR(255),
  port         INTEGER,
  line_safety  VARCHAR(16),
  login        VARCHAR(255),
  sender       VARCHAR(255),
  url          VARCHAR(1000),
  content_type VARCHAR(100),
  body         VARCHAR(2000),
  secret       VARCHAR(1000),
  version      BIGINT        NOT NULL
);

-- Who does something at this moment, so that two servers do not do it twice.
CREATE TABLE alarm_lease (
  code     VARCHAR(80) NOT NULL PRIMARY KEY,
  holder   VARCHAR(36) NOT NULL,
  until_at BIGINT      NOT NULL
);
INSERT INTO alarm_lease (code, holder, until_at) VALUES ('telling', '-', 0);

-- What has to go out, and what became of it: outbox and log in one.
CREATE TABLE notification (
  id            VARCHAR(36)  NOT NULL PRIMARY KEY,
  turn          BIGINT       NOT NULL,
  alarm         VARCHAR(36),
  facility      VARCHAR(64)  NOT NULL,
  after_minutes INTEGER,
  kind          VARCHAR(16)  NOT NULL,
  channel       VARCHAR(64),
  person        VARCHAR(64),
  address       VARCHAR(1000),
  event_id      VARCHAR(80)  NOT NULL,
  subject       VARCHAR(500) NOT NULL,
  body          ${text}      NOT NULL,
  send_state    VARCHAR(16)  NOT NULL,
  made_at       BIGINT       NOT NULL,
  first_at      BIGINT       NOT NULL,
  due_at        BIGINT,
  tries         INTEGER      NOT NULL,
  sent_at       BIGINT,
  problem       VARCHAR(64),
  problem_text  VARCHAR(500),
  note          VARCHAR(64)
);
CREATE INDEX notification_due ON notification (channel, send_state, turn);
CREATE INDEX notification_in_turn ON notification (channel, turn);
CREATE INDEX notification_by_alarm ON notification (alarm, id);
