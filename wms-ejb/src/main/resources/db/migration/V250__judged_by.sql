-- An excursion keeps which version of which profile it was judged by, whatever becomes of the profile.
ALTER TABLE excursion ADD COLUMN profile VARCHAR(64);
ALTER TABLE excursion ADD COLUMN profile_version INT;
UPDATE excursion SET profile = (SELECT MIN(r.profile) FROM cold_rule r WHERE r.code = excursion.rule_code);
UPDATE excursion SET profile_version = COALESCE((SELECT MAX(v.number) FROM cold_profile_version v WHERE v.profile = excursion.profile AND v.valid_from <= excursion.started_at), 1) WHERE profile IS NOT NULL;
