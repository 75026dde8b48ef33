-- Permits, exemptions and transfers as facts: who, when, why. A change of mind is another row; of two rows about one
-- thing the one that came later holds, whatever a clock said.

PRAGMA user_version = 12;

-- approved, submitted_day, document_day and number: as it was asked for. origin: FORM, IMPORT, SMS, or V1 for those
-- from before facts had an author.
ALTER TABLE permit ADD COLUMN at_ms INTEGER NOT NULL DEFAULT 0;
ALTER TABLE permit ADD COLUMN by_whom TEXT NOT NULL DEFAULT '';
ALTER TABLE permit ADD COLUMN reason TEXT NOT NULL DEFAULT '';
ALTER TABLE permit ADD COLUMN origin TEXT NOT NULL DEFAULT 'V1';
ALTER TABLE permit ADD COLUMN document TEXT REFERENCES document;

-- What was decided of a permit. kind: APPROVED, REFUSED, WITHDRAWN, EVIDENCE (the days, number and document hold from
-- now on), EVIDENCE_CANCELLED. second: the other person who agreed, blank where none is asked.
CREATE TABLE permit_deed (
    id            TEXT    PRIMARY KEY,
    permit        TEXT    NOT NULL REFERENCES permit,
    kind          TEXT    NOT NULL,
    at_ms         INTEGER NOT NULL,
    by_whom       TEXT    NOT NULL,
    second        TEXT    NOT NULL,
    reason        TEXT    NOT NULL,
    submitted_day TEXT,
    document_day  TEXT,
    number        TEXT    NOT NULL,
    document      TEXT REFERENCES document
) STRICT;

CREATE INDEX permit_deed_by_permit ON permit_deed (permit);

-- kind: FIELD_STAFF, STUDY, NO_APEL, NO_TPP.
CREATE TABLE exemption (
    id        TEXT    PRIMARY KEY,
    employee  TEXT    NOT NULL REFERENCES employee,
    kind      TEXT    NOT NULL,
    from_day  TEXT    NOT NULL,
    until_day TEXT,
    letter    TEXT    NOT NULL,
    at_ms     INTEGER NOT NULL,
    by_whom   TEXT    NOT NULL,
    reason    TEXT    NOT NULL,
    document  TEXT REFERENCES document
) STRICT;

CREATE INDEX exemption_by_employee ON exemption (employee);

-- It ends earlier than it said. last_day: its last day; empty when it never should have been.
CREATE TABLE exemption_end (
    id        TEXT    PRIMARY KEY,
    exemption TEXT    NOT NULL REFERENCES exemption,
    last_day  TEXT,
    at_ms     INTEGER NOT NULL,
    by_whom   TEXT    NOT NULL,
    reason    TEXT    NOT NULL
) STRICT;

CREATE INDEX exemption_end_by_exemption ON exemption_end (exemption);

-- direction OUT: day is the last one in the unit; IN: the first.
CREATE TABLE transfer (
    id         TEXT    PRIMARY KEY,
    employee   TEXT    NOT NULL REFERENCES employee,
    direction  TEXT    NOT NULL,
    day        TEXT    NOT NULL,
    letter     TEXT    NOT NULL,
    letter_day TEXT,
    place      TEXT    NOT NULL,
    at_ms      INTEGER NOT NULL,
    by_whom    TEXT    NOT NULL,
    reason     TEXT    NOT NULL
) STRICT;

CREATE INDEX transfer_by_employee ON transfer (employee);

CREATE TRIGGER permit_is_never_changed BEFORE UPDATE ON permit
BEGIN SELECT RAISE(ABORT, 'permit is append-only'); END;
CREATE TRIGGER permit_is_never_removed BEFORE DELETE ON permit
BEGIN SELECT RAISE(ABORT, 'permit is append-only'); END;
CREATE TRIGGER permit_deed_is_never_changed BEFORE UPDATE ON permit_deed
BEGIN SELECT RAISE(ABORT, 'permit_deed is append-only'); END;
CREATE TRIGGER permit_deed_is_never_removed BEFORE DELETE ON permit_deed
BEGIN SELECT RAISE(ABORT, 'permit_deed is append-only'); END;
CREATE TRIGGER exemption_is_never_changed BEFORE UPDATE ON exemption
BEGIN SELECT RAISE(ABORT, 'exemption is append-only'); END;
CREATE TRIGGER exemption_is_never_removed BEFORE DELETE ON exemption
BEGIN SELECT RAISE(ABORT, 'exemption is append-only'); END;
CREATE TRIGGER exemption_end_is_never_changed BEFORE UPDATE ON exemption_end
BEGIN SELECT RAISE(ABORT, 'exemption_end is append-only'); END;
CREATE TRIGGER exemption_end_is_never_removed BEFORE DELETE ON exemption_end
BEGIN SELECT RAISE(ABORT, 'exemption_end is append-only'); END;
CREATE TRIGGER transfer_is_never_changed BEFORE UPDATE ON transfer
BEGIN SELECT RAISE(ABORT, 'transfer is append-only'); END;
CREATE TRIGGER transfer_is_never_removed BEFORE DELETE ON transfer
BEGIN SELECT RAISE(ABORT, 'transfer is append-only'); END;
