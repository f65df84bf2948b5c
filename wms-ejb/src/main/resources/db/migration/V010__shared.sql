-- Answers given to writing requests, so that the same request sent again gets the same answer.
CREATE TABLE answered_request (
  user_name    VARCHAR(64)  NOT NULL,
  request_key  VARCHAR(128) NOT NULL,
  body_hash    VARCHAR(64)  NOT NULL,
  status       INT,
  etag         VARCHAR(64),
  answer       ${clob},
  answered_at  BIGINT       NOT NULL,
  PRIMARY KEY (user_name, request_key)
);
CREATE INDEX answered_request_age ON answered_request (answered_at);
