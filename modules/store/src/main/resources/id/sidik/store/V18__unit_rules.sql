-- What a unit says about its regulation, as facts: which pack holds from a month on, values of its own, and what a
-- disciplinary decision says besides. Of two facts the one of the later month holds, of equals the one kept later.

PRAGMA user_version = 18;

CREATE TABLE regulation_choice (
    id         TEXT    PRIMARY KEY,
    pack       TEXT    NOT NULL CHECK (trim(pack) <> ''),
    from_month TEXT    NOT NULL,
    at_ms      INTEGER NOT NULL,
    by_whom    TEXT    NOT NULL,
    reason     TEXT    NOT NULL
) STRICT;

-- value: as it was typed, empty when the value of the pack holds again. only_month: 1 when it holds in that month only.
-- mark: found (sure) or assumption. note: the letter or article that says so.
CREATE TABLE regulation_value (
    id         TEXT    PRIMARY KEY,
    pack       TEXT    NOT NULL CHECK (trim(pack) <> ''),
    path       TEXT    NOT NULL CHECK (trim(path) <> ''),
    value      TEXT,
    from_month TEXT    NOT NULL,
    only_month INTEGER NOT NULL CHECK (only_month IN (0, 1)),
    mark       TEXT    NOT NULL,
    note       TEXT    NOT NULL,
    at_ms      INTEGER NOT NULL,
    by_whom    TEXT    NOT NULL,
    reason     TEXT    NOT NULL
) STRICT;

CREATE TABLE discipline_letter (
    decision    TEXT PRIMARY KEY REFERENCES discipline_decision,
    decided_day TEXT NOT NULL,
    until_month TEXT,
    document    TEXT REFERENCES document
) STRICT;

CREATE TRIGGER regulation_choice_is_never_changed BEFORE UPDATE ON regulation_choice
BEGIN SELECT RAISE(ABORT, 'regulation_choice is append-only'); END;
CREATE TRIGGER regulation_choice_is_never_removed BEFORE DELETE ON regulation_choice
BEGIN SELECT RAISE(ABORT, 'regulation_choice is append-only'); END;
CREATE TRIGGER regulation_value_is_never_changed BEFORE UPDATE ON regulation_value
BEGIN SELECT RAISE(ABORT, 'regulation_value is append-only'); END;
CREATE TRIGGER regulation_value_is_never_removed BEFORE DELETE ON regulation_value
BEGIN SELECT RAISE(ABORT, 'regulation_value is append-only'); END;
CREATE TRIGGER discipline_letter_is_never_changed BEFORE UPDATE ON discipline_letter
BEGIN SELECT RAISE(ABORT, 'discipline_letter is append-only'); END;
CREATE TRIGGER discipline_letter_is_never_removed BEFORE DELETE ON discipline_letter
BEGIN SELECT RAISE(ABORT, 'discipline_letter is append-only'); END;
