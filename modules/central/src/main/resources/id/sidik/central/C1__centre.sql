-- The centre: what the units of a city have in common. Texts compare byte by byte, trailing blanks included. Instants
-- are milliseconds since 1970 UTC, taken from the system's clock, which no account can set for its session.
CREATE TABLE centre (
    only            TINYINT  NOT NULL PRIMARY KEY CHECK (only = 1),
    schema_version  INT      NOT NULL,
    oldest_protocol INT      NOT NULL,
    newest_protocol INT      NOT NULL,
    batch_rows      INT      NOT NULL COMMENT 'rows of one batch at most',
    day_rows        BIGINT   NOT NULL COMMENT 'rows of one unit in 24 hours at most',
    unit_laptops    INT      NOT NULL COMMENT 'laptops of one unit at most',
    punches_from    DATETIME NOT NULL,
    punches_until   DATETIME NOT NULL COMMENT 'exclusive: the end of the last month that has a partition'
);

-- Unit 0 is the city itself: its laptops are those of the administrators, its master rows hold for every unit.
CREATE TABLE unit (
    id         INT          NOT NULL PRIMARY KEY,
    code       VARCHAR(24)  NOT NULL UNIQUE,
    name       VARCHAR(160) NOT NULL,
    created_ms BIGINT       NOT NULL
);

-- Who may sign in, by the name of the server's account.
CREATE TABLE account (
    name       VARCHAR(80) NOT NULL PRIMARY KEY,
    unit       INT         NOT NULL REFERENCES unit (id),
    role       ENUM ('UNIT', 'ADMIN', 'REPORT') NOT NULL,
    blocked    BOOLEAN     NOT NULL DEFAULT FALSE,
    created_ms BIGINT      NOT NULL,
    rotated_ms BIGINT      NOT NULL
);

-- One installation. last_batch and running are its place in its own sequence of batches.
CREATE TABLE laptop (
    id         INT          NOT NULL AUTO_INCREMENT PRIMARY KEY,
    uuid       CHAR(36)     NOT NULL UNIQUE,
    unit       INT          NOT NULL,
    name       VARCHAR(121) NOT NULL CHECK (char_length(name) <= 120),
    program    VARCHAR(61)  NOT NULL CHECK (char_length(program) <= 60),
    protocol   INT          NOT NULL,
    account    VARCHAR(80)  NOT NULL,
    first_ms   BIGINT       NOT NULL,
    seen_ms    BIGINT       NOT NULL,
    drift_ms   BIGINT       NOT NULL COMMENT 'the laptop''s clock ahead of the server''s',
    last_batch BIGINT       NOT NULL DEFAULT 0,
    running    CHAR(64)     NOT NULL DEFAULT '0000000000000000000000000000000000000000000000000000000000000000',
    KEY laptop_by_unit (unit)
);

-- A row stands here from open_batch to close_batch, which is one transaction: rows can only be put into a batch that
-- the same connection has opened. Two rows that nobody opens stand around those of each account: looking for a row that
-- is not there locks the gap up to the next one, and that gap is now always the account's own.
CREATE TABLE open_batch (
    account    VARCHAR(80) NOT NULL,
    laptop     INT         NOT NULL,
    number     BIGINT      NOT NULL,
    unit       INT         NOT NULL,
    city       BOOLEAN     NOT NULL COMMENT 'may hold facts of any unit',
    connection BIGINT      NOT NULL,
    PRIMARY KEY (account, laptop)
);

CREATE TABLE batch (
    laptop      INT         NOT NULL,
    number      BIGINT      NOT NULL,
    unit        INT         NOT NULL,
    punches     INT         NOT NULL,
    facts       INT         NOT NULL,
    known       INT         NOT NULL,
    refused     INT         NOT NULL,
    digest      CHAR(64)    NOT NULL,
    running     CHAR(64)    NOT NULL,
    account     VARCHAR(80) NOT NULL,
    accepted_ms BIGINT      NOT NULL,
    PRIMARY KEY (laptop, number),
    KEY batch_by_unit (unit, accepted_ms)
);

