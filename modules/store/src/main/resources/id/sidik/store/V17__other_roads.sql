-- What comes by telephone: records of attendance programs, and messages with what was decided of them.

PRAGMA user_version = 17;

-- at: local seconds. source: the program as the office calls it. distance: metres, written as a decimal. face: the score
-- as exported, COCOK, BEDA, or blank. doubts: names, parted by blanks. row: where it stood in the file.
CREATE TABLE phone_record (
    id       TEXT    PRIMARY KEY,
    employee TEXT    NOT NULL REFERENCES employee,
    at       INTEGER NOT NULL,
    source   TEXT    NOT NULL,
    distance TEXT,
    face     TEXT    NOT NULL,
    doubts   TEXT    NOT NULL,
    file     TEXT    NOT NULL,
    row      INTEGER NOT NULL,
    note     TEXT    NOT NULL,
    at_ms    INTEGER NOT NULL,
    by_whom  TEXT    NOT NULL,
    reason   TEXT    NOT NULL,
    UNIQUE (employee, at)
) STRICT;

CREATE INDEX phone_record_by_at ON phone_record (at);

-- What was decided of a record. kind: CANCELLED, RESTORED; the later one holds.
CREATE TABLE phone_deed (
    id      TEXT    PRIMARY KEY,
    record  TEXT    NOT NULL REFERENCES phone_record,
    kind    TEXT    NOT NULL CHECK (kind IN ('CANCELLED', 'RESTORED')),
    at_ms   INTEGER NOT NULL,
    by_whom TEXT    NOT NULL,
    reason  TEXT    NOT NULL CHECK (trim(reason) <> '')
) STRICT;

CREATE INDEX phone_deed_by_record ON phone_deed (record);

-- Whose telephone number it is. registered 0: no longer; of two rows about a number the later one holds.
CREATE TABLE sms_number (
    id         TEXT    PRIMARY KEY,
    employee   TEXT    NOT NULL REFERENCES employee,
    number     TEXT    NOT NULL,
    registered INTEGER NOT NULL,
    at_ms      INTEGER NOT NULL,
    by_whom    TEXT    NOT NULL,
    reason     TEXT    NOT NULL
) STRICT;

-- Numbers and texts of messages and answers: the one thing here that may be forgotten, after the retention time.
CREATE TABLE sms_words (
    id     TEXT PRIMARY KEY,
    number TEXT NOT NULL,
    text   TEXT NOT NULL
) STRICT;

-- road: MODEM, FILE, TYPED. again: the message that it only repeats. code, permit and days: as asked for, when it could be
-- read. why: of a refusal by the program, blank otherwise.
CREATE TABLE sms (
    id          TEXT    PRIMARY KEY,
    fingerprint TEXT    NOT NULL UNIQUE,
    sent_ms     INTEGER,
    taken_ms    INTEGER NOT NULL,
    whole       INTEGER NOT NULL,
    road        TEXT    NOT NULL,
    employee    TEXT    REFERENCES employee,
    code        TEXT    NOT NULL,
    permit      TEXT    NOT NULL,
    from_day    TEXT,
    to_day      TEXT,
    why         TEXT    NOT NULL,
    again       TEXT    REFERENCES sms,
    at_ms       INTEGER NOT NULL,
    by_whom     TEXT    NOT NULL,
    reason      TEXT    NOT NULL
) STRICT;

CREATE INDEX sms_by_taken ON sms (taken_ms);
CREATE INDEX sms_by_day ON sms (from_day);

-- What happened to a message, in order.
CREATE TABLE sms_step (
    id      TEXT    PRIMARY KEY,
    sms     TEXT    NOT NULL REFERENCES sms,
    step    TEXT    NOT NULL,
    at_ms   INTEGER NOT NULL,
    by_whom TEXT    NOT NULL,
    reason  TEXT    NOT NULL
) STRICT;

CREATE INDEX sms_step_by_sms ON sms_step (sms);

CREATE TABLE sms_answer (
    id      TEXT    PRIMARY KEY,
    sms     TEXT    NOT NULL REFERENCES sms,
    at_ms   INTEGER NOT NULL,
    by_whom TEXT    NOT NULL,
    reason  TEXT    NOT NULL
) STRICT;

-- kind: SENT (reference: of the delivery report), REFUSED, UNFIT, NOT_SENT, UNCERTAIN, DELIVERED, WAITING, FAILED, AGAIN
-- (a person wants it sent once more), DROPPED (a person wants it sent no more).
CREATE TABLE sms_answer_event (
    id        TEXT    PRIMARY KEY,
    answer    TEXT    NOT NULL REFERENCES sms_answer,
    kind      TEXT    NOT NULL,
    reference INTEGER NOT NULL,
    code      INTEGER NOT NULL,
    at_ms     INTEGER NOT NULL,
    by_whom   TEXT    NOT NULL
) STRICT;

CREATE INDEX sms_answer_event_by_answer ON sms_answer_event (answer);

CREATE TRIGGER phone_record_is_never_changed BEFORE UPDATE ON phone_record
BEGIN SELECT RAISE(ABORT, 'phone_record is append-only'); END;
CREATE TRIGGER phone_record_is_never_removed BEFORE DELETE ON phone_record
BEGIN SELECT RAISE(ABORT, 'phone_record is append-only'); END;
CREATE TRIGGER phone_deed_is_never_changed BEFORE UPDATE ON phone_deed
BEGIN SELECT RAISE(ABORT, 'phone_deed is append-only'); END;
CREATE TRIGGER phone_deed_is_never_removed BEFORE DELETE ON phone_deed
BEGIN SELECT RAISE(ABORT, 'phone_deed is append-only'); END;
CREATE TRIGGER sms_number_is_never_changed BEFORE UPDATE ON sms_number
BEGIN SELECT RAISE(ABORT, 'sms_number is append-only'); END;
CREATE TRIGGER sms_number_is_never_removed BEFORE DELETE ON sms_number
BEGIN SELECT RAISE(ABORT, 'sms_number is append-only'); END;
CREATE TRIGGER sms_words_are_never_changed BEFORE UPDATE ON sms_words
BEGIN SELECT RAISE(ABORT, 'sms_words is never changed'); END;
CREATE TRIGGER sms_is_never_changed BEFORE UPDATE ON sms
BEGIN SELECT RAISE(ABORT, 'sms is append-only'); END;
CREATE TRIGGER sms_is_never_removed BEFORE DELETE ON sms
BEGIN SELECT RAISE(ABORT, 'sms is append-only'); END;
CREATE TRIGGER sms_step_is_never_changed BEFORE UPDATE ON sms_step
BEGIN SELECT RAISE(ABORT, 'sms_step is append-only'); END;
CREATE TRIGGER sms_step_is_never_removed BEFORE DELETE ON sms_step
BEGIN SELECT RAISE(ABORT, 'sms_step is append-only'); END;
CREATE TRIGGER sms_answer_is_never_changed BEFORE UPDATE ON sms_answer
BEGIN SELECT RAISE(ABORT, 'sms_answer is append-only'); END;
CREATE TRIGGER sms_answer_is_never_removed BEFORE DELETE ON sms_answer
BEGIN SELECT RAISE(ABORT, 'sms_answer is append-only'); END;
CREATE TRIGGER sms_answer_event_is_never_changed BEFORE UPDATE ON sms_answer_event
BEGIN SELECT RAISE(ABORT, 'sms_answer_event is append-only'); END;
CREATE TRIGGER sms_answer_event_is_never_removed BEFORE DELETE ON sms_answer_event
BEGIN SELECT RAISE(ABORT, 'sms_answer_event is append-only'); END;
