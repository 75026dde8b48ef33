-- Newer versions of the program for the laptops of all units: the signed list, and its packages in pieces. The centre
-- cannot forge one: laptops know the key by which it is signed.
CREATE TABLE release_list (
    only     TINYINT        NOT NULL PRIMARY KEY CHECK (only = 1),
    manifest VARBINARY(16384) NOT NULL,
    put_ms   BIGINT         NOT NULL
);

CREATE TABLE release_piece (
    sha    CHAR(64)   NOT NULL COMMENT 'of the whole package',
    number INT        NOT NULL,
    body   MEDIUMBLOB NOT NULL CHECK (length(body) BETWEEN 1 AND 524288),
    PRIMARY KEY (sha, number)
);

CREATE DEFINER = ${definer} SQL SECURITY DEFINER VIEW release_now AS
SELECT r.manifest, r.put_ms FROM release_list r
WHERE EXISTS (SELECT 1 FROM account a WHERE a.name = substring_index(user(), '@', 1) AND NOT a.blocked);

CREATE DEFINER = ${definer} SQL SECURITY DEFINER VIEW release_part AS
SELECT p.sha, p.number, p.body FROM release_piece p
WHERE EXISTS (SELECT 1 FROM account a WHERE a.name = substring_index(user(), '@', 1) AND NOT a.blocked);
