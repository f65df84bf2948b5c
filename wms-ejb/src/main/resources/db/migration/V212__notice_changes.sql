-- When what was announced was last changed, and by whom; what it said before is in the audit trail.
ALTER TABLE inbound_notice ADD COLUMN changed_at BIGINT;
ALTER TABLE inbound_notice ADD COLUMN changed_by VARCHAR(64);
