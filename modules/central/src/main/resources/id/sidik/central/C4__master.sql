DELIMITER $$

-- What follows from an accepted master row: a guest that the unit names on its machine.
CREATE DEFINER = ${definer} PROCEDURE keep_guest(IN p_unit INT, IN p_item VARCHAR(400), IN p_body LONGTEXT,
    IN p_removed BOOLEAN)
MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
    INSERT INTO guest (unit, item, machine, pin, number, from_day, until_day, gone)
    VALUES (p_unit, p_item, coalesce(json_value(p_body, '$.machine'), ''), coalesce(json_value(p_body, '$.pin'), ''),
        coalesce(json_value(p_body, '$.number'), ''), coalesce(json_value(p_body, '$.from'), '1900-01-01'),
        coalesce(json_value(p_body, '$.until'), '9999-12-30'), p_removed)
    ON DUPLICATE KEY UPDATE machine = VALUES(machine), pin = VALUES(pin), number = VALUES(number),
        from_day = VALUES(from_day), until_day = VALUES(until_day), gone = VALUES(gone);
END$$

-- An edit that holds only when it was made on the version that holds now. The same edit again is the same edit. Answers ACCEPTED, CONFLICT with what holds,
-- or REFUSED where the row is the city's. A row that the centre does not know is taken, whatever it was made on.
CREATE DEFINER = ${definer} PROCEDURE propose(IN p_uuid CHAR(36), IN p_kind VARCHAR(41), IN p_item VARCHAR(401),
    IN p_base BIGINT, IN p_body LONGTEXT, IN p_removed BOOLEAN, IN p_by VARCHAR(161))
MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
    DECLARE v_account VARCHAR(80);
    DECLARE v_role VARCHAR(10);
    DECLARE v_unit, v_laptop, v_rows, v_city INT;
    DECLARE v_version, v_seq BIGINT;
    DECLARE v_again BOOLEAN;
    DECLARE v_answer VARCHAR(10) DEFAULT 'ACCEPTED';
    CALL who_asks(v_account, v_unit, v_role);
    CALL own_laptop(p_uuid, v_unit, v_laptop);
    IF char_length(p_kind) NOT BETWEEN 1 AND 40 OR char_length(p_item) NOT BETWEEN 1 AND 400
        OR octet_length(p_body) > 4194304 OR NOT json_valid(p_body) OR char_length(p_by) > 160 THEN
        SIGNAL SQLSTATE '45000' SET MYSQL_ERRNO = 30110, MESSAGE_TEXT = 'a master row is too long or not JSON';
    END IF;
    UPDATE master_counter SET seq = seq + 1 WHERE unit = v_unit;
    SELECT c.seq INTO v_seq FROM master_counter c WHERE c.unit = v_unit FOR UPDATE;
    SELECT count(*), coalesce(sum(m.unit = 0), 0) INTO v_rows, v_city FROM master_row m
    WHERE m.unit IN (0, v_unit) AND m.kind = p_kind AND m.item = p_item;
    IF v_unit <> 0 AND v_rows = 1 AND v_city = 1 THEN
        SELECT 'REFUSED' AS answer, m.* FROM master_row m WHERE m.unit = 0 AND m.kind = p_kind AND m.item = p_item;
    ELSE
        INSERT IGNORE INTO master_row VALUES (v_unit, p_kind, p_item, p_base + 1, p_body, p_removed, p_by, v_account,
            v_laptop, ${nowMs}, v_seq);
        IF row_count() = 0 THEN
            SELECT m.version, m.version = p_base + 1 AND m.laptop = v_laptop AND m.removed = p_removed
                AND m.body = p_body INTO v_version, v_again
            FROM master_row m WHERE m.unit = v_unit AND m.kind = p_kind AND m.item = p_item FOR UPDATE;
            IF v_version = p_base THEN
                UPDATE master_row m SET m.version = p_base + 1, m.body = p_body, m.removed = p_removed,
                    m.by_whom = p_by, m.account = v_account, m.laptop = v_laptop, m.changed_ms = ${nowMs},
                    m.seq = v_seq
                WHERE m.unit = v_unit AND m.kind = p_kind AND m.item = p_item;
            ELSEIF v_again THEN
                SET v_answer = 'AGAIN';
            ELSE
                SET v_answer = 'CONFLICT';
            END IF;
        END IF;
        IF v_answer = 'ACCEPTED' THEN
            INSERT INTO master_past SELECT m.* FROM master_row m
            WHERE m.unit = v_unit AND m.kind = p_kind AND m.item = p_item;
            IF p_kind = 'GUEST' THEN CALL keep_guest(v_unit, p_item, p_body, p_removed); END IF;
        END IF;
        SELECT if(v_answer = 'AGAIN', 'ACCEPTED', v_answer) AS answer, m.* FROM master_row m
        WHERE m.unit = v_unit AND m.kind = p_kind AND m.item = p_item FOR UPDATE;
    END IF;
END$$

-- Says whose person a number is from a day on. The unit that holds it may give it away; only an administrator may
-- give it to anybody.
CREATE DEFINER = ${definer} PROCEDURE place_person(IN p_number VARCHAR(64), IN p_unit_code VARCHAR(24),
    IN p_from DATE)
MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
    DECLARE v_account VARCHAR(80);
    DECLARE v_role VARCHAR(10);
    DECLARE v_unit, v_to, v_holder, v_later INT;
    CALL who_asks(v_account, v_unit, v_role);
    SELECT u.id INTO v_to FROM unit u WHERE u.code = p_unit_code AND u.id <> 0;
    SELECT s.unit INTO v_holder FROM person s WHERE s.number = p_number AND s.from_day <= p_from
    ORDER BY s.from_day DESC LIMIT 1;
    SELECT count(*) INTO v_later FROM person s WHERE s.number = p_number AND s.from_day >= p_from;
    IF v_to IS NULL OR v_role <> 'ADMIN' AND (v_holder IS NULL OR v_holder <> v_unit OR v_later > 0) THEN
        SIGNAL SQLSTATE '45000' SET MYSQL_ERRNO = 30112, MESSAGE_TEXT = 'only the city or the holding unit may say so';
    END IF;
    REPLACE INTO person VALUES (p_number, p_from, v_to, v_account, ${nowMs});
END$$

-- Gives every number that exactly one unit names as its employee, and nobody holds yet, to that unit. Answers how many,
-- and how many are named by several and wait for a word.
CREATE DEFINER = ${definer} PROCEDURE confirm_people()
MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
    INSERT INTO person (number, from_day, unit, account, said_ms)
    SELECT n.number, '1900-01-01', min(n.unit), substring_index(user(), '@', 1), ${nowMs}
    FROM named_person n WHERE NOT EXISTS (SELECT 1 FROM person s WHERE s.number = n.number)
    GROUP BY n.number HAVING count(DISTINCT n.unit) = 1;
    SELECT row_count() AS confirmed, (SELECT count(*) FROM (
        SELECT n.number FROM named_person n WHERE NOT EXISTS (SELECT 1 FROM person s WHERE s.number = n.number)
        GROUP BY n.number) waiting) AS contested;
END$$

DELIMITER ;

CREATE DEFINER = ${definer} SQL SECURITY DEFINER VIEW named_person AS
SELECT m.unit, json_value(m.body, '$.number') AS number FROM master_row m
WHERE m.kind = 'EMPLOYEE' AND m.unit <> 0 AND NOT m.removed AND json_value(m.body, '$.number') <> '';
