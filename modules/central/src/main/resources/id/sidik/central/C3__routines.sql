-- What accounts may do. Only rows that exist are locked, by their key: a lock on a gap would keep other units waiting for
-- as long as the caller likes. For the same reason nothing is read inside of an IF: there a reading locks, and in a SELECT
-- of its own it does not. A routine never commits: rows and their closing are one transaction of the caller. Numbers of
-- errors are those of CentralException: 30105 is CEN-105.
DELIMITER $$

-- The session's zone is the caller's to choose; in an hour that a zone has twice it would blur the time by that hour.
CREATE DEFINER = ${definer} PROCEDURE who_asks(OUT p_account VARCHAR(80), OUT p_unit INT, OUT p_role VARCHAR(10))
READS SQL DATA SQL SECURITY DEFINER
BEGIN
    SET SESSION time_zone = '+00:00';
    SET p_account = substring_index(user(), '@', 1);
    SELECT a.unit, a.role INTO p_unit, p_role FROM account a WHERE a.name = p_account AND NOT a.blocked;
    IF p_unit IS NULL OR p_role = 'REPORT' THEN
        SIGNAL SQLSTATE '45000' SET MYSQL_ERRNO = 30104, MESSAGE_TEXT = 'this account may not sync';
    END IF;
END$$

CREATE DEFINER = ${definer} PROCEDURE own_laptop(IN p_uuid CHAR(36), IN p_unit INT, OUT p_id INT)
READS SQL DATA SQL SECURITY DEFINER
BEGIN
    DECLARE v_protocol, v_oldest, v_newest INT;
    SELECT l.id INTO p_id FROM laptop l WHERE l.uuid = p_uuid AND l.unit = p_unit;
    IF p_id IS NULL THEN
        SIGNAL SQLSTATE '45000' SET MYSQL_ERRNO = 30108, MESSAGE_TEXT = 'no laptop of this unit has that id';
    END IF;
    SELECT l.protocol INTO v_protocol FROM laptop l WHERE l.id = p_id FOR UPDATE;
    IF @@in_transaction = 0 THEN
        SIGNAL SQLSTATE '45000' SET MYSQL_ERRNO = 30112, MESSAGE_TEXT = 'only inside a transaction';
    END IF;
    SELECT c.oldest_protocol, c.newest_protocol INTO v_oldest, v_newest FROM centre c;
    IF v_protocol < v_oldest THEN
        SIGNAL SQLSTATE '45000' SET MYSQL_ERRNO = 30105, MESSAGE_TEXT = 'the laptop''s program is too old';
    ELSEIF v_protocol > v_newest THEN
        SIGNAL SQLSTATE '45000' SET MYSQL_ERRNO = 30106, MESSAGE_TEXT = 'the laptop''s program is too new';
    END IF;
END$$

-- The form of this routine never changes, so that a laptop of any age learns why it is not welcome.
CREATE DEFINER = ${definer} PROCEDURE hello(IN p_protocol INT, IN p_uuid CHAR(36), IN p_name VARCHAR(120),
    IN p_program VARCHAR(60), IN p_now_ms BIGINT)
MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
    DECLARE v_now BIGINT DEFAULT ${nowMs};
    DECLARE v_account VARCHAR(80);
    DECLARE v_role VARCHAR(10);
    DECLARE v_unit, v_owner, v_count, v_most INT;
    DECLARE v_answer VARCHAR(20) DEFAULT 'WELCOME';
    CALL who_asks(v_account, v_unit, v_role);
    SELECT CASE WHEN p_protocol < c.oldest_protocol THEN 'TOO_OLD' WHEN p_protocol > c.newest_protocol THEN 'TOO_NEW'
                ELSE 'WELCOME' END, c.unit_laptops INTO v_answer, v_most FROM centre c;
    SELECT l.unit INTO v_owner FROM laptop l WHERE l.uuid = p_uuid;
    IF v_owner IS NULL THEN
        SELECT count(*) INTO v_count FROM laptop l WHERE l.unit = v_unit;
        IF v_unit <> 0 AND v_count >= v_most THEN
            SIGNAL SQLSTATE '45000' SET MYSQL_ERRNO = 30110, MESSAGE_TEXT = 'too many laptops of this unit';
        END IF;
        IF p_uuid IS NULL OR p_uuid NOT RLIKE '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN
            SIGNAL SQLSTATE '45000' SET MYSQL_ERRNO = 30108, MESSAGE_TEXT = 'not the id of a laptop';
        END IF;
        INSERT INTO laptop (uuid, unit, name, program, protocol, account, first_ms, seen_ms, drift_ms)
        VALUES (p_uuid, v_unit, p_name, p_program, p_protocol, v_account, v_now, v_now, p_now_ms - v_now);
    ELSEIF v_owner <> v_unit THEN
        SIGNAL SQLSTATE '45000' SET MYSQL_ERRNO = 30108, MESSAGE_TEXT = 'no laptop of this unit has that id';
    ELSE
        UPDATE laptop SET name = p_name, program = p_program, protocol = p_protocol, account = v_account,
            seen_ms = v_now, drift_ms = p_now_ms - v_now WHERE uuid = p_uuid;
    END IF;
    SELECT v_answer AS answer, ${nowMs} AS now_ms, v_role AS role, u.id AS unit, u.code AS unit_code,
           u.name AS unit_name, l.id AS laptop, l.last_batch, l.running, c.schema_version, c.oldest_protocol,
           c.newest_protocol, c.batch_rows, c.punches_from, c.punches_until
    FROM laptop l JOIN unit u ON u.id = l.unit JOIN centre c WHERE l.uuid = p_uuid;
