package id.sidik.central;

/**
 * What unit A tries against unit B: name | expected | statements, of which the last is judged. Expected is the server's
 * error, or "nothing": no row is shown and none changed. {a}, {b}: the units; {lapA}, {lapB}: their laptops' numbers;
 * {uuidA}, {uuidB}: their ids; {accB}: B's account; {db}: the database; {open}: A opens a batch first.
 */
final class Attacks {
    private static final String PUNCH = "(unit, machine, pin, at, at_ms, verify, state, work_code, source, zone,"
            + " received_ms, laptop, batch)";

    static final String READING = """
            B's punches through the own view           | nothing | SELECT * FROM my_punch WHERE unit = {b}
            B's punches by a condition that is true     | nothing | SELECT * FROM my_punch WHERE unit = {b} OR machine = 'B-MACHINE'
            B's facts through the own view              | nothing | SELECT * FROM my_fact WHERE unit = {b} OR id = 'B-FACT'
            B's laptops through the own view            | nothing | SELECT * FROM my_laptop WHERE uuid = '{uuidB}'
            B's batches through the own view            | nothing | SELECT * FROM my_batch WHERE uuid = '{uuidB}'
            B's master rows through the own view        | nothing | SELECT * FROM my_master WHERE item = 'B-EMPLOYEE'
            B's master rows through the city's view     | nothing | SELECT * FROM city_master WHERE unit = {b}
            B's bundles through the own view            | nothing | SELECT * FROM my_bundle WHERE unit = {b}
            B's bundles by a condition that is true     | nothing | SELECT * FROM my_bundle WHERE unit = {b} OR size > 0
            pieces of B's bundles                       | nothing | SELECT * FROM my_bundle_piece WHERE bundle > 0
            B's account through me                      | nothing | SELECT * FROM me WHERE unit = {b}
            visitors that nobody named                  | nothing | SELECT * FROM visiting_punch
            rows inside a select list                   | 1142 | SELECT (SELECT count(*) FROM punch)
            rows through a union                        | 1142 | SELECT machine FROM my_punch UNION SELECT machine FROM punch
            rows through a join                         | 1142 | SELECT * FROM my_punch JOIN punch USING (machine)
            rows through a handler                      | 1142 | HANDLER punch OPEN
            rows through a copy                         | 1142 | INSERT INTO put_punch SELECT * FROM punch
            the form of a table                         | 1142 | SHOW CREATE TABLE punch
            the text of a view                          | 1142 | SHOW CREATE VIEW my_punch
            the columns of a table                      | 1142 | SHOW COLUMNS FROM account
            the plan of a view                          | 1345 | EXPLAIN SELECT * FROM my_punch
            the sum of a table                          | nothing | SELECT * FROM my_punch WHERE EXISTS (SELECT 1 FROM information_schema.tables WHERE table_name = 'punch')
            rows as the answer of a putting             | 1142 | {open}; INSERT INTO put_punch %s VALUES ({a}, 'X', '9', '2026-11-05 08:00:00', 0, 1, 0, 0, 'WIRE', 'Asia/Jakarta', 0, {lapA}, 1) RETURNING (SELECT count(*) FROM punch)
            the city's overview                         | 1142 | SELECT * FROM city_punch
            facts that are not yet closed               | nothing | SET SESSION TRANSACTION ISOLATION LEVEL READ UNCOMMITTED; SELECT * FROM my_fact WHERE unit = {b}
            """
            .replace("%s", PUNCH);

