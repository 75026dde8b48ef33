-- Presence lists of roll calls and ceremonies. Facts: of two lists of one day, kind and name the later holds; one that
-- names nobody takes the earlier back.

PRAGMA user_version = 29;

-- kind: MORNING, JOINT, CEREMONY. name: of the ceremony, may be blank. reason: the signed list, or why it was changed.
CREATE TABLE gathering (
    id      TEXT    PRIMARY KEY,
    day     TEXT    NOT NULL,
    kind    TEXT    NOT NULL,
    name    TEXT    NOT NULL,
    at_ms   INTEGER NOT NULL,
    by_whom TEXT    NOT NULL,
    reason  TEXT    NOT NULL
) STRICT;

CREATE INDEX gathering_by_day ON gathering (day);

-- Who had to come: attended 1 or 0. Nobody else had to.
CREATE TABLE gathering_person (
    gathering TEXT    NOT NULL REFERENCES gathering,
    employee  TEXT    NOT NULL REFERENCES employee,
    attended  INTEGER NOT NULL CHECK (attended IN (0, 1)),
    PRIMARY KEY (gathering, employee)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER gathering_is_never_changed BEFORE UPDATE ON gathering
BEGIN SELECT RAISE(ABORT, 'gathering is append-only'); END;
CREATE TRIGGER gathering_is_never_removed BEFORE DELETE ON gathering
BEGIN SELECT RAISE(ABORT, 'gathering is append-only'); END;
CREATE TRIGGER gathering_person_is_never_changed BEFORE UPDATE ON gathering_person
BEGIN SELECT RAISE(ABORT, 'gathering_person is append-only'); END;
CREATE TRIGGER gathering_person_is_never_removed BEFORE DELETE ON gathering_person
BEGIN SELECT RAISE(ABORT, 'gathering_person is append-only'); END;
CREATE TRIGGER gathering_goes_out AFTER INSERT ON gathering WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    UPDATE fact_clock SET last = max(last + 1, new.at_ms);
    INSERT INTO fact_order (kind, key, stamp) SELECT 'GATHERING', new.id, last FROM fact_clock;
    INSERT INTO outbox (kind, key) VALUES ('GATHERING', new.id);
END;
