-- What a laptop and the centre last agreed on: a word that the laptop makes anew for each meeting. When the centre holds
-- another one than the laptop remembers, either the centre was restored from an older backup, or another copy of the
-- laptop's home has met it. Fewer round trips: many edits in one call.
ALTER TABLE laptop ADD COLUMN witness VARCHAR(80) NOT NULL DEFAULT '';

DELIMITER $$

-- Keeps the fresh word when what is held is one that the laptop knows; else answers what is held and changes nothing.
CREATE DEFINER = ${definer} PROCEDURE witness(IN p_uuid CHAR(36), IN p_known VARCHAR(80), IN p_fresh VARCHAR(80))
MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
    DECLARE v_account VARCHAR(80);
    DECLARE v_role VARCHAR(10);
    DECLARE v_unit, v_laptop INT;
    DECLARE v_held VARCHAR(80);
    DECLARE v_agreed BOOLEAN;
    CALL who_asks(v_account, v_unit, v_role);
    CALL own_laptop(p_uuid, v_unit, v_laptop);
    SELECT l.witness INTO v_held FROM laptop l WHERE l.id = v_laptop FOR UPDATE;
    SET v_agreed = v_held = p_known OR v_held = p_fresh;
    IF v_agreed THEN
        UPDATE laptop SET witness = p_fresh WHERE id = v_laptop;
    END IF;
    SELECT v_agreed AS agreed, v_held AS held;
END$$

-- Many edits: each is answered as by propose, in their order. All of them are one transaction of the caller.
CREATE DEFINER = ${definer} PROCEDURE propose_all(IN p_uuid CHAR(36), IN p_edits LONGTEXT, IN p_by VARCHAR(161))
MODIFIES SQL DATA SQL SECURITY DEFINER
BEGIN
    DECLARE v_kind VARCHAR(41);
    DECLARE v_item VARCHAR(401);
    DECLARE v_base BIGINT;
    DECLARE v_body LONGTEXT;
    DECLARE v_removed BOOLEAN;
    DECLARE v_left INT DEFAULT if(json_valid(p_edits), json_length(p_edits), 0);
    DECLARE edits CURSOR FOR
        SELECT e.kind, e.item, e.base, e.body, e.removed FROM json_table(p_edits, '$[*]' COLUMNS (nth FOR ORDINALITY,
            kind VARCHAR(41) PATH '$.kind', item VARCHAR(401) PATH '$.item', base BIGINT PATH '$.base',
            body LONGTEXT PATH '$.body', removed INT PATH '$.removed')) e ORDER BY e.nth;
    IF octet_length(p_edits) > 8388608 OR NOT json_valid(p_edits) OR v_left > 200 THEN
        SIGNAL SQLSTATE '45000' SET MYSQL_ERRNO = 30110, MESSAGE_TEXT = 'too many edits at once, or not JSON';
    END IF;
    OPEN edits;
    WHILE v_left > 0 DO
        FETCH edits INTO v_kind, v_item, v_base, v_body, v_removed;
        CALL propose(p_uuid, coalesce(v_kind, ''), coalesce(v_item, ''), coalesce(v_base, 0), coalesce(v_body, ''),
            coalesce(v_removed, FALSE), p_by);
        SET v_left = v_left - 1;
    END WHILE;
    CLOSE edits;
END$$

DELIMITER ;