    static final String WRITING = """
            a punch for B in an own batch               | 1369 | {open}; INSERT INTO put_punch %s VALUES ({b}, 'X', '1', '2026-11-05 08:00:00', 0, 1, 0, 0, 'WIRE', 'Asia/Jakarta', 0, {lapA}, 1)
            the same, silently                          | nothing | {open}; INSERT IGNORE INTO put_punch %s VALUES ({b}, 'X', '1', '2026-11-05 08:00:00', 0, 1, 0, 0, 'WIRE', 'Asia/Jakarta', 0, {lapA}, 1)
            a punch under B's laptop                    | 1369 | {open}; INSERT INTO put_punch %s VALUES ({a}, 'X', '1', '2026-11-05 08:00:00', 0, 1, 0, 0, 'WIRE', 'Asia/Jakarta', 0, {lapB}, 1)
            a punch for B under B's laptop              | 1369 | INSERT INTO put_punch %s VALUES ({b}, 'X', '1', '2026-11-05 08:00:00', 0, 1, 0, 0, 'WIRE', 'Asia/Jakarta', 0, {lapB}, 2)
            a punch without an open batch               | 1369 | INSERT INTO put_punch %s VALUES ({a}, 'X', '1', '2026-11-05 08:00:00', 0, 1, 0, 0, 'WIRE', 'Asia/Jakarta', 0, {lapA}, 1)
            a punch of a number far ahead               | 1369 | {open}; INSERT INTO put_punch %s VALUES ({a}, 'X', '1', '2026-11-05 08:00:00', 0, 1, 0, 0, 'WIRE', 'Asia/Jakarta', 0, {lapA}, 7)
            a fact for B                                | 1369 | {open}; INSERT INTO put_fact VALUES ({b}, 'PERMIT', 'X', {lapA}, 1, 0, 'x', NULL, NULL, compress('{}'), sha2('{}', 256))
            a fact under B's laptop                     | 1369 | {open}; INSERT INTO put_fact VALUES ({a}, 'PERMIT', 'X', {lapB}, 1, 0, 'x', NULL, NULL, compress('{}'), sha2('{}', 256))
            a fact whose sum is another's               | 4025 | {open}; INSERT INTO put_fact VALUES ({a}, 'PERMIT', 'X', {lapA}, 1, 0, 'x', NULL, NULL, compress('{}'), sha2('x', 256))
            a fact for the whole city                   | 1369 | {open}; INSERT INTO put_fact VALUES (0, 'PERMIT', 'X', {lapA}, 1, 0, 'x', NULL, NULL, compress('{}'), sha2('{}', 256))
            changing an own punch                       | 1142 | UPDATE put_punch SET pin = '2'
            changing an own punch on a known key        | 1142 | INSERT INTO put_punch %s VALUES ({a}, 'A-MACHINE', '1', '2026-11-02 07:30:00', 0, 1, 0, 0, 'WIRE', 'Asia/Jakarta', 0, {lapA}, 1) ON DUPLICATE KEY UPDATE verify = 9
            replacing an own punch                      | 1142 | REPLACE INTO put_punch %s VALUES ({a}, 'A-MACHINE', '1', '2026-11-02 07:30:00', 0, 9, 0, 0, 'WIRE', 'Asia/Jakarta', 0, {lapA}, 1)
            deleting an own punch                       | 1142 | DELETE FROM my_punch
            changing an own fact                        | 1142 | UPDATE my_fact SET by_whom = 'x'
            deleting an own fact                        | 1142 | DELETE FROM put_fact
            changing B's laptop                         | 1142 | UPDATE my_laptop SET name = 'x' WHERE uuid = '{uuidB}'
            a batch without rows of a routine           | 1142 | INSERT INTO my_batch (laptop, number) VALUES ({lapB}, 2)
            a master row past the routine               | 1142 | INSERT INTO my_master (unit, kind, item) VALUES ({b}, 'X', 'X')
            a file of the server into a table           | 1045 | LOAD DATA INFILE '/etc/hostname' INTO TABLE punch
            emptying a table                            | 1142 | TRUNCATE TABLE punch
            a partition less                            | 1142 | ALTER TABLE punch DROP PARTITION p202611
            dropping a table                            | 1142 | DROP TABLE fact
            dropping the database                       | 1044 | DROP DATABASE `{db}`
            dropping a routine                          | 1370 | DROP PROCEDURE close_batch
            another routine in its place                | 1044 | CREATE OR REPLACE PROCEDURE hello() SELECT 1
            another view in its place                   | 1142 | CREATE OR REPLACE VIEW my_punch AS SELECT 1
            a trigger on a table                        | 1142 | CREATE TRIGGER t BEFORE INSERT ON punch FOR EACH ROW SET NEW.pin = '1'
            """
            .replace("%s", PUNCH);

