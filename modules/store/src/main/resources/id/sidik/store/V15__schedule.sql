-- The work calendar as facts: groups, who works by which pattern, rosters, special hours, changes of the yearly tables.
-- A change of mind is another row; of two rows about one thing the one that came later holds, whatever a clock said.
-- scope: UNIT, GROUP, PERSON. target: blank, the group's or the employee's key.

PRAGMA user_version = 15;

-- What a group is called from now on. dissolved: 1 when it is no more.
CREATE TABLE staff_group (
    id        TEXT    PRIMARY KEY,
    grp       TEXT    NOT NULL,
    name      TEXT    NOT NULL CHECK (trim(name) <> ''),
    dissolved INTEGER NOT NULL,
    at_ms     INTEGER NOT NULL,
    by_whom   TEXT    NOT NULL,
    reason    TEXT    NOT NULL
) STRICT;

CREATE TABLE group_member (
    id        TEXT    PRIMARY KEY,
    grp       TEXT    NOT NULL,
    employee  TEXT    NOT NULL REFERENCES employee,
    from_day  TEXT    NOT NULL,
    until_day TEXT,
    at_ms     INTEGER NOT NULL,
    by_whom   TEXT    NOT NULL,
    reason    TEXT    NOT NULL
) STRICT;

CREATE TABLE schedule_assignment (
    id        TEXT    PRIMARY KEY,
    scope     TEXT    NOT NULL,
    target    TEXT    NOT NULL,
    pattern   TEXT    NOT NULL,
    from_day  TEXT    NOT NULL,
    until_day TEXT,
    at_ms     INTEGER NOT NULL,
    by_whom   TEXT    NOT NULL,
    reason    TEXT    NOT NULL
) STRICT;

-- pattern: the only one it is for, empty for all.
CREATE TABLE special_period (
    id       TEXT    PRIMARY KEY,
    name     TEXT    NOT NULL CHECK (trim(name) <> ''),
    from_day TEXT    NOT NULL,
    to_day   TEXT    NOT NULL,
    pattern  TEXT,
    decree   TEXT    NOT NULL,
    at_ms    INTEGER NOT NULL,
    by_whom  TEXT    NOT NULL,
    reason   TEXT    NOT NULL
) STRICT;

-- weekday: 1 Monday to 7 Sunday. Times: text HH:mm.
CREATE TABLE special_hours (
    period   TEXT    NOT NULL REFERENCES special_period,
    weekday  INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    time_in  TEXT    NOT NULL,
    time_out TEXT    NOT NULL,
    PRIMARY KEY (period, weekday)
) STRICT, WITHOUT ROWID;

CREATE TABLE special_whom (
    period TEXT NOT NULL REFERENCES special_period,
    scope  TEXT NOT NULL,
    target TEXT NOT NULL,
    PRIMARY KEY (period, scope, target)
) STRICT, WITHOUT ROWID;

-- A membership, assignment or special period ends earlier than it said. last_day: empty when it never should have been.
CREATE TABLE schedule_end (
    id       TEXT    PRIMARY KEY,
    fact     TEXT    NOT NULL,
    last_day TEXT,
    at_ms    INTEGER NOT NULL,
    by_whom  TEXT    NOT NULL,
    reason   TEXT    NOT NULL
) STRICT;

-- One edit, paste or file of a roster. origin: GRID, PASTE, or the file's name.
CREATE TABLE roster_sheet (
    id      TEXT    PRIMARY KEY,
    origin  TEXT    NOT NULL,
    at_ms   INTEGER NOT NULL,
    by_whom TEXT    NOT NULL,
    reason  TEXT    NOT NULL
) STRICT;

-- code: of a shift, OFF, or blank when an entry is taken back.
CREATE TABLE roster_cell (
    sheet    TEXT NOT NULL REFERENCES roster_sheet,
    employee TEXT NOT NULL REFERENCES employee,
    day      TEXT NOT NULL,
    code     TEXT NOT NULL,
    UNIQUE (sheet, employee, day)
) STRICT;

CREATE INDEX roster_cell_by_day ON roster_cell (day);

-- kind: HOLIDAY, CUTI_BERSAMA, or WORKDAY when the day is none of them.
CREATE TABLE calendar_change (
    id      TEXT    PRIMARY KEY,
    day     TEXT    NOT NULL,
    kind    TEXT    NOT NULL,
    name    TEXT    NOT NULL,
    decree  TEXT    NOT NULL,
    at_ms   INTEGER NOT NULL,
    by_whom TEXT    NOT NULL,
    reason  TEXT    NOT NULL
) STRICT;

