-- Who signs the pages when, and how the unit wants its pages: known to the whole unit, not to one laptop.

PRAGMA user_version = 24;

CREATE TABLE official (
    id        TEXT PRIMARY KEY
        CHECK (id LIKE '________-____-____-____-____________' AND id NOT GLOB '*[^0-9a-f-]*'),
    block     TEXT NOT NULL CHECK (block IN ('HEAD', 'LEFT', 'TREASURER')),
    form      TEXT NOT NULL CHECK (form IN ('OWN', 'ACTING', 'DAILY', 'ON_BEHALF')),
    position  TEXT NOT NULL CHECK (trim(position) <> ''),
    own       TEXT NOT NULL,
    name      TEXT NOT NULL CHECK (trim(name) <> ''),
    rank      TEXT NOT NULL,
    number    TEXT NOT NULL,
    from_day  TEXT CHECK (from_day IS date(from_day)),
    until_day TEXT CHECK (until_day IS date(until_day)),
    CHECK (from_day <= until_day)
) STRICT, WITHOUT ROWID;

-- By key: the look of each report, the numbering, the logo, the covering letter, taxes.
CREATE TABLE page_setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER official_is_proposed_when_new AFTER INSERT ON official WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'OFFICIAL' AND key = new.id;
    INSERT INTO proposal (kind, key) VALUES ('OFFICIAL', new.id);
END;
CREATE TRIGGER official_is_proposed_when_changed AFTER UPDATE ON official WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'OFFICIAL' AND key = old.id;
    INSERT INTO proposal (kind, key) VALUES ('OFFICIAL', old.id);
END;
CREATE TRIGGER official_is_proposed_when_removed AFTER DELETE ON official WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'OFFICIAL' AND key = old.id;
    INSERT INTO proposal (kind, key) VALUES ('OFFICIAL', old.id);
END;
CREATE TRIGGER page_setting_is_proposed_when_new AFTER INSERT ON page_setting WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'PAGE_SETTING' AND key = new.key;
    INSERT INTO proposal (kind, key) VALUES ('PAGE_SETTING', new.key);
END;
CREATE TRIGGER page_setting_is_proposed_when_changed AFTER UPDATE ON page_setting WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'PAGE_SETTING' AND key = old.key;
    INSERT INTO proposal (kind, key) VALUES ('PAGE_SETTING', old.key);
END;
CREATE TRIGGER page_setting_is_proposed_when_removed AFTER DELETE ON page_setting WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'PAGE_SETTING' AND key = old.key;
    INSERT INTO proposal (kind, key) VALUES ('PAGE_SETTING', old.key);
END;

-- Until now officials were lines of one text, nine values with tabs between.
INSERT INTO official (id, block, form, position, own, name, rank, number, from_day, until_day)
SELECT printf('%08x-0000-7000-8000-', line.key) || lower(hex(randomblob(6))), line.value ->> 0, line.value ->> 1,
    line.value ->> 2, line.value ->> 3, line.value ->> 4, line.value ->> 5, line.value ->> 6,
    nullif(line.value ->> 7, ''), nullif(line.value ->> 8, '')
FROM setting s, json_each('[["' || replace(replace(replace(replace(s.value, '\', '\\'), '"', '\"'), char(9), '","'),
    char(10), '"],["') || '"]]') line
WHERE s.key = 'report.officials' AND json_array_length(line.value) = 9
    AND line.value ->> 0 IN ('HEAD', 'LEFT', 'TREASURER')
    AND line.value ->> 1 IN ('OWN', 'ACTING', 'DAILY', 'ON_BEHALF')
    AND trim(line.value ->> 2) <> '' AND trim(line.value ->> 4) <> ''
    AND date(line.value ->> 7) IS nullif(line.value ->> 7, '')
    AND date(line.value ->> 8) IS nullif(line.value ->> 8, '');

INSERT INTO page_setting (key, value)
SELECT key, value FROM setting WHERE key LIKE 'report.%' AND key <> 'report.officials';

DELETE FROM setting WHERE key LIKE 'report.%';
