-- Records of telephones whose people are not known yet.

PRAGMA user_version = 21;

-- told: the person as the file tells it. The rest as in phone_record, which they become.
CREATE TABLE phone_waiting (
    told     TEXT    NOT NULL,
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
    PRIMARY KEY (told, at)
) STRICT, WITHOUT ROWID;
