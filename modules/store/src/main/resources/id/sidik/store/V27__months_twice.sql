-- Two laptops of a unit may close a month each by itself: both stand side by side until a person decides which holds.

PRAGMA user_version = 27;
PRAGMA defer_foreign_keys = ON;

CREATE TABLE month_event_before AS SELECT * FROM month_event ORDER BY rowid;
DROP TABLE month_event;

-- As in version 9, but another laptop's event of that number stands beside ours. base: of a revision, the event whose
-- copy it takes on; empty for those from before.
CREATE TABLE month_event (
    id      TEXT    PRIMARY KEY,
    month   TEXT    NOT NULL,
    kind    TEXT    NOT NULL,
    number  INTEGER NOT NULL CHECK (number > 0),
    at_ms   INTEGER NOT NULL,
    by_whom TEXT    NOT NULL,
    second  TEXT    NOT NULL,
    reason  TEXT    NOT NULL,
    base    TEXT    REFERENCES month_event
) STRICT;

INSERT INTO month_event (id, month, kind, number, at_ms, by_whom, second, reason)
SELECT id, month, kind, number, at_ms, by_whom, second, reason FROM month_event_before ORDER BY rowid;
DROP TABLE month_event_before;

CREATE INDEX month_event_by_month ON month_event (month, kind, number);

CREATE TRIGGER month_event_is_done_once BEFORE INSERT ON month_event
WHEN NOT EXISTS (SELECT 1 FROM arriving)
     AND EXISTS (SELECT 1 FROM month_event WHERE month = new.month AND kind = new.kind AND number = new.number)
BEGIN SELECT RAISE(ABORT, 'the month has that event'); END;
CREATE TRIGGER month_event_is_never_changed BEFORE UPDATE ON month_event
BEGIN SELECT RAISE(ABORT, 'month_event is append-only'); END;
CREATE TRIGGER month_event_is_never_removed BEFORE DELETE ON month_event
BEGIN SELECT RAISE(ABORT, 'month_event is append-only'); END;
CREATE TRIGGER month_event_goes_out AFTER INSERT ON month_event WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    UPDATE fact_clock SET last = max(last + 1, new.at_ms);
    INSERT INTO fact_order (kind, key, stamp) SELECT 'MONTH_EVENT', new.id, last FROM fact_clock;
    INSERT INTO outbox (kind, key) VALUES ('MONTH_EVENT', new.id);
END;

-- Of two events that closed a month, the one that holds. Of two decisions about one event the later holds.
CREATE TABLE month_decision (
    id      TEXT    PRIMARY KEY,
    month   TEXT    NOT NULL,
    stands  TEXT    NOT NULL REFERENCES month_event,
    against TEXT    NOT NULL REFERENCES month_event CHECK (against <> stands),
    at_ms   INTEGER NOT NULL,
    by_whom TEXT    NOT NULL,
    reason  TEXT    NOT NULL CHECK (trim(reason) <> '')
) STRICT;

CREATE INDEX month_decision_by_month ON month_decision (month);
CREATE INDEX month_decision_by_stands ON month_decision (stands);
CREATE INDEX month_decision_by_against ON month_decision (against);

CREATE TRIGGER month_decision_is_never_changed BEFORE UPDATE ON month_decision
BEGIN SELECT RAISE(ABORT, 'month_decision is append-only'); END;
CREATE TRIGGER month_decision_is_never_removed BEFORE DELETE ON month_decision
BEGIN SELECT RAISE(ABORT, 'month_decision is append-only'); END;
CREATE TRIGGER month_decision_goes_out AFTER INSERT ON month_decision WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    UPDATE fact_clock SET last = max(last + 1, new.at_ms);
    INSERT INTO fact_order (kind, key, stamp) SELECT 'MONTH_DECISION', new.id, last FROM fact_clock;
    INSERT INTO outbox (kind, key) VALUES ('MONTH_DECISION', new.id);
END;

-- What other laptops are called, as the centre told it last. city: 1 for a laptop of the city's administration.
CREATE TABLE known_laptop (
    id   TEXT    PRIMARY KEY,
    name TEXT    NOT NULL,
    city INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
