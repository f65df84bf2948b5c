-- How often a link was used, so that whoever gave it knows that it was read.
ALTER TABLE notice_link ADD COLUMN opened INT DEFAULT 0 NOT NULL;
ALTER TABLE notice_link ADD COLUMN last_opened_at BIGINT;
CREATE INDEX notice_link_notice ON notice_link (notice);

-- What supplier and warehouse say to each other about a report, under the sender's id; only ever appended to.
CREATE TABLE notice_comment (
  id          VARCHAR(36)   NOT NULL PRIMARY KEY,
  notice      VARCHAR(64)   NOT NULL REFERENCES inbound_notice,
  by_supplier SMALLINT      NOT NULL,
  author      VARCHAR(100)  NOT NULL,
  body        VARCHAR(1000) NOT NULL,
  said_at     BIGINT        NOT NULL,
  said_by     VARCHAR(64)   NOT NULL
);
CREATE INDEX notice_comment_notice ON notice_comment (notice, said_at);
