-- What a unit checks of its month: surprise checks, minutes of activity, the hold of the whole unit's allowance. All of
-- it is facts; of two rows about one thing the one that came later holds.

PRAGMA user_version = 16;

-- A draw for a surprise check (sidak). Who could be drawn, with the word that was drawn by, stands in spot_check_person:
-- the same seed and the same words give the same people.
CREATE TABLE spot_check (
    id        TEXT    PRIMARY KEY,
    day       TEXT    NOT NULL,
    seed      TEXT    NOT NULL,
    wanted    INTEGER NOT NULL,
    witnesses TEXT    NOT NULL,
    at_ms     INTEGER NOT NULL,
    by_whom   TEXT    NOT NULL,
    reason    TEXT    NOT NULL
) STRICT;

CREATE INDEX spot_check_by_day ON spot_check (day);

-- place: in the order of the draw, from 1; 0 for who was not drawn.
CREATE TABLE spot_check_person (
    spot_check TEXT    NOT NULL REFERENCES spot_check,
    employee   TEXT    NOT NULL REFERENCES employee,
    word       TEXT    NOT NULL,
    place      INTEGER NOT NULL,
    PRIMARY KEY (spot_check, employee)
) STRICT, WITHOUT ROWID;

-- found: PRESENT, ABSENT, PERMIT. reason: what was noted, may be blank.
CREATE TABLE spot_check_finding (
    id         TEXT    PRIMARY KEY,
    spot_check TEXT    NOT NULL REFERENCES spot_check,
    employee   TEXT    NOT NULL REFERENCES employee,
    found      TEXT    NOT NULL,
    at_ms      INTEGER NOT NULL,
    by_whom    TEXT    NOT NULL,
    reason     TEXT    NOT NULL
) STRICT;

CREATE INDEX spot_check_finding_by_check ON spot_check_finding (spot_check);

-- A file of the performance system that was taken. reason: its name.
CREATE TABLE activity_file (
    id      TEXT    PRIMARY KEY,
    sha256  TEXT    NOT NULL,
    at_ms   INTEGER NOT NULL,
    by_whom TEXT    NOT NULL,
    reason  TEXT    NOT NULL
) STRICT;

-- minutes: that count; waiting: not verified or refused.
CREATE TABLE activity_day (
    id       TEXT    PRIMARY KEY,
    file     TEXT    NOT NULL REFERENCES activity_file,
    employee TEXT    NOT NULL REFERENCES employee,
    day      TEXT    NOT NULL,
    minutes  INTEGER NOT NULL,
    waiting  INTEGER NOT NULL
) STRICT;

CREATE INDEX activity_day_by_day ON activity_day (day);

-- The allowance of the whole unit waits in a month (held = 1), or no longer does (0).
CREATE TABLE unit_hold (
    id      TEXT    PRIMARY KEY,
    month   TEXT    NOT NULL,
    held    INTEGER NOT NULL,
    at_ms   INTEGER NOT NULL,
    by_whom TEXT    NOT NULL,
    reason  TEXT    NOT NULL
) STRICT;

CREATE TRIGGER spot_check_is_never_changed BEFORE UPDATE ON spot_check
BEGIN SELECT RAISE(ABORT, 'spot_check is append-only'); END;
CREATE TRIGGER spot_check_is_never_removed BEFORE DELETE ON spot_check
BEGIN SELECT RAISE(ABORT, 'spot_check is append-only'); END;
CREATE TRIGGER spot_check_person_is_never_changed BEFORE UPDATE ON spot_check_person
BEGIN SELECT RAISE(ABORT, 'spot_check_person is append-only'); END;
CREATE TRIGGER spot_check_person_is_never_removed BEFORE DELETE ON spot_check_person
BEGIN SELECT RAISE(ABORT, 'spot_check_person is append-only'); END;
CREATE TRIGGER spot_check_finding_is_never_changed BEFORE UPDATE ON spot_check_finding
BEGIN SELECT RAISE(ABORT, 'spot_check_finding is append-only'); END;
CREATE TRIGGER spot_check_finding_is_never_removed BEFORE DELETE ON spot_check_finding
BEGIN SELECT RAISE(ABORT, 'spot_check_finding is append-only'); END;
CREATE TRIGGER activity_file_is_never_changed BEFORE UPDATE ON activity_file
BEGIN SELECT RAISE(ABORT, 'activity_file is append-only'); END;
CREATE TRIGGER activity_file_is_never_removed BEFORE DELETE ON activity_file
BEGIN SELECT RAISE(ABORT, 'activity_file is append-only'); END;
CREATE TRIGGER activity_day_is_never_changed BEFORE UPDATE ON activity_day
BEGIN SELECT RAISE(ABORT, 'activity_day is append-only'); END;
CREATE TRIGGER activity_day_is_never_removed BEFORE DELETE ON activity_day
BEGIN SELECT RAISE(ABORT, 'activity_day is append-only'); END;
CREATE TRIGGER unit_hold_is_never_changed BEFORE UPDATE ON unit_hold
BEGIN SELECT RAISE(ABORT, 'unit_hold is append-only'); END;
CREATE TRIGGER unit_hold_is_never_removed BEFORE DELETE ON unit_hold
BEGIN SELECT RAISE(ABORT, 'unit_hold is append-only'); END;
