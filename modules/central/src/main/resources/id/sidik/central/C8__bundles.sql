-- Bundles of units: encrypted files that only the units can open, for a laptop that begins anew. The newest three of each
-- unit stay; of older ones only that they were there.
CREATE TABLE bundle (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    unit       INT          NOT NULL REFERENCES unit (id),
    laptop     INT          NOT NULL REFERENCES laptop (id),
    month      VARCHAR(8)   NOT NULL CHECK (month RLIKE '^([0-9]{4}-[0-9]{2})?$'),
    made_ms    BIGINT       NOT NULL,
    size       INT          NOT NULL,
    sha        CHAR(64)     NOT NULL CHECK (sha RLIKE '^[0-9a-f]{64}$'),
    whole      BOOLEAN      NOT NULL,
    gone       BOOLEAN      NOT NULL,
    connection BIGINT       NOT NULL,
    account    VARCHAR(80)  NOT NULL,
    put_ms     BIGINT       NOT NULL,
    KEY bundle_by_unit (unit, id)
);

CREATE TABLE bundle_piece (
    bundle BIGINT     NOT NULL REFERENCES bundle (id),
    nth    INT        NOT NULL,
    bytes  MEDIUMBLOB NOT NULL CHECK (octet_length(bytes) BETWEEN 1 AND 524288),
    PRIMARY KEY (bundle, nth)
);

CREATE DEFINER = ${definer} SQL SECURITY DEFINER VIEW my_bundle AS
SELECT b.id, b.unit, l.uuid, l.name, b.month, b.made_ms, b.size, b.sha, b.put_ms
FROM bundle b JOIN laptop l ON l.id = b.laptop
WHERE b.whole AND NOT b.gone
  AND b.unit = (SELECT a.unit FROM account a WHERE a.name = substring_index(user(), '@', 1) AND NOT a.blocked);

CREATE DEFINER = ${definer} SQL SECURITY DEFINER VIEW my_bundle_piece AS
SELECT p.bundle, p.nth, p.bytes
FROM bundle_piece p JOIN bundle b ON b.id = p.bundle
WHERE b.whole AND NOT b.gone
  AND b.unit = (SELECT a.unit FROM account a WHERE a.name = substring_index(user(), '@', 1) AND NOT a.blocked);

DELIMITER $$

-- Begins one of at most 64 MiB, twenty a day. What was begun and not ended before is no more. The caller commits.
CREATE DEFINER = ${definer} PROCEDURE begin_bundle(IN p_uuid CHAR(36), IN p_month VARCHAR(8), IN p_made_ms BIGINT,
    IN p_size BIGINT, IN p_sha CHAR(64))
MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
    DECLARE v_account VARCHAR(80);
    DECLARE v_role VARCHAR(10);
    DECLARE v_unit, v_laptop, v_today INT;
    CALL who_asks(v_account, v_unit, v_role);
    CALL own_laptop(p_uuid, v_unit, v_laptop);
    SELECT count(*) INTO v_today FROM bundle b WHERE b.unit = v_unit AND b.put_ms > ${nowMs} - 86400000;
    IF v_unit = 0 OR p_size IS NULL OR p_size < 1 OR p_size > 67108864 OR v_today >= 20 THEN
        SIGNAL SQLSTATE '45000' SET MYSQL_ERRNO = 30110, MESSAGE_TEXT = 'larger or more than the centre keeps';
    END IF;
    DELETE FROM bundle_piece WHERE bundle IN (SELECT b.id FROM bundle b WHERE b.unit = v_unit AND NOT b.whole
        AND b.laptop = v_laptop);
    UPDATE bundle SET gone = TRUE WHERE unit = v_unit AND laptop = v_laptop AND NOT whole;
    INSERT INTO bundle (unit, laptop, month, made_ms, size, sha, whole, gone, connection, account, put_ms)
    VALUES (v_unit, v_laptop, p_month, p_made_ms, p_size, p_sha, FALSE, FALSE, connection_id(), v_account, ${nowMs});
    SELECT last_insert_id() AS id;
END$$

CREATE DEFINER = ${definer} PROCEDURE put_bundle(IN p_bundle BIGINT, IN p_nth INT, IN p_bytes MEDIUMBLOB)
MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
    DECLARE v_account VARCHAR(80);
    DECLARE v_role VARCHAR(10);
    DECLARE v_unit, v_open INT;
    CALL who_asks(v_account, v_unit, v_role);
    SELECT count(*) INTO v_open FROM bundle b WHERE b.id = p_bundle AND b.unit = v_unit AND NOT b.whole AND NOT b.gone
        AND b.connection = connection_id() AND b.account = v_account AND p_nth BETWEEN 0 AND 127;
    IF v_open = 0 THEN
        SIGNAL SQLSTATE '45000' SET MYSQL_ERRNO = 30109, MESSAGE_TEXT = 'this bundle is not open here';
    END IF;
    INSERT INTO bundle_piece VALUES (p_bundle, p_nth, p_bytes);
END$$

-- From now on it is whole; older ones than the newest three make room. The caller commits.
CREATE DEFINER = ${definer} PROCEDURE end_bundle(IN p_bundle BIGINT)
MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
    DECLARE v_account VARCHAR(80);
    DECLARE v_role VARCHAR(10);
    DECLARE v_unit, v_size, v_pieces, v_last INT;
    DECLARE v_bytes BIGINT;
    DECLARE v_oldest BIGINT DEFAULT 0;
    CALL who_asks(v_account, v_unit, v_role);
    SELECT b.size INTO v_size FROM bundle b WHERE b.id = p_bundle AND b.unit = v_unit AND NOT b.whole AND NOT b.gone
        AND b.connection = connection_id() AND b.account = v_account;
    SELECT count(*), coalesce(max(p.nth), -1), coalesce(sum(octet_length(p.bytes)), 0) INTO v_pieces, v_last, v_bytes
    FROM bundle_piece p WHERE p.bundle = p_bundle;
    IF v_size IS NULL THEN
        SIGNAL SQLSTATE '45000' SET MYSQL_ERRNO = 30109, MESSAGE_TEXT = 'this bundle is not open here';
    ELSEIF v_bytes <> v_size OR v_pieces <> v_last + 1 THEN
        SIGNAL SQLSTATE '45000' SET MYSQL_ERRNO = 30116, MESSAGE_TEXT = 'the pieces are not the whole';
    END IF;
    UPDATE bundle SET whole = TRUE WHERE id = p_bundle;
    SELECT coalesce(min(k.id), 0) INTO v_oldest FROM (SELECT b.id FROM bundle b WHERE b.unit = v_unit AND b.whole
        AND NOT b.gone ORDER BY b.id DESC LIMIT 3) k;
    DELETE FROM bundle_piece WHERE bundle IN (SELECT b.id FROM bundle b WHERE b.unit = v_unit AND b.whole AND NOT b.gone
        AND b.id < v_oldest);
    UPDATE bundle SET gone = TRUE WHERE unit = v_unit AND whole AND NOT gone AND id < v_oldest;
END$$

DELIMITER ;
