-- What this laptop and the centre last agreed on (a word made anew for each meeting: its number, a colon, chance), and
-- the word that is on its way; blank when there is none. Days on which own people punched at other units' machines, with
-- the centre's mark of what is here.

PRAGMA user_version = 20;

ALTER TABLE sync_state ADD COLUMN known TEXT NOT NULL DEFAULT '';
ALTER TABLE sync_state ADD COLUMN fresh TEXT NOT NULL DEFAULT '';

CREATE TABLE sync_visit (
    day  TEXT PRIMARY KEY,
    mark TEXT NOT NULL
) STRICT, WITHOUT ROWID;
