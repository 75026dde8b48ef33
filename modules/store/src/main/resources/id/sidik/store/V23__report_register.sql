-- The register of reports: what left the program as a page, a table or a parcel.

PRAGMA user_version = 23;

-- number: code, span and the first letters of the hash, for example R2-2026-10-1A2B3C4D; the same content has the same.
-- month: uuuu-MM, the month it is about or in which its day lies. subject: a person, a day, or blank.
-- file_sha: of the file's bytes; blank for paper.
CREATE TABLE report_issue (
    id       TEXT    PRIMARY KEY,
    number   TEXT    NOT NULL CHECK (trim(number) <> ''),
    code     TEXT    NOT NULL,
    month    TEXT    NOT NULL,
    subject  TEXT    NOT NULL,
    state    TEXT    NOT NULL,
    hash     TEXT    NOT NULL CHECK (length(hash) = 64),
    way      TEXT    NOT NULL,
    file_sha TEXT    NOT NULL CHECK (length(file_sha) IN (0, 64)),
    at_ms    INTEGER NOT NULL,
    by_whom  TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX report_issue_by_number ON report_issue (number);
CREATE INDEX report_issue_by_hash ON report_issue (hash);
CREATE INDEX report_issue_by_file ON report_issue (file_sha);

CREATE TRIGGER report_issue_is_never_changed BEFORE UPDATE ON report_issue
BEGIN SELECT RAISE(ABORT, 'report_issue is append-only'); END;
CREATE TRIGGER report_issue_is_never_removed BEFORE DELETE ON report_issue
BEGIN SELECT RAISE(ABORT, 'report_issue is append-only'); END;
CREATE TRIGGER report_issue_goes_out AFTER INSERT ON report_issue WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    INSERT INTO outbox (kind, key) VALUES ('REPORT_ISSUE', new.id);
END;