    static final String FORGING = """
            hello as B's laptop                         | 30108 | CALL hello(1, '{uuidB}', 'x', 'x', 0)
            an invented id that is none                 | 30108 | CALL hello(1, 'B', 'x', 'x', 0)
            opening a batch of B's laptop               | 30108 | SET autocommit = 0; CALL open_batch('{uuidB}', 2)
            closing a batch of B's laptop               | 30108 | SET autocommit = 0; CALL close_batch('{uuidB}', 2, 0, 0, 'x')
            closing a batch that is not open            | 30109 | SET autocommit = 0; CALL close_batch('{uuidA}', 9, 0, 0, 'x')
            leaving out a batch                         | 30109 | SET autocommit = 0; CALL open_batch('{uuidA}', 3)
            a batch outside of a transaction            | 30112 | CALL open_batch('{uuidA}', 1)
            a bundle from B's laptop                    | 30108 | SET autocommit = 0; CALL begin_bundle('{uuidB}', '', 0, 10, repeat('a', 64))
            a bundle outside of a transaction           | 30112 | CALL begin_bundle('{uuidA}', '', 0, 10, repeat('a', 64))
            a bundle that is too large                  | 30110 | SET autocommit = 0; CALL begin_bundle('{uuidA}', '', 0, 67108865, repeat('a', 64))
            a piece into B's bundle                     | 30109 | SET autocommit = 0; CALL put_bundle(1, 5, 'x')
            a piece past the routine                    | 1142 | INSERT INTO my_bundle_piece VALUES (1, 5, 'x')
            ending B's bundle                           | 30109 | SET autocommit = 0; CALL end_bundle(1)
            ending a bundle that is not whole           | 30116 | SET autocommit = 0; CALL begin_bundle('{uuidA}', '', 0, 10, repeat('a', 64)); CALL end_bundle(last_insert_id())
            an edit from B's laptop                     | 30108 | SET autocommit = 0; CALL propose('{uuidB}', 'EMPLOYEE', 'B-EMPLOYEE', 1, '{}', 0, 'x')
            many edits from B's laptop                   | 30108 | SET autocommit = 0; CALL propose_all('{uuidB}', '[{"kind":"EMPLOYEE","item":"B-EMPLOYEE","base":1,"removed":0,"body":"{}"}]', 'x')
            the word of B's laptop                       | 30108 | SET autocommit = 0; CALL witness('{uuidB}', '', '9:x')
            a word outside of a transaction              | 30112 | CALL witness('{uuidA}', '', '9:x')
            too many edits at once                       | 30110 | SET autocommit = 0; CALL propose_all('{uuidA}', concat('[', repeat('1,', 300), '1]'), 'x')
            edits that are no edits                      | 30110 | SET autocommit = 0; CALL propose_all('{uuidA}', '[{"kind":"EMPLOYEE"}]', 'x')
            edits that are no JSON                       | 30110 | SET autocommit = 0; CALL propose_all('{uuidA}', 'x', 'x')
            an account's name in a punch                | 1054 | INSERT INTO put_punch (account) VALUES ('{accB}')
            a time of acceptance in a fact              | 1054 | INSERT INTO put_fact (accepted_ms) VALUES (0)
            taking B's person                           | 30112 | CALL place_person('B-NUMBER', 'serang', '2026-01-01')
            taking a person whom nobody holds           | 30112 | CALL place_person('NOBODY', 'serang', '2026-01-01')
            letting the city confirm people             | 1370 | CALL confirm_people()
            asking as somebody else                     | 1370 | CALL who_asks(@a, @b, @c)
            a laptop's number from the inside           | 1370 | CALL own_laptop('{uuidB}', {b}, @x)
            a guest for B                               | 1370 | CALL keep_guest({b}, 'x', '{}', 0)
            a master row too long                       | 30110 | SET autocommit = 0; CALL propose('{uuidA}', 'EMPLOYEE', 'x', 0, repeat('1', 5000000), 0, 'x')
            a master row that is no JSON                | 30110 | SET autocommit = 0; CALL propose('{uuidA}', 'EMPLOYEE', 'x', 0, 'x', 0, 'x')
            visitors by an own claim                    | nothing | SET autocommit = 0; CALL propose('{uuidA}', 'EMPLOYEE', 'claim', 0, '{"number":"B-NUMBER"}', 0, 'x'); CALL propose('{uuidA}', 'GUEST', 'claim', 0, '{"machine":"B-MACHINE","pin":"1","number":"B-NUMBER","from":"2020-01-01"}', 0, 'x'); SELECT * FROM visiting_punch
            """;

