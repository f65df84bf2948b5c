-- Whoever brings goods into a zone takes its turn here, before the lots', and so does whoever must hold all that is in it: so nothing comes
-- in unseen meanwhile. Zones in order of their code. Readers never look here.
CREATE TABLE zone_turn (
  zone_code VARCHAR(64) NOT NULL PRIMARY KEY,
  turns     BIGINT      NOT NULL
);
INSERT INTO zone_turn (zone_code, turns) SELECT code, 0 FROM zone;
