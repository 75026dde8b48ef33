-- Fingers that were taken, and why: who stood by, who took them, what came of it.

PRAGMA user_version = 8;

-- finger 0-9, left little finger to right little finger. way: 'SENSOR' started from the laptop, 'FETCHED' taken at the
-- machine. template: empty where none was made or read.
CREATE TABLE enrolment (
    id       TEXT    PRIMARY KEY,
    machine  INTEGER NOT NULL REFERENCES machine,
    employee TEXT    REFERENCES employee,
    pin      TEXT    NOT NULL,
    finger   INTEGER NOT NULL CHECK (finger BETWEEN 0 AND 9),
    at_ms    INTEGER NOT NULL,
    by_whom  TEXT    NOT NULL,
    witness  TEXT    NOT NULL,
    reason   TEXT    NOT NULL,
    way      TEXT    NOT NULL,
    result   TEXT    NOT NULL,
    good     INTEGER NOT NULL,
    bad      INTEGER NOT NULL,
    template INTEGER REFERENCES finger
) STRICT, WITHOUT ROWID;

CREATE INDEX enrolment_by_machine ON enrolment (machine, at_ms);
CREATE INDEX enrolment_by_template ON enrolment (template);
CREATE INDEX enrolment_by_employee ON enrolment (employee, at_ms);

CREATE TRIGGER enrolment_is_never_changed BEFORE UPDATE ON enrolment
BEGIN SELECT RAISE(ABORT, 'enrolment is append-only'); END;
CREATE TRIGGER enrolment_is_never_removed BEFORE DELETE ON enrolment
BEGIN SELECT RAISE(ABORT, 'enrolment is append-only'); END;
