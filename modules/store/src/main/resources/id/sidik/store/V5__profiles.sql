-- How machines are to be set, how they were found set, and what was changed on them.
-- Values are plain texts ("07:30", "off"), never communication keys.

PRAGMA user_version = 5;

CREATE TABLE profile (
    id   TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;

CREATE TABLE profile_value (
    profile TEXT NOT NULL REFERENCES profile,
    key     TEXT NOT NULL,
    value   TEXT NOT NULL,
    PRIMARY KEY (profile, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE profile_choice (
    machine INTEGER PRIMARY KEY REFERENCES machine,
    profile TEXT NOT NULL REFERENCES profile
) STRICT;

-- What one machine has otherwise than its profile says. Without a value: left as the machine has it.
CREATE TABLE profile_exception (
    machine INTEGER NOT NULL REFERENCES machine,
    key     TEXT    NOT NULL,
    value   TEXT,
    PRIMARY KEY (machine, key)
) STRICT, WITHOUT ROWID;

-- The last reading. Without a value: the firmware does not know the key.
CREATE TABLE option_reading (
    machine INTEGER NOT NULL REFERENCES machine,
    key     TEXT    NOT NULL,
    value   TEXT,
    read_ms INTEGER NOT NULL,
    PRIMARY KEY (machine, key)
) STRICT, WITHOUT ROWID;

-- Every setting that was written, and what was found afterwards.
CREATE TABLE option_change (
    id      TEXT    PRIMARY KEY,
    machine INTEGER NOT NULL REFERENCES machine,
    at_ms   INTEGER NOT NULL,
    key     TEXT    NOT NULL,
    before  TEXT,
    wanted  TEXT    NOT NULL,
    found   TEXT,
    outcome TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX option_change_by_machine ON option_change (machine, at_ms);

CREATE TRIGGER option_change_is_never_changed BEFORE UPDATE ON option_change
BEGIN SELECT RAISE(ABORT, 'option_change is append-only'); END;
CREATE TRIGGER option_change_is_never_removed BEFORE DELETE ON option_change
BEGIN SELECT RAISE(ABORT, 'option_change is append-only'); END;
