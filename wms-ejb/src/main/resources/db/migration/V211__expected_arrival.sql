-- When what is under way should be there; null for what left before this was asked.
ALTER TABLE delivery ADD COLUMN expected_at BIGINT;
