-- People and fingers of the machines: templates, backups, who belongs where, deeds on machines.
-- What names people or opens machines is sealed under the unit's key (columns "sealed_…"): AES-256-GCM, one random
-- nonce each. A "mark" is a keyed digest of a template: equal templates have equal marks, and it tells nothing else.

PRAGMA user_version = 3;

-- Shows whether the key that lies beside this file is the one that sealed it.
CREATE TABLE vault (
    only  INTEGER PRIMARY KEY CHECK (only = 1),
    proof BLOB    NOT NULL
) STRICT;

-- comm_key stays 0 from now on.
ALTER TABLE machine ADD COLUMN sealed_key BLOB;

-- Every template that was ever taken, once per place where it was taken.
CREATE TABLE finger (
    id        INTEGER PRIMARY KEY,
    machine   INTEGER NOT NULL REFERENCES machine,
    pin       TEXT    NOT NULL,
    finger    INTEGER NOT NULL CHECK (finger BETWEEN 0 AND 9),
    flag      INTEGER NOT NULL,
    algorithm INTEGER NOT NULL,
    size      INTEGER NOT NULL,
    mark      TEXT    NOT NULL,
    origin    TEXT    NOT NULL,
    taken_ms  INTEGER NOT NULL,
    taken_by  TEXT    NOT NULL,
    sealed    BLOB    NOT NULL,
    UNIQUE (machine, pin, finger, algorithm, flag, mark)
) STRICT;

CREATE INDEX finger_by_mark ON finger (mark);

-- The fingers that stand for a person of the unit, per algorithm: these are written to machines.
CREATE TABLE person_finger (
    employee  TEXT    NOT NULL REFERENCES employee,
    finger    INTEGER NOT NULL,
    algorithm INTEGER NOT NULL,
    template  INTEGER NOT NULL REFERENCES finger,
    PRIMARY KEY (employee, finger, algorithm)
) STRICT, WITHOUT ROWID;

CREATE INDEX person_finger_by_template ON person_finger (template);

CREATE TABLE snapshot (
    id             TEXT    PRIMARY KEY,
    machine        INTEGER NOT NULL REFERENCES machine,
    at_ms          INTEGER NOT NULL,
    by_whom        TEXT    NOT NULL,
    occasion       TEXT    NOT NULL,
    reason         TEXT    NOT NULL,
    algorithm      INTEGER NOT NULL,
    record_size    INTEGER NOT NULL,
    users          INTEGER NOT NULL,
    fingers        INTEGER NOT NULL,
    verified       INTEGER NOT NULL,
    sealed_users   BLOB    NOT NULL,
    sealed_options BLOB    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX snapshot_by_machine ON snapshot (machine, at_ms);

CREATE TABLE snapshot_finger (
    snapshot TEXT    NOT NULL REFERENCES snapshot,
    template INTEGER NOT NULL REFERENCES finger,
    PRIMARY KEY (snapshot, template)
) STRICT, WITHOUT ROWID;

CREATE INDEX snapshot_finger_by_template ON snapshot_finger (template);

-- Who belongs on which machine. privilege: the level of the machines, 0 user to 14 administrator.
CREATE TABLE membership (
    employee  TEXT    NOT NULL REFERENCES employee,
    machine   INTEGER NOT NULL REFERENCES machine,
    privilege INTEGER NOT NULL,
    PRIMARY KEY (employee, machine)
) STRICT, WITHOUT ROWID;

CREATE INDEX membership_by_machine ON membership (machine);

-- What was done to a machine. finger -1: the person as a whole.
CREATE TABLE deed (
    id      TEXT    PRIMARY KEY,
    machine INTEGER NOT NULL REFERENCES machine,
    at_ms   INTEGER NOT NULL,
    by_whom TEXT    NOT NULL,
    kind    TEXT    NOT NULL,
    reason  TEXT    NOT NULL,
    result  TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX deed_by_machine ON deed (machine, at_ms);

CREATE TABLE deed_line (
    deed   TEXT    NOT NULL REFERENCES deed,
    place  INTEGER NOT NULL,
    pin    TEXT    NOT NULL,
    finger INTEGER NOT NULL,
    action TEXT    NOT NULL,
    result TEXT    NOT NULL,
    PRIMARY KEY (deed, place)
) STRICT, WITHOUT ROWID;

-- The board of machines that are to be set up.
CREATE TABLE provision (
    serial     TEXT    PRIMARY KEY,
    place      INTEGER NOT NULL,
    unit       TEXT    NOT NULL,
    name       TEXT    NOT NULL,
    host       TEXT    NOT NULL,
    port       INTEGER NOT NULL,
    state      TEXT    NOT NULL,
    code       TEXT    NOT NULL,
    at_ms      INTEGER,
    sealed_key BLOB
) STRICT, WITHOUT ROWID;

CREATE TRIGGER snapshot_is_never_changed BEFORE UPDATE ON snapshot
BEGIN SELECT RAISE(ABORT, 'a backup is never changed'); END;
CREATE TRIGGER snapshot_finger_is_never_changed BEFORE UPDATE ON snapshot_finger
BEGIN SELECT RAISE(ABORT, 'a backup is never changed'); END;
CREATE TRIGGER finger_is_never_changed BEFORE UPDATE ON finger
BEGIN SELECT RAISE(ABORT, 'a template is never changed'); END;
CREATE TRIGGER deed_is_never_changed BEFORE UPDATE ON deed
BEGIN SELECT RAISE(ABORT, 'deed is append-only'); END;
CREATE TRIGGER deed_is_never_removed BEFORE DELETE ON deed
BEGIN SELECT RAISE(ABORT, 'deed is append-only'); END;
CREATE TRIGGER deed_line_is_never_changed BEFORE UPDATE ON deed_line
BEGIN SELECT RAISE(ABORT, 'deed is append-only'); END;
CREATE TRIGGER deed_line_is_never_removed BEFORE DELETE ON deed_line
BEGIN SELECT RAISE(ABORT, 'deed is append-only'); END;
