CREATE OR REPLACE VIEW stance.actors AS
SELECT actor_id, name, kind, aliases, wikidata_qid, iso3, plover_code, member_of, office
FROM stance_store.actors
WHERE actor_id <> 'unspecified';

COMMENT ON VIEW stance.actors IS 'Who can hold a position: everyone in the registry, and every name the articles gave. One row per actor.';
COMMENT ON COLUMN stance.actors.actor_id IS 'Id: the name in lower case with hyphens, stable between rebuilds.';
COMMENT ON COLUMN stance.actors.name IS 'Name as the registry writes it, else as the first article that named it.';
COMMENT ON COLUMN stance.actors.kind IS
  'state, territory, igo, organisation, movement, party, union, company, church, media, person; NULL for a name that no registry has.';
COMMENT ON COLUMN stance.actors.aliases IS 'Other names, separated by "; ".';
COMMENT ON COLUMN stance.actors.iso3 IS 'ISO 3166-1 alpha-3 code of a state or territory.';
COMMENT ON COLUMN stance.actors.plover_code IS
  'PLOVER code: the ISO code of a state; IGO, PTY (party), LAB (union), BUS (company), MED (media); NULL where PLOVER has none that fits.';
COMMENT ON COLUMN stance.actors.member_of IS 'Ids of the bodies that it belongs to, separated by "; ".';
COMMENT ON COLUMN stance.actors.office IS 'Office of a person; NULL for all others.';