CREATE INDEX calendar_change_by_day ON calendar_change (day);

-- from_day and to_day: empty when there is no such fasting month after all.
CREATE TABLE ramadan_change (
    id       TEXT    PRIMARY KEY,
    year     TEXT    NOT NULL,
    from_day TEXT,
    to_day   TEXT,
    decree   TEXT    NOT NULL,
    at_ms    INTEGER NOT NULL,
    by_whom  TEXT    NOT NULL,
    reason   TEXT    NOT NULL
) STRICT;

CREATE TRIGGER staff_group_is_never_changed BEFORE UPDATE ON staff_group
BEGIN SELECT RAISE(ABORT, 'staff_group is append-only'); END;
CREATE TRIGGER staff_group_is_never_removed BEFORE DELETE ON staff_group
BEGIN SELECT RAISE(ABORT, 'staff_group is append-only'); END;
CREATE TRIGGER group_member_is_never_changed BEFORE UPDATE ON group_member
BEGIN SELECT RAISE(ABORT, 'group_member is append-only'); END;
CREATE TRIGGER group_member_is_never_removed BEFORE DELETE ON group_member
BEGIN SELECT RAISE(ABORT, 'group_member is append-only'); END;
CREATE TRIGGER schedule_assignment_is_never_changed BEFORE UPDATE ON schedule_assignment
BEGIN SELECT RAISE(ABORT, 'schedule_assignment is append-only'); END;
CREATE TRIGGER schedule_assignment_is_never_removed BEFORE DELETE ON schedule_assignment
BEGIN SELECT RAISE(ABORT, 'schedule_assignment is append-only'); END;
CREATE TRIGGER special_period_is_never_changed BEFORE UPDATE ON special_period
BEGIN SELECT RAISE(ABORT, 'special_period is append-only'); END;
CREATE TRIGGER special_period_is_never_removed BEFORE DELETE ON special_period
BEGIN SELECT RAISE(ABORT, 'special_period is append-only'); END;
CREATE TRIGGER special_hours_is_never_changed BEFORE UPDATE ON special_hours
BEGIN SELECT RAISE(ABORT, 'special_hours is append-only'); END;
CREATE TRIGGER special_hours_is_never_removed BEFORE DELETE ON special_hours
BEGIN SELECT RAISE(ABORT, 'special_hours is append-only'); END;
CREATE TRIGGER special_whom_is_never_changed BEFORE UPDATE ON special_whom
BEGIN SELECT RAISE(ABORT, 'special_whom is append-only'); END;
CREATE TRIGGER special_whom_is_never_removed BEFORE DELETE ON special_whom
BEGIN SELECT RAISE(ABORT, 'special_whom is append-only'); END;
CREATE TRIGGER schedule_end_is_never_changed BEFORE UPDATE ON schedule_end
BEGIN SELECT RAISE(ABORT, 'schedule_end is append-only'); END;
CREATE TRIGGER schedule_end_is_never_removed BEFORE DELETE ON schedule_end
BEGIN SELECT RAISE(ABORT, 'schedule_end is append-only'); END;
CREATE TRIGGER roster_sheet_is_never_changed BEFORE UPDATE ON roster_sheet
BEGIN SELECT RAISE(ABORT, 'roster_sheet is append-only'); END;
CREATE TRIGGER roster_sheet_is_never_removed BEFORE DELETE ON roster_sheet
BEGIN SELECT RAISE(ABORT, 'roster_sheet is append-only'); END;
CREATE TRIGGER roster_cell_is_never_changed BEFORE UPDATE ON roster_cell
BEGIN SELECT RAISE(ABORT, 'roster_cell is append-only'); END;
CREATE TRIGGER roster_cell_is_never_removed BEFORE DELETE ON roster_cell
BEGIN SELECT RAISE(ABORT, 'roster_cell is append-only'); END;
CREATE TRIGGER calendar_change_is_never_changed BEFORE UPDATE ON calendar_change
BEGIN SELECT RAISE(ABORT, 'calendar_change is append-only'); END;
CREATE TRIGGER calendar_change_is_never_removed BEFORE DELETE ON calendar_change
BEGIN SELECT RAISE(ABORT, 'calendar_change is append-only'); END;
CREATE TRIGGER ramadan_change_is_never_changed BEFORE UPDATE ON ramadan_change
BEGIN SELECT RAISE(ABORT, 'ramadan_change is append-only'); END;
CREATE TRIGGER ramadan_change_is_never_removed BEFORE DELETE ON ramadan_change
BEGIN SELECT RAISE(ABORT, 'ramadan_change is append-only'); END;
