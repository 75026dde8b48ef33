-- What accounts may see and put. USER() is who has signed in; CURRENT_USER() in a view is the definer of the view.
CREATE DEFINER = ${definer} SQL SECURITY DEFINER VIEW me AS
SELECT a.name, a.unit, a.role, u.code, u.name AS unit_name
FROM account a JOIN unit u ON u.id = a.unit
WHERE a.name = substring_index(user(), '@', 1) AND NOT a.blocked;

CREATE DEFINER = ${definer} SQL SECURITY DEFINER VIEW put_punch AS
SELECT p.unit, p.machine, p.pin, p.at, p.at_ms, p.verify, p.state, p.work_code, p.source, p.zone, p.received_ms,
       p.laptop, p.batch
FROM punch p
WHERE EXISTS (SELECT 1 FROM open_batch o
              WHERE o.account = substring_index(user(), '@', 1) AND o.laptop = p.laptop AND o.number = p.batch
                AND o.unit = p.unit AND o.connection = connection_id())
WITH CASCADED CHECK OPTION;

CREATE DEFINER = ${definer} SQL SECURITY DEFINER VIEW put_fact AS
SELECT f.unit, f.kind, f.id, f.laptop, f.batch, f.made_ms, f.by_whom, f.employee, f.month, f.body, f.sha
FROM fact f
WHERE EXISTS (SELECT 1 FROM open_batch o
              WHERE o.account = substring_index(user(), '@', 1) AND o.laptop = f.laptop AND o.number = f.batch
                AND (o.unit = f.unit OR o.city AND f.unit IN (SELECT u.id FROM unit u))
                AND o.connection = connection_id())
WITH CASCADED CHECK OPTION;

CREATE DEFINER = ${definer} SQL SECURITY DEFINER VIEW my_punch AS
SELECT p.unit, p.machine, p.pin, p.at, p.at_ms, p.verify, p.state, p.work_code, p.source, p.zone, p.received_ms,
       p.laptop, p.batch
FROM punch p
WHERE p.unit = (SELECT a.unit FROM account a WHERE a.name = substring_index(user(), '@', 1) AND NOT a.blocked);

CREATE DEFINER = ${definer} SQL SECURITY DEFINER VIEW my_fact AS
SELECT f.unit, f.kind, f.id, f.laptop, f.batch, f.made_ms, f.by_whom, f.employee, f.month, f.body, f.sha
FROM fact f
WHERE f.unit = (SELECT a.unit FROM account a WHERE a.name = substring_index(user(), '@', 1) AND NOT a.blocked);

-- Own laptops, and the city's: an administrator decides for a unit from a laptop of the city.
CREATE DEFINER = ${definer} SQL SECURITY DEFINER VIEW my_laptop AS
SELECT l.id, l.uuid, l.unit, l.name, l.program, l.protocol, l.first_ms, l.seen_ms, l.drift_ms, l.last_batch, l.running
FROM laptop l
WHERE l.unit = (SELECT a.unit FROM account a WHERE a.name = substring_index(user(), '@', 1) AND NOT a.blocked);

-- Own batches whole; of the city's batches only that they hold something for this unit.
CREATE DEFINER = ${definer} SQL SECURITY DEFINER VIEW my_batch AS
SELECT l.uuid, l.name, b.laptop, b.number, b.punches, b.facts, b.known, b.refused, b.digest, b.running, b.account,
       b.accepted_ms
FROM batch b JOIN laptop l ON l.id = b.laptop
WHERE b.unit = (SELECT a.unit FROM account a WHERE a.name = substring_index(user(), '@', 1) AND NOT a.blocked)
UNION ALL
SELECT l.uuid, l.name, b.laptop, b.number, 0, (SELECT count(*) FROM fact f WHERE f.laptop = b.laptop
           AND f.batch = b.number AND f.unit = a.unit), 0, 0, '', '', b.account, b.accepted_ms
FROM account a JOIN batch b ON b.unit = 0 JOIN laptop l ON l.id = b.laptop
WHERE a.name = substring_index(user(), '@', 1) AND NOT a.blocked AND a.unit <> 0
  AND EXISTS (SELECT 1 FROM fact f WHERE f.laptop = b.laptop AND f.batch = b.number AND f.unit = a.unit);

CREATE DEFINER = ${definer} SQL SECURITY DEFINER VIEW my_master AS
SELECT m.unit, m.kind, m.item, m.version, m.body, m.removed, m.by_whom, m.account, m.changed_ms, m.seq
FROM master_row m
WHERE m.unit = (SELECT a.unit FROM account a WHERE a.name = substring_index(user(), '@', 1) AND NOT a.blocked);

-- What holds in the whole city, where the unit has nothing of its own in its place.
CREATE DEFINER = ${definer} SQL SECURITY DEFINER VIEW city_master AS
SELECT m.unit, m.kind, m.item, m.version, m.body, m.removed, m.by_whom, m.account, m.changed_ms, m.seq
FROM master_row m JOIN account a ON a.name = substring_index(user(), '@', 1) AND NOT a.blocked
WHERE m.unit = 0 AND NOT EXISTS (SELECT 1 FROM master_row o
                                 WHERE o.unit = a.unit AND a.unit <> 0 AND o.kind = m.kind AND o.item = m.item);

-- Own people on machines of others: the machine's unit says who a PIN is, the centre says whose person that is.
CREATE DEFINER = ${definer} SQL SECURITY DEFINER VIEW visiting_punch AS
SELECT g.number, p.machine, p.pin, p.at, p.at_ms, p.verify, p.state, p.work_code, p.source, p.zone, p.received_ms,
       u.name AS unit_name
FROM account a
JOIN person s ON s.unit = a.unit
JOIN guest g ON g.number = s.number AND g.unit <> a.unit AND NOT g.gone
JOIN punch p ON p.unit = g.unit AND p.machine = g.machine AND p.pin = g.pin
    AND p.at >= g.from_day AND p.at < g.until_day + INTERVAL 1 DAY AND p.at >= s.from_day
JOIN unit u ON u.id = g.unit
WHERE a.name = substring_index(user(), '@', 1) AND NOT a.blocked AND a.role = 'UNIT'
  AND NOT EXISTS (SELECT 1 FROM person later
                  WHERE later.number = s.number AND later.from_day > s.from_day AND later.from_day <= p.at);
