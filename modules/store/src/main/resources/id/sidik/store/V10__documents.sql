-- Scans that are kept as evidence of permits, corrections and incidents; sealed under the unit's key.

PRAGMA user_version = 10;

-- sha: SHA-256 of the bytes, hexadecimal. The same scan again is the same row.
CREATE TABLE document (
    sha     TEXT    PRIMARY KEY,
    media   TEXT    NOT NULL,
    size    INTEGER NOT NULL,
    name    TEXT    NOT NULL,
    kept_ms INTEGER NOT NULL,
    by_whom TEXT    NOT NULL,
    sealed  BLOB    NOT NULL
) STRICT;

CREATE TRIGGER document_is_never_changed BEFORE UPDATE ON document
BEGIN SELECT RAISE(ABORT, 'document is append-only'); END;
CREATE TRIGGER document_is_never_removed BEFORE DELETE ON document
BEGIN SELECT RAISE(ABORT, 'document is append-only'); END;
