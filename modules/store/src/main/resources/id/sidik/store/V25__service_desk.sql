-- The service desk: who asked for help, what was found and done, when, and what the applicant said of it.

PRAGMA user_version = 25;

-- received_ms: when it came in; at_ms: when it was written down. machine: as told, blank for none.
CREATE TABLE service_request (
    id          TEXT    PRIMARY KEY,
    received_ms INTEGER NOT NULL,
    applicant   TEXT    NOT NULL CHECK (trim(applicant) <> ''),
    unit        TEXT    NOT NULL CHECK (trim(unit) <> ''),
    machine     TEXT    NOT NULL,
    complaint   TEXT    NOT NULL CHECK (trim(complaint) <> ''),
    at_ms       INTEGER NOT NULL,
    by_whom     TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX service_request_by_time ON service_request (received_ms);

-- happened_ms: when it was; at_ms: when it was written down. diagnosis: an id in its table, which may be elsewhere.
CREATE TABLE service_step (
    id          TEXT    PRIMARY KEY,
    request     TEXT    NOT NULL REFERENCES service_request (id),
    kind        TEXT    NOT NULL CHECK (kind IN ('STARTED', 'FOUND', 'WORKED', 'FINISHED', 'RATED', 'WITHDRAWN')),
    happened_ms INTEGER NOT NULL,
    text        TEXT    NOT NULL,
    score       INTEGER NOT NULL CHECK (score BETWEEN 0 AND 4),
    diagnosis   TEXT,
    at_ms       INTEGER NOT NULL,
    by_whom     TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX service_step_of_request ON service_step (request, at_ms);

CREATE TRIGGER service_request_is_never_changed BEFORE UPDATE ON service_request
BEGIN SELECT RAISE(ABORT, 'service_request is append-only'); END;
CREATE TRIGGER service_request_is_never_removed BEFORE DELETE ON service_request
BEGIN SELECT RAISE(ABORT, 'service_request is append-only'); END;
CREATE TRIGGER service_step_is_never_changed BEFORE UPDATE ON service_step
BEGIN SELECT RAISE(ABORT, 'service_step is append-only'); END;
CREATE TRIGGER service_step_is_never_removed BEFORE DELETE ON service_step
BEGIN SELECT RAISE(ABORT, 'service_step is append-only'); END;
CREATE TRIGGER service_request_goes_out AFTER INSERT ON service_request WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    INSERT INTO outbox (kind, key) VALUES ('SERVICE_REQUEST', new.id);
END;
CREATE TRIGGER service_step_goes_out AFTER INSERT ON service_step WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    INSERT INTO outbox (kind, key) VALUES ('SERVICE_STEP', new.id);
END;
