-- When it defrosts by the clock of its facility, such as 02:00;14:00, and for how long at most. Minutes without times: its zone's defrost signal says when.
ALTER TABLE equipment ADD COLUMN defrost_at VARCHAR(100);
ALTER TABLE equipment ADD COLUMN defrost_minutes INT CHECK (defrost_minutes > 0);
