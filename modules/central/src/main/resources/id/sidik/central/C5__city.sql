-- What administrators and the reporting account see of the whole city. Only they are granted these views. Sealed facts
-- stay sealed: the centre holds no unit's key.
CREATE DEFINER = ${definer} SQL SECURITY DEFINER VIEW city_account AS
SELECT a.name, a.unit, a.role FROM account a
WHERE a.name = substring_index(user(), '@', 1) AND NOT a.blocked AND a.role IN ('ADMIN', 'REPORT');

CREATE DEFINER = ${definer} SQL SECURITY DEFINER VIEW city_unit AS
SELECT u.id, u.code, u.name, u.created_ms, EXISTS (SELECT 1 FROM account a WHERE a.unit = u.id AND NOT a.blocked) AS open
FROM unit u WHERE u.id <> 0 AND EXISTS (SELECT 1 FROM city_account);

CREATE DEFINER = ${definer} SQL SECURITY DEFINER VIEW city_laptop AS
SELECT l.id, l.uuid, l.unit, l.name, l.program, l.protocol, l.account, l.first_ms, l.seen_ms, l.drift_ms, l.last_batch
FROM laptop l WHERE EXISTS (SELECT 1 FROM city_account);

CREATE DEFINER = ${definer} SQL SECURITY DEFINER VIEW city_batch AS
SELECT b.laptop, b.number, b.unit, b.punches, b.facts, b.known, b.refused, b.running, b.account, b.accepted_ms
FROM batch b WHERE EXISTS (SELECT 1 FROM city_account);

CREATE DEFINER = ${definer} SQL SECURITY DEFINER VIEW city_punch AS
SELECT p.unit, p.machine, p.pin, p.at, p.at_ms, p.verify, p.state, p.work_code, p.source, p.zone, p.received_ms,
       p.laptop, p.batch
FROM punch p WHERE EXISTS (SELECT 1 FROM city_account);

CREATE DEFINER = ${definer} SQL SECURITY DEFINER VIEW city_fact AS
SELECT f.unit, f.kind, f.id, f.laptop, f.batch, f.made_ms, f.by_whom, f.employee, f.month,
       CONVERT(uncompress(f.body) USING utf8mb4) AS body, f.sha
FROM fact f WHERE EXISTS (SELECT 1 FROM city_account);

CREATE DEFINER = ${definer} SQL SECURITY DEFINER VIEW city_master_row AS
SELECT m.unit, m.kind, m.item, m.version, m.body, m.removed, m.by_whom, m.account, m.laptop, m.changed_ms, m.seq
FROM master_row m WHERE EXISTS (SELECT 1 FROM city_account);

CREATE DEFINER = ${definer} SQL SECURITY DEFINER VIEW city_person AS
SELECT s.number, s.from_day, s.unit, s.account, s.said_ms
FROM person s WHERE EXISTS (SELECT 1 FROM city_account);
