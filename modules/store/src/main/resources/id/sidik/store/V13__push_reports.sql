-- What reporting machines told beside their punches, and what came of it.

PRAGMA user_version = 13;

-- Of which generation a machine's templates are, as it told; 0 before it did.
ALTER TABLE push_machine ADD COLUMN finger_version INTEGER NOT NULL DEFAULT 0;

-- Who asked for an order; blank for those of before.
ALTER TABLE push_order ADD COLUMN by_whom TEXT NOT NULL DEFAULT '';

-- Rows told so far. kind: PUNCH, PERSON, FINGER, OPERATION, OTHER. outcome: FRESH, CHANGED, KNOWN, or why not taken.
CREATE TABLE push_tally (
    machine INTEGER NOT NULL REFERENCES machine,
    kind    TEXT    NOT NULL,
    outcome TEXT    NOT NULL,
    told    INTEGER NOT NULL,
    last_ms INTEGER NOT NULL,
    PRIMARY KEY (machine, kind, outcome)
) STRICT, WITHOUT ROWID;
