-- Who goes from one unit to another, by the letter of the unit that lets them go.

-- Codes and names of all units, for choosing where a person goes.
CREATE DEFINER = ${definer} SQL SECURITY DEFINER VIEW unit_name AS
SELECT u.code, u.name FROM unit u
WHERE u.id <> 0 AND EXISTS (SELECT 1 FROM account a WHERE a.name = substring_index(user(), '@', 1) AND NOT a.blocked);

-- Letters of units that say where a person goes. number is blank while the centre does not know the person.
CREATE DEFINER = ${definer} SQL SECURITY DEFINER VIEW told_move AS
SELECT f.unit, f.laptop, f.batch, f.id, f.made_ms, u.id AS goes_to,
       coalesce((SELECT json_value(e.body, '$.number') FROM master_row e
                 WHERE e.unit = f.unit AND e.kind = 'EMPLOYEE' AND e.item = f.employee), '') AS number,
       str_to_date(json_value(uncompress(f.body), '$.row.day'), '%Y-%m-%d') AS last_day
FROM fact f JOIN unit u ON u.code = json_value(uncompress(f.body), '$.row.unit') AND u.id <> 0 AND u.id <> f.unit
WHERE f.kind = 'TRANSFER' AND json_value(uncompress(f.body), '$.row.direction') = 'OUT';

DELIMITER $$

-- From the day after the last one the person is the other unit's. Only the unit that holds a person can give the person
-- away, and nothing that was said for a later day is overruled; of a person whom nobody holds yet the unit is believed
-- when no third one names the number. Everything else waits for the city's word.
CREATE DEFINER = ${definer} PROCEDURE settle_move(IN p_unit INT, IN p_number VARCHAR(64), IN p_to INT, IN p_last DATE,
    IN p_account VARCHAR(80))
MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
    DECLARE v_holder, v_later, v_rows, v_third INT;
    SELECT count(*), coalesce(sum(s.from_day > p_last), 0) INTO v_rows, v_later FROM person s
    WHERE s.number = p_number;
    SELECT s.unit INTO v_holder FROM person s WHERE s.number = p_number AND s.from_day <= p_last
    ORDER BY s.from_day DESC LIMIT 1;
    SELECT count(*) INTO v_third FROM named_person n WHERE n.number = p_number AND n.unit NOT IN (p_unit, p_to);
    IF v_rows = 0 AND v_third = 0 THEN
        REPLACE INTO person VALUES (p_number, '1900-01-01', p_unit, p_account, ${nowMs});
        SET v_holder = p_unit;
    END IF;
    IF v_holder = p_unit AND v_later = 0 THEN
        REPLACE INTO person VALUES (p_number, p_last + INTERVAL 1 DAY, p_to, p_account, ${nowMs});
    END IF;
END$$

CREATE DEFINER = ${definer} PROCEDURE settle_moves(IN p_unit INT, IN p_laptop INT, IN p_batch BIGINT,
    IN p_account VARCHAR(80))
MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
    FOR moved IN (SELECT m.number, m.goes_to, m.last_day FROM told_move m
                  WHERE m.unit = p_unit AND m.laptop = p_laptop AND m.batch = p_batch AND m.number <> ''
                    AND m.last_day IS NOT NULL ORDER BY m.made_ms, m.id) DO
        CALL settle_move(p_unit, moved.number, moved.goes_to, moved.last_day, p_account);
    END FOR;
END$$

-- As before; and moves that came before the person was known at the centre take effect now.
CREATE OR REPLACE DEFINER = ${definer} PROCEDURE confirm_people()
MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
    DECLARE v_confirmed INT;
    INSERT INTO person (number, from_day, unit, account, said_ms)
    SELECT n.number, '1900-01-01', min(n.unit), substring_index(user(), '@', 1), ${nowMs}
    FROM named_person n WHERE NOT EXISTS (SELECT 1 FROM person s WHERE s.number = n.number)
    GROUP BY n.number HAVING count(DISTINCT n.unit) = 1;
    SET v_confirmed = row_count();
    FOR moved IN (SELECT m.unit, m.number, m.goes_to, m.last_day FROM told_move m
                  WHERE m.number <> '' AND m.last_day IS NOT NULL
                    AND NOT EXISTS (SELECT 1 FROM person s WHERE s.number = m.number AND s.from_day > m.last_day)
                  ORDER BY m.made_ms, m.id) DO
        CALL settle_move(moved.unit, moved.number, moved.goes_to, moved.last_day, substring_index(user(), '@', 1));
    END FOR;
    SELECT v_confirmed AS confirmed, (SELECT count(*) FROM (
        SELECT n.number FROM named_person n WHERE NOT EXISTS (SELECT 1 FROM person s WHERE s.number = n.number)
        GROUP BY n.number) waiting) AS contested;
END$$

-- Counts what came, ties it to everything before it, and moves the people whom letters in it let go. The caller commits.
CREATE OR REPLACE DEFINER = ${definer} PROCEDURE close_batch(IN p_uuid CHAR(36), IN p_number BIGINT, IN p_known INT,
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
    CALL settle_moves(v_unit, v_laptop, p_number, v_account);
    SELECT b.* FROM batch b WHERE b.laptop = v_laptop AND b.number = p_number;
END$$

DELIMITER ;
