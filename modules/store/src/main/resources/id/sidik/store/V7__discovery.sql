-- Where machines were seen, and what the search for the cause of a fault has found.

PRAGMA user_version = 7;

-- Who answered at an address: one row for each serial and card, from the first to the last time.
-- serial and mac are blank where they were not told. Machines that are not in the list are seen too.
CREATE TABLE sighting (
    host     TEXT    NOT NULL,
    port     INTEGER NOT NULL,
    serial   TEXT    NOT NULL,
    mac      TEXT    NOT NULL,
    first_ms INTEGER NOT NULL,
    last_ms  INTEGER NOT NULL,
    times    INTEGER NOT NULL,
    PRIMARY KEY (host, port, serial, mac)
) STRICT, WITHOUT ROWID;

CREATE INDEX sighting_by_serial ON sighting (serial, last_ms);

-- cause: the number of the step that found it, 0 for none. steps: a line for each, as operations wrote it.
CREATE TABLE diagnosis (
    id      TEXT    PRIMARY KEY,
    machine INTEGER NOT NULL REFERENCES machine,
    at_ms   INTEGER NOT NULL,
    cause   INTEGER NOT NULL,
    took_ms INTEGER NOT NULL,
    steps   TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX diagnosis_by_machine ON diagnosis (machine, at_ms);

CREATE TRIGGER diagnosis_stays_as_it_is BEFORE UPDATE ON diagnosis BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER diagnosis_is_not_forgotten BEFORE DELETE ON diagnosis BEGIN SELECT RAISE(ABORT, 'append-only'); END;