    static final String RIGHTS = """
            rights for oneself                          | 1044 | GRANT ALL ON `{db}`.* TO CURRENT_USER()
            rights on a table for oneself               | 1142 | GRANT SELECT ON punch TO CURRENT_USER()
            rights through a role                       | 1959 | SET ROLE admin
            being B                                     | 1698 | GRANT PROXY ON '{accB}'@'%' TO CURRENT_USER()
            another account                             | 1227 | CREATE USER thief IDENTIFIED BY 'x'
            B's password                                | 1044 | SET PASSWORD FOR '{accB}'@'%' = PASSWORD('x')
            B's account without TLS                     | 1227 | ALTER USER '{accB}'@'%' REQUIRE NONE
            own limits                                  | 1227 | ALTER USER CURRENT_USER() WITH MAX_QUERIES_PER_HOUR 0
            B's rights                                  | 1044 | SHOW GRANTS FOR '{accB}'@'%'
            the server's accounts                       | 1142 | SELECT * FROM mysql.global_priv
            the server's views of accounts              | 1142 | SELECT * FROM mysql.user
            the server's settings                       | 1227 | SET GLOBAL general_log = 1
            the server's clock                          | 1227 | SET GLOBAL sql_mode = ''
            ending B's conversation                     | 1095 | KILL {conB}
            ending the server                           | 1227 | SHUTDOWN
            a plugin                                    | 1142 | INSTALL SONAME 'x'
            a file of the server                        | 1045 | SELECT * FROM my_punch INTO OUTFILE '/tmp/sidik-thief'
            reading a file of the server                | nothing | SELECT 1 FROM DUAL WHERE LOAD_FILE('/etc/passwd') IS NOT NULL
            a table of one's own                        | 1142 | CREATE TABLE mine (x INT)
            a table of one's own elsewhere              | 1142 | CREATE TABLE test.mine (x INT)
            a database of one's own                     | 1044 | CREATE DATABASE thief
            a temporary table                           | 1044 | CREATE TEMPORARY TABLE mine (x INT)
            a view as the definer                       | 1142 | CREATE DEFINER = '{db}_definer'@'localhost' VIEW mine AS SELECT * FROM punch
            a routine as the definer                    | 1044 | CREATE DEFINER = '{db}_definer'@'localhost' PROCEDURE mine() SELECT * FROM punch
            an event                                    | 1044 | CREATE EVENT mine ON SCHEDULE EVERY 1 SECOND DO DELETE FROM punch
            locking a table                             | 1044 | LOCK TABLES punch WRITE
            a flush of everything                       | 1227 | FLUSH TABLES WITH READ LOCK
            stopping the binary log                     | 1227 | SET SESSION sql_log_bin = 0
            """;

    static final String LOOKING = """
            tables of the centre                        | nothing | SELECT table_name FROM information_schema.tables WHERE table_schema = '{db}' AND table_type = 'BASE TABLE'
            columns of its tables                       | nothing | SELECT * FROM information_schema.columns WHERE table_schema = '{db}' AND table_name IN ('punch', 'fact', 'account', 'person')
            views that are not granted                  | nothing | SELECT * FROM information_schema.tables WHERE table_schema = '{db}' AND table_name LIKE 'city%' AND table_name <> 'city_master'
            the text of views                           | nothing | SELECT * FROM information_schema.views WHERE table_schema = '{db}' AND view_definition <> ''
            the text of routines                        | nothing | SELECT * FROM information_schema.routines WHERE routine_definition <> ''
            routines that are not granted               | nothing | SELECT * FROM information_schema.routines WHERE routine_name = 'confirm_people'
            partitions and their counts                 | nothing | SELECT * FROM information_schema.partitions WHERE table_name = 'punch'
            indexes                                     | nothing | SELECT * FROM information_schema.statistics WHERE table_schema = '{db}'
            other databases                             | nothing | SELECT * FROM information_schema.schemata WHERE schema_name NOT IN ('{db}', 'information_schema')
            others' conversations                       | nothing | SELECT * FROM information_schema.processlist WHERE user <> substring_index(user(), '@', 1)
            others' rights                              | nothing | SELECT * FROM information_schema.user_privileges WHERE grantee LIKE '%{accB}%'
            others' rights on tables                    | nothing | SELECT * FROM information_schema.table_privileges WHERE grantee LIKE '%{accB}%'
            others' rights on the database              | nothing | SELECT * FROM information_schema.schema_privileges WHERE grantee NOT LIKE concat('''', substring_index(user(), '@', 1), '%')
            open transactions                           | 1227 | SELECT * FROM information_schema.innodb_trx
            pages of tables                             | 1227 | SELECT * FROM information_schema.innodb_buffer_page
            names of the engine's tables                | 1227 | SELECT * FROM information_schema.innodb_sys_tables
            the state of the engine                     | 1227 | SHOW ENGINE INNODB STATUS
            statistics of accounts                      | nothing | SELECT * FROM information_schema.user_statistics
            the server's own book of tables             | 1142 | SELECT * FROM mysql.proc
            """;

    private Attacks() {}
}
