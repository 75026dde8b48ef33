-- Machines that report to the laptop by themselves. New sources of punch: 6 report of a self-service machine, whose
-- punches are whole minutes; 7 reported by the machine.

PRAGMA user_version = 6;

-- The machines that may report; no row, no answer.
CREATE TABLE push_machine (
    machine         INTEGER PRIMARY KEY REFERENCES machine,
    zone_form       TEXT    NOT NULL,
    verify_first    INTEGER NOT NULL,
    wake_up         INTEGER NOT NULL,
    dialect         TEXT    NOT NULL DEFAULT '',
    firmware        TEXT    NOT NULL DEFAULT '',
    address         TEXT    NOT NULL DEFAULT '',
    seen_ms         INTEGER,
    reported_ms     INTEGER,
    clock_offset_ms INTEGER
) STRICT;

-- How far a machine has told each of its tables, in its own words; set in the transaction that keeps the rows.
CREATE TABLE push_stamp (
    machine INTEGER NOT NULL REFERENCES machine,
    name    TEXT    NOT NULL,
    stamp   TEXT    NOT NULL,
    PRIMARY KEY (machine, name)
) STRICT, WITHOUT ROWID;

-- What a machine is asked to do when it comes by. Numbers are never used twice.
CREATE TABLE push_order (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    machine     INTEGER NOT NULL REFERENCES machine,
    command     TEXT    NOT NULL,
    reason      TEXT    NOT NULL,
    queued_ms   INTEGER NOT NULL,
    sent        INTEGER NOT NULL DEFAULT 0,
    sent_ms     INTEGER,
    answered_ms INTEGER,
    result      INTEGER
) STRICT;

CREATE INDEX push_order_open ON push_order (machine, id) WHERE answered_ms IS NULL;

-- Strangers at the door.
CREATE TABLE push_knock (
    serial   TEXT    PRIMARY KEY,
    address  TEXT    NOT NULL,
    times    INTEGER NOT NULL,
    first_ms INTEGER NOT NULL,
    last_ms  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Reports as they came, until enough of them make one download of the archive.
CREATE TABLE push_body (
    id          INTEGER PRIMARY KEY,
    machine     INTEGER NOT NULL REFERENCES machine,
    received_ms INTEGER NOT NULL,
    head        TEXT    NOT NULL,
    body        BLOB    NOT NULL
) STRICT;

CREATE INDEX push_body_by_machine ON push_body (machine, id);
