-- The main road: from a machine's log to a printed month.
-- Facts (punch, contact, archive, quarantine) are append-only; triggers at the end keep them so.
-- Local seconds ("at" of punch, alias spans): seconds since 1970-01-01T00:00:00 of the same wall clock, zone apart.
-- Instants ("_ms"): milliseconds since 1970-01-01T00:00:00Z. Days: text uuuu-MM-dd.

PRAGMA application_id = 1397310539;  -- 'SIDK'
PRAGMA user_version = 1;

CREATE TABLE machine (
    id         INTEGER PRIMARY KEY,
    serial     TEXT    NOT NULL UNIQUE,
    name       TEXT    NOT NULL,
    host       TEXT    NOT NULL,
    port       INTEGER NOT NULL,
    comm_key   INTEGER NOT NULL,
    zone       TEXT    NOT NULL,
    hidden     INTEGER NOT NULL DEFAULT 0,
    capability TEXT
) STRICT;

CREATE TABLE zone (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

-- A PIN on a machine. It stands for both in punch, so that the journal is keyed by two numbers.
CREATE TABLE badge (
    id      INTEGER PRIMARY KEY,
    machine INTEGER NOT NULL REFERENCES machine,
    pin     TEXT    NOT NULL,
    UNIQUE (machine, pin)
) STRICT;

CREATE INDEX badge_by_pin ON badge (pin);

-- The journal. Natural key: machine and PIN (badge), local second. source: 1 wire, 2 flash disk.
CREATE TABLE punch (
    badge       INTEGER NOT NULL REFERENCES badge,
    at          INTEGER NOT NULL,
    verify      INTEGER NOT NULL,
    state       INTEGER NOT NULL,
    work_code   INTEGER NOT NULL,
    source      INTEGER NOT NULL,
    zone        INTEGER NOT NULL REFERENCES zone,
    received_ms INTEGER NOT NULL,
    PRIMARY KEY (badge, at)
) STRICT, WITHOUT ROWID;

CREATE INDEX punch_by_time ON punch (at);

CREATE TABLE archive (
    sha     TEXT    PRIMARY KEY,
    machine INTEGER NOT NULL REFERENCES machine,
    kind    TEXT    NOT NULL,
    layout  TEXT    NOT NULL,
    kept_ms INTEGER NOT NULL,
    size    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX archive_by_machine ON archive (machine, kept_ms);

-- A machine's log grows at its end: downloads are kept in pieces of 64 KiB, and an equal piece is kept once.
CREATE TABLE archive_piece (
    id     INTEGER PRIMARY KEY,
    sha    BLOB    NOT NULL UNIQUE,
    size   INTEGER NOT NULL,
    packed BLOB    NOT NULL
) STRICT;

CREATE TABLE archive_part (
    archive TEXT    NOT NULL REFERENCES archive,
    place   INTEGER NOT NULL,
    piece   INTEGER NOT NULL REFERENCES archive_piece,
    PRIMARY KEY (archive, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact (
    id              TEXT    PRIMARY KEY,
    machine         INTEGER NOT NULL REFERENCES machine,
    at_ms           INTEGER NOT NULL,
    result          TEXT    NOT NULL,
    code            TEXT    NOT NULL,
    clock_offset_ms INTEGER,
    round_trip_ms   INTEGER,
    machine_count   INTEGER,
    read            INTEGER NOT NULL,
    fresh           INTEGER NOT NULL,
    known           INTEGER NOT NULL,
    quarantined     INTEGER NOT NULL,
    unknown_pins    INTEGER NOT NULL,
    archive         TEXT REFERENCES archive
) STRICT, WITHOUT ROWID;

CREATE INDEX contact_by_machine ON contact (machine, at_ms);

CREATE TABLE quarantine (
    id          INTEGER PRIMARY KEY,
    machine     INTEGER NOT NULL REFERENCES machine,
    source      INTEGER NOT NULL,
    pin         TEXT    NOT NULL,
    raw_hex     TEXT    NOT NULL,
    why         TEXT    NOT NULL,
    received_ms INTEGER NOT NULL,
    UNIQUE (machine, raw_hex, why, pin, source)
) STRICT;

CREATE TABLE employee (
    id           TEXT    PRIMARY KEY,
    number       TEXT    NOT NULL,
    name         TEXT    NOT NULL,
    title_prefix TEXT    NOT NULL,
    title_suffix TEXT    NOT NULL,
    kind         TEXT    NOT NULL,
    grade        TEXT    NOT NULL,
    position     TEXT    NOT NULL,
    place        INTEGER NOT NULL,
    from_day     TEXT,
    until_day    TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX employee_by_number ON employee (number);

-- Who a PIN is, from from_at up to (not with) until_at; no machine: on every machine.
CREATE TABLE pin_alias (
    id       INTEGER PRIMARY KEY,
    employee TEXT    NOT NULL REFERENCES employee,
    machine  INTEGER REFERENCES machine,
    pin      TEXT    NOT NULL,
    from_at  INTEGER NOT NULL,
    until_at INTEGER NOT NULL CHECK (until_at > from_at)
) STRICT;

CREATE UNIQUE INDEX pin_alias_key ON pin_alias (pin, coalesce(machine, 0), from_at);
CREATE INDEX pin_alias_by_employee ON pin_alias (employee);

CREATE TABLE machine_user (
    machine   INTEGER NOT NULL REFERENCES machine,
    pin       TEXT    NOT NULL,
    name      TEXT    NOT NULL,
    privilege INTEGER NOT NULL,
    enabled   INTEGER NOT NULL,
    PRIMARY KEY (machine, pin)
) STRICT, WITHOUT ROWID;

CREATE TABLE unit (
    only           INTEGER PRIMARY KEY CHECK (only = 1),
    government     TEXT NOT NULL,
    name           TEXT NOT NULL,
    address        TEXT NOT NULL,
    contact        TEXT NOT NULL,
    city           TEXT NOT NULL,
    zone           TEXT NOT NULL,
    left_position  TEXT NOT NULL,
    left_name      TEXT NOT NULL,
    left_rank      TEXT NOT NULL,
    left_number    TEXT NOT NULL,
    right_position TEXT NOT NULL,
    right_name     TEXT NOT NULL,
    right_rank     TEXT NOT NULL,
    right_number   TEXT NOT NULL
) STRICT;

CREATE TABLE pattern_assignment (
    id        INTEGER PRIMARY KEY,
    employee  TEXT REFERENCES employee,
    pattern   TEXT NOT NULL,
    from_day  TEXT,
    until_day TEXT
) STRICT;

CREATE UNIQUE INDEX pattern_assignment_key ON pattern_assignment (coalesce(employee, ''), coalesce(from_day, ''));

CREATE TABLE holiday (
    day    TEXT PRIMARY KEY,
    kind   TEXT NOT NULL,
    name   TEXT NOT NULL,
    decree TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE ramadan (
    year     TEXT PRIMARY KEY,
    from_day TEXT NOT NULL,
    to_day   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE permit (
    id            TEXT    PRIMARY KEY,
    employee      TEXT    NOT NULL REFERENCES employee,
    type          TEXT    NOT NULL,
    from_day      TEXT    NOT NULL,
    to_day        TEXT    NOT NULL,
    part          TEXT    NOT NULL,
    approved      INTEGER NOT NULL,
    submitted_day TEXT,
    document_day  TEXT,
    number        TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX permit_by_employee ON permit (employee, from_day);
CREATE INDEX permit_by_day ON permit (from_day);

CREATE TABLE regulation (
    id      TEXT NOT NULL,
    version TEXT NOT NULL,
    json    TEXT NOT NULL,
    PRIMARY KEY (id, version)
) STRICT;

-- A cache: may be emptied at any time.
CREATE TABLE result (
    person     TEXT NOT NULL,
    month      TEXT NOT NULL,
    regulation TEXT NOT NULL,
    facts_hash TEXT NOT NULL,
    body       TEXT NOT NULL,
    PRIMARY KEY (person, month, regulation)
) STRICT;

CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER punch_is_never_changed BEFORE UPDATE ON punch
BEGIN SELECT RAISE(ABORT, 'punch is append-only'); END;
CREATE TRIGGER punch_is_never_removed BEFORE DELETE ON punch
BEGIN SELECT RAISE(ABORT, 'punch is append-only'); END;
CREATE TRIGGER badge_is_never_changed BEFORE UPDATE ON badge
BEGIN SELECT RAISE(ABORT, 'badge is append-only'); END;
CREATE TRIGGER badge_is_never_removed BEFORE DELETE ON badge
BEGIN SELECT RAISE(ABORT, 'badge is append-only'); END;
CREATE TRIGGER zone_is_never_changed BEFORE UPDATE ON zone
BEGIN SELECT RAISE(ABORT, 'zone is append-only'); END;
CREATE TRIGGER machine_keeps_its_serial BEFORE UPDATE OF id, serial ON machine
BEGIN SELECT RAISE(ABORT, 'the serial of a machine is for ever'); END;
CREATE TRIGGER contact_is_never_changed BEFORE UPDATE ON contact
BEGIN SELECT RAISE(ABORT, 'contact is append-only'); END;
CREATE TRIGGER contact_is_never_removed BEFORE DELETE ON contact
BEGIN SELECT RAISE(ABORT, 'contact is append-only'); END;
CREATE TRIGGER archive_is_never_changed BEFORE UPDATE ON archive
BEGIN SELECT RAISE(ABORT, 'archive is append-only'); END;
CREATE TRIGGER archive_is_never_removed BEFORE DELETE ON archive
BEGIN SELECT RAISE(ABORT, 'archive is append-only'); END;
CREATE TRIGGER archive_piece_is_never_changed BEFORE UPDATE ON archive_piece
BEGIN SELECT RAISE(ABORT, 'archive is append-only'); END;
CREATE TRIGGER archive_piece_is_never_removed BEFORE DELETE ON archive_piece
BEGIN SELECT RAISE(ABORT, 'archive is append-only'); END;
CREATE TRIGGER archive_part_is_never_changed BEFORE UPDATE ON archive_part
BEGIN SELECT RAISE(ABORT, 'archive is append-only'); END;
CREATE TRIGGER archive_part_is_never_removed BEFORE DELETE ON archive_part
BEGIN SELECT RAISE(ABORT, 'archive is append-only'); END;
CREATE TRIGGER quarantine_is_never_changed BEFORE UPDATE ON quarantine
BEGIN SELECT RAISE(ABORT, 'quarantine is append-only'); END;
CREATE TRIGGER quarantine_is_never_removed BEFORE DELETE ON quarantine
BEGIN SELECT RAISE(ABORT, 'quarantine is append-only'); END;
