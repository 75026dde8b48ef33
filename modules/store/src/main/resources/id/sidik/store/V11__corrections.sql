-- What people say against the records: corrections, signed lists, incidents, what a second person said, what was looked at.

PRAGMA user_version = 11;

CREATE TABLE manual_sheet (
    id       TEXT    PRIMARY KEY,
    from_day TEXT    NOT NULL,
    to_day   TEXT    NOT NULL CHECK (to_day >= from_day),
    signer   TEXT    NOT NULL CHECK (trim(signer) <> ''),
    reason   TEXT    NOT NULL,
    note     TEXT    NOT NULL,
    document TEXT    NOT NULL,
    rows     TEXT    NOT NULL,
    left_out INTEGER NOT NULL,
    at_ms    INTEGER NOT NULL,
    by_whom  TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE incident (
    id       TEXT    PRIMARY KEY,
    machine  INTEGER NOT NULL REFERENCES machine,
    from_at  INTEGER NOT NULL,
    until_at INTEGER NOT NULL CHECK (until_at > from_at),
    usual    INTEGER NOT NULL,
    cause    TEXT    NOT NULL,
    signer   TEXT    NOT NULL,
    note     TEXT    NOT NULL,
    document TEXT    NOT NULL,
    at_ms    INTEGER NOT NULL,
    by_whom  TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

-- at: of the record that is added or not to count, in local seconds. source: a manual_sheet or an incident.
CREATE TABLE correction (
    id            TEXT    PRIMARY KEY,
    employee      TEXT    NOT NULL REFERENCES employee,
    day           TEXT    NOT NULL,
    deed          TEXT    NOT NULL,
    at            INTEGER,
    side          TEXT,
    machine       INTEGER REFERENCES machine,
    pin           TEXT,
    cancels       TEXT    REFERENCES correction,
    reason        TEXT    NOT NULL,
    note          TEXT    NOT NULL CHECK (trim(reason || note) <> ''),
    document      TEXT    NOT NULL,
    source        TEXT,
    second_person INTEGER NOT NULL,
    late          INTEGER NOT NULL,
    at_ms         INTEGER NOT NULL,
    by_whom       TEXT    NOT NULL CHECK (trim(by_whom) <> ''),
    CHECK (CASE deed WHEN 'ADD' THEN at IS NOT NULL AND side IN ('IN', 'OUT')
                     WHEN 'DISREGARD' THEN at IS NOT NULL AND machine IS NOT NULL AND pin IS NOT NULL
                     WHEN 'CANCEL' THEN cancels IS NOT NULL ELSE 0 END)
) STRICT, WITHOUT ROWID;

CREATE INDEX correction_by_day ON correction (day);
CREATE INDEX correction_by_source ON correction (source);

-- about: a correction, a manual_sheet or an incident.
CREATE TABLE verdict (
    id       TEXT    PRIMARY KEY,
    about    TEXT    NOT NULL,
    approved INTEGER NOT NULL,
    note     TEXT    NOT NULL CHECK (approved OR trim(note) <> ''),
    at_ms    INTEGER NOT NULL,
    by_whom  TEXT    NOT NULL CHECK (trim(by_whom) <> '')
) STRICT, WITHOUT ROWID;

CREATE INDEX verdict_by_about ON verdict (about);

-- found: what the day looked like; when it changes, the question is open again.
CREATE TABLE inspection (
    id       TEXT    PRIMARY KEY,
    employee TEXT    NOT NULL REFERENCES employee,
    day      TEXT    NOT NULL,
    matter   TEXT    NOT NULL,
    found    TEXT    NOT NULL,
    note     TEXT    NOT NULL CHECK (trim(note) <> ''),
    at_ms    INTEGER NOT NULL,
    by_whom  TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX inspection_by_day ON inspection (day);

CREATE TRIGGER manual_sheet_is_never_changed BEFORE UPDATE ON manual_sheet
BEGIN SELECT RAISE(ABORT, 'manual_sheet is append-only'); END;
CREATE TRIGGER manual_sheet_is_never_removed BEFORE DELETE ON manual_sheet
BEGIN SELECT RAISE(ABORT, 'manual_sheet is append-only'); END;
CREATE TRIGGER incident_is_never_changed BEFORE UPDATE ON incident
BEGIN SELECT RAISE(ABORT, 'incident is append-only'); END;
CREATE TRIGGER incident_is_never_removed BEFORE DELETE ON incident
BEGIN SELECT RAISE(ABORT, 'incident is append-only'); END;
CREATE TRIGGER correction_is_never_changed BEFORE UPDATE ON correction
BEGIN SELECT RAISE(ABORT, 'correction is append-only'); END;
CREATE TRIGGER correction_is_never_removed BEFORE DELETE ON correction
BEGIN SELECT RAISE(ABORT, 'correction is append-only'); END;
CREATE TRIGGER verdict_is_never_changed BEFORE UPDATE ON verdict
BEGIN SELECT RAISE(ABORT, 'verdict is append-only'); END;
CREATE TRIGGER verdict_is_never_removed BEFORE DELETE ON verdict
BEGIN SELECT RAISE(ABORT, 'verdict is append-only'); END;
CREATE TRIGGER inspection_is_never_changed BEFORE UPDATE ON inspection
BEGIN SELECT RAISE(ABORT, 'inspection is append-only'); END;
CREATE TRIGGER inspection_is_never_removed BEFORE DELETE ON inspection
BEGIN SELECT RAISE(ABORT, 'inspection is append-only'); END;
