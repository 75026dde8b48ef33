-- The clocks of machines, their own logs of operations, and the minutes of cleared logs.

PRAGMA user_version = 4;

-- What a clock showed when it was looked at by itself; what it showed at a pull stands in contact.
-- shown: local second. offset_ms: machine minus laptop. occasion: CHECK, BEFORE, AFTER a setting.
CREATE TABLE clock_reading (
    id             TEXT    PRIMARY KEY,
    machine        INTEGER NOT NULL REFERENCES machine,
    at_ms          INTEGER NOT NULL,
    shown          INTEGER NOT NULL,
    offset_ms      INTEGER NOT NULL,
    uncertainty_ms INTEGER NOT NULL,
    round_trip_ms  INTEGER NOT NULL,
    occasion       TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX clock_reading_by_machine ON clock_reading (machine, at_ms);

-- Every setting of a clock, also one that failed: who, why, before and after. result: DONE or the code of the trouble.
CREATE TABLE clock_setting (
    id             TEXT    PRIMARY KEY,
    machine        INTEGER NOT NULL REFERENCES machine,
    at_ms          INTEGER NOT NULL,
    by_whom        TEXT    NOT NULL,
    reason         TEXT    NOT NULL CHECK (trim(reason) <> ''),
    scheduled      INTEGER NOT NULL,
    before_ms      INTEGER,
    after_ms       INTEGER,
    uncertainty_ms INTEGER,
    result         TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX clock_setting_by_machine ON clock_setting (machine, at_ms);

-- The machines' own logs. Natural key: all that a line tells, and its number among equal lines (nth).
CREATE TABLE operation (
    machine     INTEGER NOT NULL REFERENCES machine,
    at          INTEGER NOT NULL,
    code        INTEGER NOT NULL,
    admin       INTEGER NOT NULL,
    unexplained INTEGER NOT NULL,
    p0          INTEGER NOT NULL,
    p1          INTEGER NOT NULL,
    p2          INTEGER NOT NULL,
    p3          INTEGER NOT NULL,
    nth         INTEGER NOT NULL,
    place       INTEGER NOT NULL,
    received_ms INTEGER NOT NULL,
    PRIMARY KEY (machine, at, code, admin, unexplained, p0, p1, p2, p3, nth)
) STRICT, WITHOUT ROWID;

-- The minutes of a cleared log. centre: RECEIVED or NONE_ACKNOWLEDGED.
CREATE TABLE clearing (
    id            TEXT    PRIMARY KEY,
    machine       INTEGER NOT NULL REFERENCES machine,
    at_ms         INTEGER NOT NULL,
    by_whom       TEXT    NOT NULL,
    reason        TEXT    NOT NULL CHECK (trim(reason) <> ''),
    archive       TEXT    NOT NULL REFERENCES archive,
    machine_count INTEGER NOT NULL,
    read_count    INTEGER NOT NULL,
    in_journal    INTEGER NOT NULL,
    quarantined   INTEGER NOT NULL,
    centre        TEXT    NOT NULL,
    counted_again INTEGER NOT NULL,
    count_after   INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX clearing_by_machine ON clearing (machine, at_ms);

CREATE TRIGGER clock_reading_is_never_changed BEFORE UPDATE ON clock_reading
BEGIN SELECT RAISE(ABORT, 'clock_reading is append-only'); END;
CREATE TRIGGER clock_reading_is_never_removed BEFORE DELETE ON clock_reading
BEGIN SELECT RAISE(ABORT, 'clock_reading is append-only'); END;
CREATE TRIGGER clock_setting_is_never_changed BEFORE UPDATE ON clock_setting
BEGIN SELECT RAISE(ABORT, 'clock_setting is append-only'); END;
CREATE TRIGGER clock_setting_is_never_removed BEFORE DELETE ON clock_setting
BEGIN SELECT RAISE(ABORT, 'clock_setting is append-only'); END;
CREATE TRIGGER operation_is_never_changed BEFORE UPDATE ON operation
BEGIN SELECT RAISE(ABORT, 'operation is append-only'); END;
CREATE TRIGGER operation_is_never_removed BEFORE DELETE ON operation
BEGIN SELECT RAISE(ABORT, 'operation is append-only'); END;
CREATE TRIGGER clearing_is_never_changed BEFORE UPDATE ON clearing
BEGIN SELECT RAISE(ABORT, 'clearing is append-only'); END;
CREATE TRIGGER clearing_is_never_removed BEFORE DELETE ON clearing
BEGIN SELECT RAISE(ABORT, 'clearing is append-only'); END;
