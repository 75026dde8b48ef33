-- Months as facts: what was done with them, what they were when it was done; and what pay rests on.
-- Months: text uuuu-MM. Everything here is append-only; a change of mind is
-- another row, and of two rows the one that came later holds, whatever a clock said.

PRAGMA user_version = 9;

-- kind: DRAFT, RECONCILIATION, FINAL, REVISION. number: of its kind in the month, from 1. second: the other person who
-- agreed, blank where none is asked.
CREATE TABLE month_event (
    id      TEXT    PRIMARY KEY,
    month   TEXT    NOT NULL,
    kind    TEXT    NOT NULL,
    number  INTEGER NOT NULL CHECK (number > 0),
    at_ms   INTEGER NOT NULL,
    by_whom TEXT    NOT NULL,
    second  TEXT    NOT NULL,
    reason  TEXT    NOT NULL,
    UNIQUE (month, kind, number)
) STRICT;

-- The check list as it was told. outcome: MET, OVERRIDABLE, OVERRIDDEN, BLOCKS; reason: of who overrode it.
CREATE TABLE month_check (
    event   TEXT    NOT NULL REFERENCES month_event,
    place   INTEGER NOT NULL,
    name    TEXT    NOT NULL,
    outcome TEXT    NOT NULL,
    found   INTEGER NOT NULL,
    reason  TEXT    NOT NULL,
    PRIMARY KEY (event, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE month_pack (
    sha  TEXT PRIMARY KEY,
    json TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The month as it was at an event. code: edition of the code that judged, blank when not known. frame: holidays and
-- unit as printed. sha: of all that was judged.
CREATE TABLE month_copy (
    event      TEXT PRIMARY KEY REFERENCES month_event,
    regulation TEXT NOT NULL,
    pack       TEXT NOT NULL REFERENCES month_pack,
    code       TEXT NOT NULL,
    frame      TEXT NOT NULL,
    sha        TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One person of a copy, in printed order. person: the employee's id, or the key of a PIN nobody is linked to. facts:
-- fingerprint of what was judged. totals, tpp: in the form of the room that keeps them. days: zlib (RFC 1950).
CREATE TABLE month_copy_row (
    event    TEXT    NOT NULL REFERENCES month_copy,
    place    INTEGER NOT NULL,
    person   TEXT    NOT NULL,
    employee TEXT,
    name     TEXT    NOT NULL,
    number   TEXT    NOT NULL,
    grade    TEXT    NOT NULL,
    position TEXT    NOT NULL,
    pin      TEXT    NOT NULL,
    machine  TEXT    NOT NULL,
    facts    TEXT    NOT NULL,
    totals   TEXT    NOT NULL,
    tpp      TEXT    NOT NULL,
    days     BLOB    NOT NULL,
    PRIMARY KEY (event, place)
) STRICT, WITHOUT ROWID;

-- TPP of an employee from a month on, whole rupiah; empty: none from then on. Of two for one month the later holds.
CREATE TABLE tpp_base (
    id         TEXT    PRIMARY KEY,
    employee   TEXT    NOT NULL REFERENCES employee,
    from_month TEXT    NOT NULL,
    amount     INTEGER CHECK (amount >= 0),
    at_ms      INTEGER NOT NULL,
    by_whom    TEXT    NOT NULL,
    reason     TEXT    NOT NULL
) STRICT;

CREATE INDEX tpp_base_by_employee ON tpp_base (employee, from_month);

-- What was achieved in a month, per cent as a decimal text; empty: taken back.
CREATE TABLE tpp_productivity (
    id       TEXT    PRIMARY KEY,
    employee TEXT    NOT NULL REFERENCES employee,
    month    TEXT    NOT NULL,
    pct      TEXT,
    at_ms    INTEGER NOT NULL,
    by_whom  TEXT    NOT NULL,
    reason   TEXT    NOT NULL
) STRICT;

CREATE INDEX tpp_productivity_by_month ON tpp_productivity (month, employee);

-- A punishment as the authorised official decided it. withdrawn: 1 when this row takes the decision of that number back.
CREATE TABLE discipline_decision (
    id         TEXT    PRIMARY KEY,
    employee   TEXT    NOT NULL REFERENCES employee,
    code       TEXT    NOT NULL,
    from_month TEXT    NOT NULL,
    number     TEXT    NOT NULL CHECK (trim(number) <> ''),
    withdrawn  INTEGER NOT NULL,
    at_ms      INTEGER NOT NULL,
    by_whom    TEXT    NOT NULL,
    reason     TEXT    NOT NULL
) STRICT;

CREATE INDEX discipline_decision_by_employee ON discipline_decision (employee);

CREATE TRIGGER month_event_is_never_changed BEFORE UPDATE ON month_event
BEGIN SELECT RAISE(ABORT, 'month_event is append-only'); END;
CREATE TRIGGER month_event_is_never_removed BEFORE DELETE ON month_event
BEGIN SELECT RAISE(ABORT, 'month_event is append-only'); END;
CREATE TRIGGER month_check_is_never_changed BEFORE UPDATE ON month_check
BEGIN SELECT RAISE(ABORT, 'month_check is append-only'); END;
CREATE TRIGGER month_check_is_never_removed BEFORE DELETE ON month_check
BEGIN SELECT RAISE(ABORT, 'month_check is append-only'); END;
CREATE TRIGGER month_pack_is_never_changed BEFORE UPDATE ON month_pack
BEGIN SELECT RAISE(ABORT, 'month_pack is append-only'); END;
CREATE TRIGGER month_pack_is_never_removed BEFORE DELETE ON month_pack
BEGIN SELECT RAISE(ABORT, 'month_pack is append-only'); END;
CREATE TRIGGER month_copy_is_never_changed BEFORE UPDATE ON month_copy
BEGIN SELECT RAISE(ABORT, 'month_copy is append-only'); END;
CREATE TRIGGER month_copy_is_never_removed BEFORE DELETE ON month_copy
BEGIN SELECT RAISE(ABORT, 'month_copy is append-only'); END;
CREATE TRIGGER month_copy_row_is_never_changed BEFORE UPDATE ON month_copy_row
BEGIN SELECT RAISE(ABORT, 'month_copy_row is append-only'); END;
CREATE TRIGGER month_copy_row_is_never_removed BEFORE DELETE ON month_copy_row
BEGIN SELECT RAISE(ABORT, 'month_copy_row is append-only'); END;
CREATE TRIGGER tpp_base_is_never_changed BEFORE UPDATE ON tpp_base
BEGIN SELECT RAISE(ABORT, 'tpp_base is append-only'); END;
CREATE TRIGGER tpp_base_is_never_removed BEFORE DELETE ON tpp_base
BEGIN SELECT RAISE(ABORT, 'tpp_base is append-only'); END;
CREATE TRIGGER tpp_productivity_is_never_changed BEFORE UPDATE ON tpp_productivity
BEGIN SELECT RAISE(ABORT, 'tpp_productivity is append-only'); END;
CREATE TRIGGER tpp_productivity_is_never_removed BEFORE DELETE ON tpp_productivity
BEGIN SELECT RAISE(ABORT, 'tpp_productivity is append-only'); END;
CREATE TRIGGER discipline_decision_is_never_changed BEFORE UPDATE ON discipline_decision
BEGIN SELECT RAISE(ABORT, 'discipline_decision is append-only'); END;
CREATE TRIGGER discipline_decision_is_never_removed BEFORE DELETE ON discipline_decision
BEGIN SELECT RAISE(ABORT, 'discipline_decision is append-only'); END;