-- A text column takes one character more than a punch may have: under INSERT IGNORE too long a text is cut to the
-- column's width, and the check then leaves the row out instead of keeping it maimed. A year has its months as
-- partitions; months before the first lie together.
CREATE TABLE punch (
    unit        INT          NOT NULL,
    machine     VARCHAR(65)  NOT NULL,
    pin         VARCHAR(25)  NOT NULL,
    at          DATETIME     NOT NULL COMMENT 'the machine''s own wall time',
    at_ms       BIGINT       NOT NULL,
    verify      SMALLINT     NOT NULL,
    state       SMALLINT     NOT NULL,
    work_code   BIGINT       NOT NULL,
    source      VARCHAR(21)  NOT NULL,
    zone        VARCHAR(41)  NOT NULL,
    received_ms BIGINT       NOT NULL COMMENT 'the laptop''s clock',
    laptop      INT          NOT NULL,
    batch       BIGINT       NOT NULL,
    PRIMARY KEY (unit, machine, pin, at),
    KEY punch_by_batch (laptop, batch),
    CONSTRAINT punch_is_whole CHECK (char_length(machine) BETWEEN 1 AND 64 AND char_length(pin) BETWEEN 1 AND 24
        AND at >= '1990-01-01' AND verify BETWEEN 0 AND 255 AND state BETWEEN 0 AND 255
        AND char_length(source) BETWEEN 1 AND 20 AND char_length(zone) BETWEEN 1 AND 40)
) PARTITION BY RANGE COLUMNS (at) (PARTITION p_before VALUES LESS THAN ('${firstMonth}'));

-- What people decided and saw. body: COMPRESS() of the JSON text, so that UNCOMPRESS(body) reads it in SQL.
CREATE TABLE fact (
    unit     INT          NOT NULL,
    kind     VARCHAR(41)  NOT NULL,
    id       VARCHAR(401) NOT NULL,
    laptop   INT          NOT NULL,
    batch    BIGINT       NOT NULL,
    made_ms  BIGINT       NOT NULL COMMENT 'the laptop''s clock',
    by_whom  VARCHAR(161) NOT NULL,
    employee VARCHAR(65)  NULL,
    month    CHAR(7)      NULL,
    body     LONGBLOB     NOT NULL,
    sha      CHAR(64)     NOT NULL,
    PRIMARY KEY (unit, kind, id),
    KEY fact_by_batch (laptop, batch),
    KEY fact_by_month (unit, kind, month),
    CONSTRAINT fact_is_whole CHECK (char_length(kind) BETWEEN 1 AND 40 AND char_length(id) BETWEEN 1 AND 400
        AND char_length(by_whom) <= 160 AND (employee IS NULL OR char_length(employee) <= 64)
        AND octet_length(body) <= 8388608),
    CONSTRAINT fact_body_is_read CHECK (coalesce(sha = sha2(uncompress(body), 256), FALSE))
);

-- Numbers of master rows: one row for each unit, locked to the end of the transaction that takes a number, so that
-- numbers become visible in their order.
CREATE TABLE master_counter (
    unit INT    NOT NULL PRIMARY KEY,
    seq  BIGINT NOT NULL
);

CREATE TABLE master_row (
    unit       INT          NOT NULL,
    kind       VARCHAR(40)  NOT NULL,
    item       VARCHAR(400) NOT NULL,
    version    BIGINT       NOT NULL,
    body       LONGTEXT     NOT NULL CHECK (json_valid(body)),
    removed    BOOLEAN      NOT NULL,
    by_whom    VARCHAR(160) NOT NULL,
    account    VARCHAR(80)  NOT NULL,
    laptop     INT          NOT NULL,
    changed_ms BIGINT       NOT NULL,
    seq        BIGINT       NOT NULL,
    PRIMARY KEY (unit, kind, item),
    UNIQUE KEY master_by_seq (unit, seq)
);

-- Every version that ever held.
CREATE TABLE master_past LIKE master_row;
ALTER TABLE master_past DROP PRIMARY KEY, DROP KEY master_by_seq, ADD PRIMARY KEY (unit, kind, item, version);

-- Whose person a number is from a day on. A number that nobody holds belongs to the unit that first names it.
CREATE TABLE person (
    number   VARCHAR(64) NOT NULL,
    from_day DATE        NOT NULL,
    unit     INT         NOT NULL,
    account  VARCHAR(80) NOT NULL,
    said_ms  BIGINT      NOT NULL,
    PRIMARY KEY (number, from_day),
    KEY person_by_unit (unit)
);

-- Who of another unit a PIN of an own machine is: said by the unit that owns the machine's punches.
CREATE TABLE guest (
    unit      INT          NOT NULL,
    item      VARCHAR(400) NOT NULL,
    machine   VARCHAR(64)  NOT NULL,
    pin       VARCHAR(24)  NOT NULL,
    number    VARCHAR(64)  NOT NULL,
    from_day  DATE         NOT NULL,
    until_day DATE         NOT NULL COMMENT 'inclusive',
    gone      BOOLEAN      NOT NULL,
    PRIMARY KEY (unit, item),
    KEY guest_by_number (number)
);

INSERT INTO unit VALUES (0, 'kota', '${cityName}', ${nowMs});
INSERT INTO master_counter VALUES (0, 0);
INSERT INTO centre VALUES (1, 1, 1, 1, 200000, 20000000, 200, '1990-01-01', '${firstMonth}');