END$$

-- Answers OPEN, or CLOSED with the receipt of a batch that has come before: then nothing is to be sent again.
CREATE DEFINER = ${definer} PROCEDURE open_batch(IN p_uuid CHAR(36), IN p_number BIGINT)
MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
    DECLARE v_account VARCHAR(80);
    DECLARE v_role VARCHAR(10);
    DECLARE v_unit, v_laptop INT;
    DECLARE v_last BIGINT;
    CALL who_asks(v_account, v_unit, v_role);
    CALL own_laptop(p_uuid, v_unit, v_laptop);
    SELECT l.last_batch INTO v_last FROM laptop l WHERE l.id = v_laptop FOR UPDATE;
    IF p_number < 1 OR p_number > v_last + 1 THEN
        SIGNAL SQLSTATE '45000' SET MYSQL_ERRNO = 30109, MESSAGE_TEXT = 'a batch is missing before this one';
    END IF;
    IF p_number = v_last + 1 THEN
        REPLACE INTO open_batch VALUES (v_account, v_laptop, p_number, v_unit, v_role = 'ADMIN', connection_id());
        SELECT 'OPEN' AS answer, v_laptop AS laptop, v_unit AS unit;
    ELSE
        SELECT 'CLOSED' AS answer, v_laptop AS laptop, v_unit AS unit, b.* FROM batch b
        WHERE b.laptop = v_laptop AND b.number = p_number;
    END IF;
END$$

-- Counts what came, and ties it to everything before it. The caller commits.
CREATE DEFINER = ${definer} PROCEDURE close_batch(IN p_uuid CHAR(36), IN p_number BIGINT, IN p_known INT,
    IN p_refused INT, IN p_digest CHAR(64))
MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
    DECLARE v_account VARCHAR(80);
    DECLARE v_role VARCHAR(10);
    DECLARE v_unit, v_laptop, v_punches, v_facts, v_open, v_batch_rows INT;
    DECLARE v_day, v_day_rows BIGINT;
    DECLARE v_before, v_running CHAR(64);
    CALL who_asks(v_account, v_unit, v_role);
    CALL own_laptop(p_uuid, v_unit, v_laptop);
    SELECT count(*) INTO v_open FROM open_batch o WHERE o.account = v_account AND o.laptop = v_laptop
        AND o.number = p_number AND o.connection = connection_id();
    IF v_open = 0 THEN
        SIGNAL SQLSTATE '45000' SET MYSQL_ERRNO = 30109, MESSAGE_TEXT = 'this batch is not open here';
    END IF;
    SELECT count(*) INTO v_punches FROM punch p WHERE p.laptop = v_laptop AND p.batch = p_number;
    SELECT count(*) INTO v_facts FROM fact f WHERE f.laptop = v_laptop AND f.batch = p_number;
    SELECT coalesce(sum(b.punches + b.facts), 0) INTO v_day FROM batch b
    WHERE b.unit = v_unit AND b.accepted_ms > ${nowMs} - 86400000;
    SELECT c.batch_rows, c.day_rows INTO v_batch_rows, v_day_rows FROM centre c;
    IF v_punches + v_facts > v_batch_rows OR v_day + v_punches + v_facts > v_day_rows THEN
        SIGNAL SQLSTATE '45000' SET MYSQL_ERRNO = 30110, MESSAGE_TEXT = 'more rows than the centre takes at once';
    END IF;
    SELECT l.running INTO v_before FROM laptop l WHERE l.id = v_laptop FOR UPDATE;
    SET v_running = sha2(concat_ws(':', v_before, p_number, v_punches, v_facts, p_known, p_refused, p_digest), 256);
    INSERT INTO batch VALUES (v_laptop, p_number, v_unit, v_punches, v_facts, p_known, p_refused, p_digest, v_running,
        v_account, ${nowMs});
    UPDATE laptop SET last_batch = p_number, running = v_running WHERE id = v_laptop;
    DELETE FROM open_batch WHERE account = v_account AND laptop = v_laptop;
    SELECT b.* FROM batch b WHERE b.laptop = v_laptop AND b.number = p_number;
END$$

DELIMITER ;
