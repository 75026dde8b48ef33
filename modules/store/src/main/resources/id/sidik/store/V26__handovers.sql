-- Laptops that were handed over, so that the agency can show that its standard of service is met.

PRAGMA user_version = 26;

-- started_ms: the beginning of the work, at_ms: the minutes. technician and receiver may be blank: they sign by hand.
-- good, warn, bad: of the twelve points. content: everything else that stands in the minutes, a line each.
CREATE TABLE laptop_handover (
    id         TEXT    PRIMARY KEY,
    started_ms INTEGER NOT NULL,
    at_ms      INTEGER NOT NULL CHECK (at_ms >= started_ms),
    by_whom    TEXT    NOT NULL,
    technician TEXT    NOT NULL,
    receiver   TEXT    NOT NULL,
    laptop     TEXT    NOT NULL,
    program    TEXT    NOT NULL,
    good       INTEGER NOT NULL,
    warn       INTEGER NOT NULL,
    bad        INTEGER NOT NULL,
    content    TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX laptop_handover_by_time ON laptop_handover (at_ms);

CREATE TRIGGER laptop_handover_is_never_changed BEFORE UPDATE ON laptop_handover
BEGIN SELECT RAISE(ABORT, 'laptop_handover is append-only'); END;
CREATE TRIGGER laptop_handover_is_never_removed BEFORE DELETE ON laptop_handover
BEGIN SELECT RAISE(ABORT, 'laptop_handover is append-only'); END;
CREATE TRIGGER laptop_handover_goes_out AFTER INSERT ON laptop_handover WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    INSERT INTO outbox (kind, key) VALUES ('LAPTOP_HANDOVER', new.id);
END;
