-- The road to the centre: what waits to be sent, what came and cannot be kept yet, proposals, conflicts, how far each
-- side is. "arriving" holds a row only inside the transaction in which something from the centre is kept: what comes
-- from there does not go back.

PRAGMA user_version = 19;

-- This installation: a random UUID (RFC 9562, version 4) that stays, and what the office calls the laptop.
CREATE TABLE laptop (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    id   TEXT    NOT NULL,
    name TEXT    NOT NULL
) STRICT;

INSERT INTO laptop (only, id, name)
SELECT 1, substr(h, 1, 8) || '-' || substr(h, 9, 4) || '-4' || substr(h, 14, 3) || '-a' || substr(h, 18, 3) || '-' || substr(h, 21, 12), ''
FROM (SELECT lower(hex(randomblob(16))) AS h);

CREATE TABLE arriving (only INTEGER PRIMARY KEY CHECK (only = 1)) STRICT;

-- key: the fact's own key in its table; of several columns a JSON array. seq is never used twice.
CREATE TABLE outbox (
    seq  INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT    NOT NULL,
    key  TEXT    NOT NULL
) STRICT;

CREATE TABLE outbox_punch (
    badge INTEGER NOT NULL,
    at    INTEGER NOT NULL,
    PRIMARY KEY (badge, at)
) STRICT, WITHOUT ROWID;

-- What the centre would not take. stream: FACT, PUNCH (key: badge and second) or MASTER. shown: the key as
-- a person can read it. why: in the centre's words.
CREATE TABLE outbox_refused (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    stream TEXT    NOT NULL,
    kind   TEXT    NOT NULL,
    key    TEXT    NOT NULL,
    shown  TEXT    NOT NULL,
    code   TEXT    NOT NULL,
    why    TEXT    NOT NULL,
    UNIQUE (stream, kind, key)
) STRICT;

-- Of two facts about one thing the later stamp holds, on every laptop alike: milliseconds as its author's clock told
-- them, but never before a fact that was here already.
CREATE TABLE fact_clock (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    last INTEGER NOT NULL
) STRICT;

INSERT INTO fact_clock (only, last) VALUES (1, 0);

CREATE TABLE fact_order (
    kind  TEXT    NOT NULL,
    key   TEXT    NOT NULL,
    stamp INTEGER NOT NULL,
    PRIMARY KEY (kind, key)
) STRICT, WITHOUT ROWID;

-- Which laptop a fact came from, and when the centre took it.
CREATE TABLE fact_origin (
    kind        TEXT    NOT NULL,
    key         TEXT    NOT NULL,
    laptop      TEXT    NOT NULL,
    accepted_ms INTEGER NOT NULL,
    PRIMARY KEY (kind, key)
) STRICT, WITHOUT ROWID;

-- The same message or record that two laptops took: theirs is ours.
CREATE TABLE fact_twin (
    kind   TEXT NOT NULL,
    theirs TEXT NOT NULL,
    ours   TEXT NOT NULL,
    PRIMARY KEY (kind, theirs)
) STRICT, WITHOUT ROWID;

-- What came and is not kept yet. stream: FACT or MASTER. state: WAITS (needs: the row it refers to), UNREADABLE (of a
-- newer form), CLASH (a rule of the store forbids it beside what is here).
CREATE TABLE incoming (
    id          INTEGER PRIMARY KEY,
    stream      TEXT    NOT NULL,
    kind        TEXT    NOT NULL,
    key         TEXT    NOT NULL,
    body        TEXT    NOT NULL,
    made_ms     INTEGER NOT NULL,
    accepted_ms INTEGER NOT NULL,
    laptop      TEXT    NOT NULL,
    version     INTEGER NOT NULL,
    removed     INTEGER NOT NULL,
    by_whom     TEXT    NOT NULL,
    seq         INTEGER NOT NULL,
    state       TEXT    NOT NULL,
    needs       TEXT    NOT NULL,
    UNIQUE (stream, kind, key)
) STRICT;

CREATE INDEX incoming_by_need ON incoming (needs);

-- People of other units who use a machine of this one: what its owner says, and nobody else.
CREATE TABLE guest (
    machine   INTEGER NOT NULL REFERENCES machine,
    pin       TEXT    NOT NULL,
    number    TEXT    NOT NULL CHECK (trim(number) <> ''),
    from_day  TEXT    NOT NULL,
    until_day TEXT,
    PRIMARY KEY (machine, pin, from_day)
) STRICT, WITHOUT ROWID;

-- A later change of the same row takes another number, so that an answer about the earlier one does not end it.
CREATE TABLE proposal (
    seq  INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT    NOT NULL,
    key  TEXT    NOT NULL,
    UNIQUE (kind, key)
) STRICT;

-- Master rows as the centre had them when they were last seen.
CREATE TABLE master_state (
    kind    TEXT    NOT NULL,
    key     TEXT    NOT NULL,
    version INTEGER NOT NULL,
    body    TEXT    NOT NULL,
    removed INTEGER NOT NULL,
    PRIMARY KEY (kind, key)
) STRICT, WITHOUT ROWID;

-- The centre's side of a row that was changed on both sides. Ours stands in its table until a person has decided.
CREATE TABLE master_conflict (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    kind       TEXT    NOT NULL,
    key        TEXT    NOT NULL,
    version    INTEGER NOT NULL,
    body       TEXT    NOT NULL,
    removed    INTEGER NOT NULL,
    by_whom    TEXT    NOT NULL,
    changed_ms INTEGER NOT NULL,
    seq        INTEGER NOT NULL,
    UNIQUE (kind, key)
) STRICT;

-- What was decided of a conflict. choice: OURS or THEIRS. ours and theirs: both sides as they were then.
CREATE TABLE master_decision (
    id       TEXT    PRIMARY KEY,
    kind     TEXT    NOT NULL,
    row      TEXT    NOT NULL,
    ours     TEXT    NOT NULL,
    theirs   TEXT    NOT NULL,
    version  INTEGER NOT NULL,
    their_by TEXT    NOT NULL,
    their_ms INTEGER NOT NULL,
    choice   TEXT    NOT NULL,
    at_ms    INTEGER NOT NULL,
    by_whom  TEXT    NOT NULL,
    reason   TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

-- How far the batches of another laptop are here.
CREATE TABLE sync_cursor (
    laptop TEXT    PRIMARY KEY,
    batch  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Our own last batch that the centre closed, its running hash, and the last master row that is here.
CREATE TABLE sync_state (
    only       INTEGER PRIMARY KEY CHECK (only = 1),
    batch      INTEGER NOT NULL,
    hash       TEXT    NOT NULL,
    master_seq INTEGER NOT NULL
) STRICT;

INSERT INTO sync_state (only, batch, hash, master_seq) VALUES (1, 0, '', 0);

CREATE TABLE sync_run (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    started_ms INTEGER NOT NULL,
    ended_ms   INTEGER NOT NULL,
    outcome    TEXT    NOT NULL,
    sent       INTEGER NOT NULL,
    received   INTEGER NOT NULL,
    refused    INTEGER NOT NULL,
    conflicts  INTEGER NOT NULL,
    drift_ms   INTEGER
) STRICT;

CREATE TRIGGER master_decision_is_never_changed BEFORE UPDATE ON master_decision
BEGIN SELECT RAISE(ABORT, 'master_decision is append-only'); END;
CREATE TRIGGER master_decision_is_never_removed BEFORE DELETE ON master_decision
BEGIN SELECT RAISE(ABORT, 'master_decision is append-only'); END;

-- Facts go out in the transaction that keeps them.
CREATE TRIGGER archive_goes_out AFTER INSERT ON archive WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    INSERT INTO outbox (kind, key) VALUES ('ARCHIVE', new.sha);
END;
CREATE TRIGGER document_goes_out AFTER INSERT ON document WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    INSERT INTO outbox (kind, key) VALUES ('DOCUMENT', new.sha);
END;
CREATE TRIGGER contact_goes_out AFTER INSERT ON contact WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    INSERT INTO outbox (kind, key) VALUES ('CONTACT', new.id);
END;
CREATE TRIGGER quarantine_goes_out AFTER INSERT ON quarantine WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    INSERT INTO outbox (kind, key) VALUES ('QUARANTINE', new.id);
END;
CREATE TRIGGER clock_reading_goes_out AFTER INSERT ON clock_reading WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    INSERT INTO outbox (kind, key) VALUES ('CLOCK_READING', new.id);
END;
CREATE TRIGGER clock_setting_goes_out AFTER INSERT ON clock_setting WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    INSERT INTO outbox (kind, key) VALUES ('CLOCK_SETTING', new.id);
END;
CREATE TRIGGER operation_goes_out AFTER INSERT ON operation WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    INSERT INTO outbox (kind, key) VALUES ('OPERATION', json_array(new.machine, new.at, new.code, new.admin, new.unexplained, new.p0, new.p1, new.p2, new.p3, new.nth));
END;
CREATE TRIGGER clearing_goes_out AFTER INSERT ON clearing WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    INSERT INTO outbox (kind, key) VALUES ('CLEARING', new.id);
END;
CREATE TRIGGER option_change_goes_out AFTER INSERT ON option_change WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    INSERT INTO outbox (kind, key) VALUES ('OPTION_CHANGE', new.id);
END;
CREATE TRIGGER diagnosis_goes_out AFTER INSERT ON diagnosis WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    INSERT INTO outbox (kind, key) VALUES ('DIAGNOSIS', new.id);
END;
CREATE TRIGGER finger_goes_out AFTER INSERT ON finger WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    INSERT INTO outbox (kind, key) VALUES ('FINGER', new.id);
END;
CREATE TRIGGER snapshot_goes_out AFTER INSERT ON snapshot WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    INSERT INTO outbox (kind, key) VALUES ('SNAPSHOT', new.id);
END;
CREATE TRIGGER deed_goes_out AFTER INSERT ON deed WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    INSERT INTO outbox (kind, key) VALUES ('DEED', new.id);
END;
CREATE TRIGGER enrolment_goes_out AFTER INSERT ON enrolment WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    INSERT INTO outbox (kind, key) VALUES ('ENROLMENT', new.id);
END;
CREATE TRIGGER month_event_goes_out AFTER INSERT ON month_event WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    UPDATE fact_clock SET last = max(last + 1, new.at_ms);
    INSERT INTO fact_order (kind, key, stamp) SELECT 'MONTH_EVENT', new.id, last FROM fact_clock;
    INSERT INTO outbox (kind, key) VALUES ('MONTH_EVENT', new.id);
END;
CREATE TRIGGER month_pack_goes_out AFTER INSERT ON month_pack WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    INSERT INTO outbox (kind, key) VALUES ('MONTH_PACK', new.sha);
END;
CREATE TRIGGER month_copy_goes_out AFTER INSERT ON month_copy WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    INSERT INTO outbox (kind, key) VALUES ('MONTH_COPY', new.event);
END;
CREATE TRIGGER tpp_base_goes_out AFTER INSERT ON tpp_base WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    UPDATE fact_clock SET last = max(last + 1, new.at_ms);
    INSERT INTO fact_order (kind, key, stamp) SELECT 'TPP_BASE', new.id, last FROM fact_clock;
    INSERT INTO outbox (kind, key) VALUES ('TPP_BASE', new.id);
END;
CREATE TRIGGER tpp_productivity_goes_out AFTER INSERT ON tpp_productivity WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    UPDATE fact_clock SET last = max(last + 1, new.at_ms);
    INSERT INTO fact_order (kind, key, stamp) SELECT 'TPP_PRODUCTIVITY', new.id, last FROM fact_clock;
    INSERT INTO outbox (kind, key) VALUES ('TPP_PRODUCTIVITY', new.id);
END;
CREATE TRIGGER discipline_decision_goes_out AFTER INSERT ON discipline_decision WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    UPDATE fact_clock SET last = max(last + 1, new.at_ms);
    INSERT INTO fact_order (kind, key, stamp) SELECT 'DISCIPLINE_DECISION', new.id, last FROM fact_clock;
    INSERT INTO outbox (kind, key) VALUES ('DISCIPLINE_DECISION', new.id);
END;
CREATE TRIGGER discipline_letter_goes_out AFTER INSERT ON discipline_letter WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    INSERT INTO outbox (kind, key) VALUES ('DISCIPLINE_LETTER', new.decision);
END;
CREATE TRIGGER manual_sheet_goes_out AFTER INSERT ON manual_sheet WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    INSERT INTO outbox (kind, key) VALUES ('MANUAL_SHEET', new.id);
END;
CREATE TRIGGER incident_goes_out AFTER INSERT ON incident WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    INSERT INTO outbox (kind, key) VALUES ('INCIDENT', new.id);
END;
CREATE TRIGGER correction_goes_out AFTER INSERT ON correction WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    INSERT INTO outbox (kind, key) VALUES ('CORRECTION', new.id);
END;
CREATE TRIGGER verdict_goes_out AFTER INSERT ON verdict WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    INSERT INTO outbox (kind, key) VALUES ('VERDICT', new.id);
END;
CREATE TRIGGER inspection_goes_out AFTER INSERT ON inspection WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    INSERT INTO outbox (kind, key) VALUES ('INSPECTION', new.id);
END;
CREATE TRIGGER permit_goes_out AFTER INSERT ON permit WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    INSERT INTO outbox (kind, key) VALUES ('PERMIT', new.id);
END;
CREATE TRIGGER permit_deed_goes_out AFTER INSERT ON permit_deed WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    UPDATE fact_clock SET last = max(last + 1, new.at_ms);
    INSERT INTO fact_order (kind, key, stamp) SELECT 'PERMIT_DEED', new.id, last FROM fact_clock;
    INSERT INTO outbox (kind, key) VALUES ('PERMIT_DEED', new.id);
END;
CREATE TRIGGER exemption_goes_out AFTER INSERT ON exemption WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    UPDATE fact_clock SET last = max(last + 1, new.at_ms);
    INSERT INTO fact_order (kind, key, stamp) SELECT 'EXEMPTION', new.id, last FROM fact_clock;
    INSERT INTO outbox (kind, key) VALUES ('EXEMPTION', new.id);
END;
CREATE TRIGGER exemption_end_goes_out AFTER INSERT ON exemption_end WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    UPDATE fact_clock SET last = max(last + 1, new.at_ms);
    INSERT INTO fact_order (kind, key, stamp) SELECT 'EXEMPTION_END', new.id, last FROM fact_clock;
    INSERT INTO outbox (kind, key) VALUES ('EXEMPTION_END', new.id);
END;
CREATE TRIGGER transfer_goes_out AFTER INSERT ON transfer WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    UPDATE fact_clock SET last = max(last + 1, new.at_ms);
    INSERT INTO fact_order (kind, key, stamp) SELECT 'TRANSFER', new.id, last FROM fact_clock;
    INSERT INTO outbox (kind, key) VALUES ('TRANSFER', new.id);
END;
CREATE TRIGGER staff_group_goes_out AFTER INSERT ON staff_group WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    UPDATE fact_clock SET last = max(last + 1, new.at_ms);
    INSERT INTO fact_order (kind, key, stamp) SELECT 'STAFF_GROUP', new.id, last FROM fact_clock;
    INSERT INTO outbox (kind, key) VALUES ('STAFF_GROUP', new.id);
END;
CREATE TRIGGER group_member_goes_out AFTER INSERT ON group_member WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    UPDATE fact_clock SET last = max(last + 1, new.at_ms);
    INSERT INTO fact_order (kind, key, stamp) SELECT 'GROUP_MEMBER', new.id, last FROM fact_clock;
    INSERT INTO outbox (kind, key) VALUES ('GROUP_MEMBER', new.id);
END;
CREATE TRIGGER schedule_assignment_goes_out AFTER INSERT ON schedule_assignment WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    UPDATE fact_clock SET last = max(last + 1, new.at_ms);
    INSERT INTO fact_order (kind, key, stamp) SELECT 'SCHEDULE_ASSIGNMENT', new.id, last FROM fact_clock;
    INSERT INTO outbox (kind, key) VALUES ('SCHEDULE_ASSIGNMENT', new.id);
END;
CREATE TRIGGER special_period_goes_out AFTER INSERT ON special_period WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    UPDATE fact_clock SET last = max(last + 1, new.at_ms);
    INSERT INTO fact_order (kind, key, stamp) SELECT 'SPECIAL_PERIOD', new.id, last FROM fact_clock;
    INSERT INTO outbox (kind, key) VALUES ('SPECIAL_PERIOD', new.id);
END;
CREATE TRIGGER schedule_end_goes_out AFTER INSERT ON schedule_end WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    UPDATE fact_clock SET last = max(last + 1, new.at_ms);
    INSERT INTO fact_order (kind, key, stamp) SELECT 'SCHEDULE_END', new.id, last FROM fact_clock;
    INSERT INTO outbox (kind, key) VALUES ('SCHEDULE_END', new.id);
END;
CREATE TRIGGER roster_sheet_goes_out AFTER INSERT ON roster_sheet WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    UPDATE fact_clock SET last = max(last + 1, new.at_ms);
    INSERT INTO fact_order (kind, key, stamp) SELECT 'ROSTER_SHEET', new.id, last FROM fact_clock;
    INSERT INTO outbox (kind, key) VALUES ('ROSTER_SHEET', new.id);
END;
CREATE TRIGGER calendar_change_goes_out AFTER INSERT ON calendar_change WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    UPDATE fact_clock SET last = max(last + 1, new.at_ms);
    INSERT INTO fact_order (kind, key, stamp) SELECT 'CALENDAR_CHANGE', new.id, last FROM fact_clock;
    INSERT INTO outbox (kind, key) VALUES ('CALENDAR_CHANGE', new.id);
END;
CREATE TRIGGER ramadan_change_goes_out AFTER INSERT ON ramadan_change WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    UPDATE fact_clock SET last = max(last + 1, new.at_ms);
    INSERT INTO fact_order (kind, key, stamp) SELECT 'RAMADAN_CHANGE', new.id, last FROM fact_clock;
    INSERT INTO outbox (kind, key) VALUES ('RAMADAN_CHANGE', new.id);
END;
CREATE TRIGGER spot_check_goes_out AFTER INSERT ON spot_check WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    UPDATE fact_clock SET last = max(last + 1, new.at_ms);
    INSERT INTO fact_order (kind, key, stamp) SELECT 'SPOT_CHECK', new.id, last FROM fact_clock;
    INSERT INTO outbox (kind, key) VALUES ('SPOT_CHECK', new.id);
END;
CREATE TRIGGER spot_check_finding_goes_out AFTER INSERT ON spot_check_finding WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    UPDATE fact_clock SET last = max(last + 1, new.at_ms);
    INSERT INTO fact_order (kind, key, stamp) SELECT 'SPOT_CHECK_FINDING', new.id, last FROM fact_clock;
    INSERT INTO outbox (kind, key) VALUES ('SPOT_CHECK_FINDING', new.id);
END;
CREATE TRIGGER activity_file_goes_out AFTER INSERT ON activity_file WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    UPDATE fact_clock SET last = max(last + 1, new.at_ms);
    INSERT INTO fact_order (kind, key, stamp) SELECT 'ACTIVITY_FILE', new.id, last FROM fact_clock;
    INSERT INTO outbox (kind, key) VALUES ('ACTIVITY_FILE', new.id);
END;
CREATE TRIGGER unit_hold_goes_out AFTER INSERT ON unit_hold WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    UPDATE fact_clock SET last = max(last + 1, new.at_ms);
    INSERT INTO fact_order (kind, key, stamp) SELECT 'UNIT_HOLD', new.id, last FROM fact_clock;
    INSERT INTO outbox (kind, key) VALUES ('UNIT_HOLD', new.id);
END;
CREATE TRIGGER phone_record_goes_out AFTER INSERT ON phone_record WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    UPDATE fact_clock SET last = max(last + 1, new.at_ms);
    INSERT INTO fact_order (kind, key, stamp) SELECT 'PHONE_RECORD', new.id, last FROM fact_clock;
    INSERT INTO outbox (kind, key) VALUES ('PHONE_RECORD', new.id);
END;
CREATE TRIGGER phone_deed_goes_out AFTER INSERT ON phone_deed WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    UPDATE fact_clock SET last = max(last + 1, new.at_ms);
    INSERT INTO fact_order (kind, key, stamp) SELECT 'PHONE_DEED', new.id, last FROM fact_clock;
    INSERT INTO outbox (kind, key) VALUES ('PHONE_DEED', new.id);
END;
CREATE TRIGGER sms_number_goes_out AFTER INSERT ON sms_number WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    UPDATE fact_clock SET last = max(last + 1, new.at_ms);
    INSERT INTO fact_order (kind, key, stamp) SELECT 'SMS_NUMBER', new.id, last FROM fact_clock;
    INSERT INTO outbox (kind, key) VALUES ('SMS_NUMBER', new.id);
END;
CREATE TRIGGER sms_goes_out AFTER INSERT ON sms WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    UPDATE fact_clock SET last = max(last + 1, new.at_ms);
    INSERT INTO fact_order (kind, key, stamp) SELECT 'SMS', new.id, last FROM fact_clock;
    INSERT INTO outbox (kind, key) VALUES ('SMS', new.id);
END;
CREATE TRIGGER sms_step_goes_out AFTER INSERT ON sms_step WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    UPDATE fact_clock SET last = max(last + 1, new.at_ms);
    INSERT INTO fact_order (kind, key, stamp) SELECT 'SMS_STEP', new.id, last FROM fact_clock;
    INSERT INTO outbox (kind, key) VALUES ('SMS_STEP', new.id);
END;
CREATE TRIGGER sms_answer_goes_out AFTER INSERT ON sms_answer WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    UPDATE fact_clock SET last = max(last + 1, new.at_ms);
    INSERT INTO fact_order (kind, key, stamp) SELECT 'SMS_ANSWER', new.id, last FROM fact_clock;
    INSERT INTO outbox (kind, key) VALUES ('SMS_ANSWER', new.id);
END;
CREATE TRIGGER sms_answer_event_goes_out AFTER INSERT ON sms_answer_event WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    UPDATE fact_clock SET last = max(last + 1, new.at_ms);
    INSERT INTO fact_order (kind, key, stamp) SELECT 'SMS_ANSWER_EVENT', new.id, last FROM fact_clock;
    INSERT INTO outbox (kind, key) VALUES ('SMS_ANSWER_EVENT', new.id);
END;
CREATE TRIGGER regulation_choice_goes_out AFTER INSERT ON regulation_choice WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    UPDATE fact_clock SET last = max(last + 1, new.at_ms);
    INSERT INTO fact_order (kind, key, stamp) SELECT 'REGULATION_CHOICE', new.id, last FROM fact_clock;
    INSERT INTO outbox (kind, key) VALUES ('REGULATION_CHOICE', new.id);
END;
CREATE TRIGGER regulation_value_goes_out AFTER INSERT ON regulation_value WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    UPDATE fact_clock SET last = max(last + 1, new.at_ms);
    INSERT INTO fact_order (kind, key, stamp) SELECT 'REGULATION_VALUE', new.id, last FROM fact_clock;
    INSERT INTO outbox (kind, key) VALUES ('REGULATION_VALUE', new.id);
END;
CREATE TRIGGER master_decision_goes_out AFTER INSERT ON master_decision WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    INSERT INTO outbox (kind, key) VALUES ('MASTER_DECISION', new.id);
END;
CREATE TRIGGER punch_goes_out AFTER INSERT ON punch WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    INSERT INTO outbox_punch (badge, at) VALUES (new.badge, new.at);
END;

-- Every change of master data is a proposal; one for each row, with the state that the row has when it is sent.
CREATE TRIGGER unit_is_proposed_when_new AFTER INSERT ON unit WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'UNIT' AND key = 'UNIT';
    INSERT INTO proposal (kind, key) VALUES ('UNIT', 'UNIT');
END;
CREATE TRIGGER unit_is_proposed_when_changed AFTER UPDATE ON unit WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'UNIT' AND key = 'UNIT';
    INSERT INTO proposal (kind, key) VALUES ('UNIT', 'UNIT');
END;
CREATE TRIGGER unit_is_proposed_when_removed AFTER DELETE ON unit WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'UNIT' AND key = 'UNIT';
    INSERT INTO proposal (kind, key) VALUES ('UNIT', 'UNIT');
END;
CREATE TRIGGER machine_is_proposed_when_new AFTER INSERT ON machine WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'MACHINE' AND key = new.serial;
    INSERT INTO proposal (kind, key) VALUES ('MACHINE', new.serial);
END;
CREATE TRIGGER machine_is_proposed_when_changed AFTER UPDATE OF name, zone, hidden ON machine WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'MACHINE' AND key = old.serial;
    INSERT INTO proposal (kind, key) VALUES ('MACHINE', old.serial);
    DELETE FROM proposal WHERE kind = 'MACHINE' AND key = new.serial;
    INSERT INTO proposal (kind, key) VALUES ('MACHINE', new.serial);
END;
CREATE TRIGGER machine_is_proposed_when_removed AFTER DELETE ON machine WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'MACHINE' AND key = old.serial;
    INSERT INTO proposal (kind, key) VALUES ('MACHINE', old.serial);
END;
CREATE TRIGGER employee_is_proposed_when_new AFTER INSERT ON employee WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'EMPLOYEE' AND key = new.id;
    INSERT INTO proposal (kind, key) VALUES ('EMPLOYEE', new.id);
END;
CREATE TRIGGER employee_is_proposed_when_changed AFTER UPDATE ON employee WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'EMPLOYEE' AND key = old.id;
    INSERT INTO proposal (kind, key) VALUES ('EMPLOYEE', old.id);
    DELETE FROM proposal WHERE kind = 'EMPLOYEE' AND key = new.id;
    INSERT INTO proposal (kind, key) VALUES ('EMPLOYEE', new.id);
END;
CREATE TRIGGER employee_is_proposed_when_removed AFTER DELETE ON employee WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'EMPLOYEE' AND key = old.id;
    INSERT INTO proposal (kind, key) VALUES ('EMPLOYEE', old.id);
END;
CREATE TRIGGER pin_alias_is_proposed_when_new AFTER INSERT ON pin_alias WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'ALIAS' AND key = json_array(new.pin, coalesce((SELECT serial FROM machine WHERE id = new.machine), ''), new.from_at);
    INSERT INTO proposal (kind, key) VALUES ('ALIAS', json_array(new.pin, coalesce((SELECT serial FROM machine WHERE id = new.machine), ''), new.from_at));
END;
CREATE TRIGGER pin_alias_is_proposed_when_changed AFTER UPDATE ON pin_alias WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'ALIAS' AND key = json_array(old.pin, coalesce((SELECT serial FROM machine WHERE id = old.machine), ''), old.from_at);
    INSERT INTO proposal (kind, key) VALUES ('ALIAS', json_array(old.pin, coalesce((SELECT serial FROM machine WHERE id = old.machine), ''), old.from_at));
    DELETE FROM proposal WHERE kind = 'ALIAS' AND key = json_array(new.pin, coalesce((SELECT serial FROM machine WHERE id = new.machine), ''), new.from_at);
    INSERT INTO proposal (kind, key) VALUES ('ALIAS', json_array(new.pin, coalesce((SELECT serial FROM machine WHERE id = new.machine), ''), new.from_at));
END;
CREATE TRIGGER pin_alias_is_proposed_when_removed AFTER DELETE ON pin_alias WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'ALIAS' AND key = json_array(old.pin, coalesce((SELECT serial FROM machine WHERE id = old.machine), ''), old.from_at);
    INSERT INTO proposal (kind, key) VALUES ('ALIAS', json_array(old.pin, coalesce((SELECT serial FROM machine WHERE id = old.machine), ''), old.from_at));
END;
CREATE TRIGGER membership_is_proposed_when_new AFTER INSERT ON membership WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'MEMBERSHIP' AND key = json_array((SELECT serial FROM machine WHERE id = new.machine), new.employee);
    INSERT INTO proposal (kind, key) VALUES ('MEMBERSHIP', json_array((SELECT serial FROM machine WHERE id = new.machine), new.employee));
END;
CREATE TRIGGER membership_is_proposed_when_changed AFTER UPDATE ON membership WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'MEMBERSHIP' AND key = json_array((SELECT serial FROM machine WHERE id = old.machine), old.employee);
    INSERT INTO proposal (kind, key) VALUES ('MEMBERSHIP', json_array((SELECT serial FROM machine WHERE id = old.machine), old.employee));
    DELETE FROM proposal WHERE kind = 'MEMBERSHIP' AND key = json_array((SELECT serial FROM machine WHERE id = new.machine), new.employee);
    INSERT INTO proposal (kind, key) VALUES ('MEMBERSHIP', json_array((SELECT serial FROM machine WHERE id = new.machine), new.employee));
END;
CREATE TRIGGER membership_is_proposed_when_removed AFTER DELETE ON membership WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'MEMBERSHIP' AND key = json_array((SELECT serial FROM machine WHERE id = old.machine), old.employee);
    INSERT INTO proposal (kind, key) VALUES ('MEMBERSHIP', json_array((SELECT serial FROM machine WHERE id = old.machine), old.employee));
END;
CREATE TRIGGER guest_is_proposed_when_new AFTER INSERT ON guest WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'GUEST' AND key = json_array((SELECT serial FROM machine WHERE id = new.machine), new.pin, new.from_day);
    INSERT INTO proposal (kind, key) VALUES ('GUEST', json_array((SELECT serial FROM machine WHERE id = new.machine), new.pin, new.from_day));
END;
CREATE TRIGGER guest_is_proposed_when_changed AFTER UPDATE ON guest WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'GUEST' AND key = json_array((SELECT serial FROM machine WHERE id = old.machine), old.pin, old.from_day);
    INSERT INTO proposal (kind, key) VALUES ('GUEST', json_array((SELECT serial FROM machine WHERE id = old.machine), old.pin, old.from_day));
    DELETE FROM proposal WHERE kind = 'GUEST' AND key = json_array((SELECT serial FROM machine WHERE id = new.machine), new.pin, new.from_day);
    INSERT INTO proposal (kind, key) VALUES ('GUEST', json_array((SELECT serial FROM machine WHERE id = new.machine), new.pin, new.from_day));
END;
CREATE TRIGGER guest_is_proposed_when_removed AFTER DELETE ON guest WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'GUEST' AND key = json_array((SELECT serial FROM machine WHERE id = old.machine), old.pin, old.from_day);
    INSERT INTO proposal (kind, key) VALUES ('GUEST', json_array((SELECT serial FROM machine WHERE id = old.machine), old.pin, old.from_day));
END;
CREATE TRIGGER person_finger_is_proposed_when_new AFTER INSERT ON person_finger WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'PERSON_FINGER' AND key = json_array(new.employee, new.finger, new.algorithm);
    INSERT INTO proposal (kind, key) VALUES ('PERSON_FINGER', json_array(new.employee, new.finger, new.algorithm));
END;
CREATE TRIGGER person_finger_is_proposed_when_changed AFTER UPDATE ON person_finger WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'PERSON_FINGER' AND key = json_array(old.employee, old.finger, old.algorithm);
    INSERT INTO proposal (kind, key) VALUES ('PERSON_FINGER', json_array(old.employee, old.finger, old.algorithm));
    DELETE FROM proposal WHERE kind = 'PERSON_FINGER' AND key = json_array(new.employee, new.finger, new.algorithm);
    INSERT INTO proposal (kind, key) VALUES ('PERSON_FINGER', json_array(new.employee, new.finger, new.algorithm));
END;
CREATE TRIGGER person_finger_is_proposed_when_removed AFTER DELETE ON person_finger WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'PERSON_FINGER' AND key = json_array(old.employee, old.finger, old.algorithm);
    INSERT INTO proposal (kind, key) VALUES ('PERSON_FINGER', json_array(old.employee, old.finger, old.algorithm));
END;
CREATE TRIGGER pattern_assignment_is_proposed_when_new AFTER INSERT ON pattern_assignment WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'PATTERN' AND key = json_array(coalesce(new.employee, ''), coalesce(new.from_day, ''));
    INSERT INTO proposal (kind, key) VALUES ('PATTERN', json_array(coalesce(new.employee, ''), coalesce(new.from_day, '')));
END;
CREATE TRIGGER pattern_assignment_is_proposed_when_changed AFTER UPDATE ON pattern_assignment WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'PATTERN' AND key = json_array(coalesce(old.employee, ''), coalesce(old.from_day, ''));
    INSERT INTO proposal (kind, key) VALUES ('PATTERN', json_array(coalesce(old.employee, ''), coalesce(old.from_day, '')));
    DELETE FROM proposal WHERE kind = 'PATTERN' AND key = json_array(coalesce(new.employee, ''), coalesce(new.from_day, ''));
    INSERT INTO proposal (kind, key) VALUES ('PATTERN', json_array(coalesce(new.employee, ''), coalesce(new.from_day, '')));
END;
CREATE TRIGGER pattern_assignment_is_proposed_when_removed AFTER DELETE ON pattern_assignment WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'PATTERN' AND key = json_array(coalesce(old.employee, ''), coalesce(old.from_day, ''));
    INSERT INTO proposal (kind, key) VALUES ('PATTERN', json_array(coalesce(old.employee, ''), coalesce(old.from_day, '')));
END;
CREATE TRIGGER holiday_is_proposed_when_new AFTER INSERT ON holiday WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'HOLIDAY' AND key = new.day;
    INSERT INTO proposal (kind, key) VALUES ('HOLIDAY', new.day);
END;
CREATE TRIGGER holiday_is_proposed_when_changed AFTER UPDATE ON holiday WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'HOLIDAY' AND key = old.day;
    INSERT INTO proposal (kind, key) VALUES ('HOLIDAY', old.day);
    DELETE FROM proposal WHERE kind = 'HOLIDAY' AND key = new.day;
    INSERT INTO proposal (kind, key) VALUES ('HOLIDAY', new.day);
END;
CREATE TRIGGER holiday_is_proposed_when_removed AFTER DELETE ON holiday WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'HOLIDAY' AND key = old.day;
    INSERT INTO proposal (kind, key) VALUES ('HOLIDAY', old.day);
END;
CREATE TRIGGER ramadan_is_proposed_when_new AFTER INSERT ON ramadan WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'RAMADAN' AND key = new.year;
    INSERT INTO proposal (kind, key) VALUES ('RAMADAN', new.year);
END;
CREATE TRIGGER ramadan_is_proposed_when_changed AFTER UPDATE ON ramadan WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'RAMADAN' AND key = old.year;
    INSERT INTO proposal (kind, key) VALUES ('RAMADAN', old.year);
    DELETE FROM proposal WHERE kind = 'RAMADAN' AND key = new.year;
    INSERT INTO proposal (kind, key) VALUES ('RAMADAN', new.year);
END;
CREATE TRIGGER ramadan_is_proposed_when_removed AFTER DELETE ON ramadan WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'RAMADAN' AND key = old.year;
    INSERT INTO proposal (kind, key) VALUES ('RAMADAN', old.year);
END;
CREATE TRIGGER regulation_is_proposed_when_new AFTER INSERT ON regulation WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'REGULATION' AND key = json_array(new.id, new.version);
    INSERT INTO proposal (kind, key) VALUES ('REGULATION', json_array(new.id, new.version));
END;
CREATE TRIGGER regulation_is_proposed_when_changed AFTER UPDATE ON regulation WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'REGULATION' AND key = json_array(old.id, old.version);
    INSERT INTO proposal (kind, key) VALUES ('REGULATION', json_array(old.id, old.version));
    DELETE FROM proposal WHERE kind = 'REGULATION' AND key = json_array(new.id, new.version);
    INSERT INTO proposal (kind, key) VALUES ('REGULATION', json_array(new.id, new.version));
END;
CREATE TRIGGER regulation_is_proposed_when_removed AFTER DELETE ON regulation WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'REGULATION' AND key = json_array(old.id, old.version);
    INSERT INTO proposal (kind, key) VALUES ('REGULATION', json_array(old.id, old.version));
END;
CREATE TRIGGER profile_is_proposed_when_new AFTER INSERT ON profile WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'PROFILE' AND key = new.id;
    INSERT INTO proposal (kind, key) VALUES ('PROFILE', new.id);
END;
CREATE TRIGGER profile_is_proposed_when_changed AFTER UPDATE ON profile WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'PROFILE' AND key = old.id;
    INSERT INTO proposal (kind, key) VALUES ('PROFILE', old.id);
    DELETE FROM proposal WHERE kind = 'PROFILE' AND key = new.id;
    INSERT INTO proposal (kind, key) VALUES ('PROFILE', new.id);
END;
CREATE TRIGGER profile_is_proposed_when_removed AFTER DELETE ON profile WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'PROFILE' AND key = old.id;
    INSERT INTO proposal (kind, key) VALUES ('PROFILE', old.id);
END;
CREATE TRIGGER profile_value_is_proposed_when_new AFTER INSERT ON profile_value WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'PROFILE' AND key = new.profile;
    INSERT INTO proposal (kind, key) VALUES ('PROFILE', new.profile);
END;
CREATE TRIGGER profile_value_is_proposed_when_changed AFTER UPDATE ON profile_value WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'PROFILE' AND key = old.profile;
    INSERT INTO proposal (kind, key) VALUES ('PROFILE', old.profile);
    DELETE FROM proposal WHERE kind = 'PROFILE' AND key = new.profile;
    INSERT INTO proposal (kind, key) VALUES ('PROFILE', new.profile);
END;
CREATE TRIGGER profile_value_is_proposed_when_removed AFTER DELETE ON profile_value WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'PROFILE' AND key = old.profile;
    INSERT INTO proposal (kind, key) VALUES ('PROFILE', old.profile);
END;
CREATE TRIGGER profile_choice_is_proposed_when_new AFTER INSERT ON profile_choice WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'PROFILE_CHOICE' AND key = (SELECT serial FROM machine WHERE id = new.machine);
    INSERT INTO proposal (kind, key) VALUES ('PROFILE_CHOICE', (SELECT serial FROM machine WHERE id = new.machine));
END;
CREATE TRIGGER profile_choice_is_proposed_when_changed AFTER UPDATE ON profile_choice WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'PROFILE_CHOICE' AND key = (SELECT serial FROM machine WHERE id = old.machine);
    INSERT INTO proposal (kind, key) VALUES ('PROFILE_CHOICE', (SELECT serial FROM machine WHERE id = old.machine));
    DELETE FROM proposal WHERE kind = 'PROFILE_CHOICE' AND key = (SELECT serial FROM machine WHERE id = new.machine);
    INSERT INTO proposal (kind, key) VALUES ('PROFILE_CHOICE', (SELECT serial FROM machine WHERE id = new.machine));
END;
CREATE TRIGGER profile_choice_is_proposed_when_removed AFTER DELETE ON profile_choice WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'PROFILE_CHOICE' AND key = (SELECT serial FROM machine WHERE id = old.machine);
    INSERT INTO proposal (kind, key) VALUES ('PROFILE_CHOICE', (SELECT serial FROM machine WHERE id = old.machine));
END;
CREATE TRIGGER profile_exception_is_proposed_when_new AFTER INSERT ON profile_exception WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'PROFILE_EXCEPTION' AND key = json_array((SELECT serial FROM machine WHERE id = new.machine), new.key);
    INSERT INTO proposal (kind, key) VALUES ('PROFILE_EXCEPTION', json_array((SELECT serial FROM machine WHERE id = new.machine), new.key));
END;
CREATE TRIGGER profile_exception_is_proposed_when_changed AFTER UPDATE ON profile_exception WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'PROFILE_EXCEPTION' AND key = json_array((SELECT serial FROM machine WHERE id = old.machine), old.key);
    INSERT INTO proposal (kind, key) VALUES ('PROFILE_EXCEPTION', json_array((SELECT serial FROM machine WHERE id = old.machine), old.key));
    DELETE FROM proposal WHERE kind = 'PROFILE_EXCEPTION' AND key = json_array((SELECT serial FROM machine WHERE id = new.machine), new.key);
    INSERT INTO proposal (kind, key) VALUES ('PROFILE_EXCEPTION', json_array((SELECT serial FROM machine WHERE id = new.machine), new.key));
END;
CREATE TRIGGER profile_exception_is_proposed_when_removed AFTER DELETE ON profile_exception WHEN NOT EXISTS (SELECT 1 FROM arriving)
BEGIN
    DELETE FROM proposal WHERE kind = 'PROFILE_EXCEPTION' AND key = json_array((SELECT serial FROM machine WHERE id = old.machine), old.key);
    INSERT INTO proposal (kind, key) VALUES ('PROFILE_EXCEPTION', json_array((SELECT serial FROM machine WHERE id = old.machine), old.key));
END;

-- What is here already goes out too.
INSERT INTO fact_order (kind, key, stamp)
SELECT 'MONTH_EVENT', id, n + max(at_ms - n) OVER (ORDER BY n)
FROM (SELECT id, at_ms, row_number() OVER (ORDER BY rowid) AS n FROM month_event);
INSERT INTO fact_order (kind, key, stamp)
SELECT 'TPP_BASE', id, n + max(at_ms - n) OVER (ORDER BY n)
FROM (SELECT id, at_ms, row_number() OVER (ORDER BY rowid) AS n FROM tpp_base);
INSERT INTO fact_order (kind, key, stamp)
SELECT 'TPP_PRODUCTIVITY', id, n + max(at_ms - n) OVER (ORDER BY n)
FROM (SELECT id, at_ms, row_number() OVER (ORDER BY rowid) AS n FROM tpp_productivity);
INSERT INTO fact_order (kind, key, stamp)
SELECT 'DISCIPLINE_DECISION', id, n + max(at_ms - n) OVER (ORDER BY n)
FROM (SELECT id, at_ms, row_number() OVER (ORDER BY rowid) AS n FROM discipline_decision);
INSERT INTO fact_order (kind, key, stamp)
SELECT 'PERMIT_DEED', id, n + max(at_ms - n) OVER (ORDER BY n)
FROM (SELECT id, at_ms, row_number() OVER (ORDER BY rowid) AS n FROM permit_deed);
INSERT INTO fact_order (kind, key, stamp)
SELECT 'EXEMPTION', id, n + max(at_ms - n) OVER (ORDER BY n)
FROM (SELECT id, at_ms, row_number() OVER (ORDER BY rowid) AS n FROM exemption);
INSERT INTO fact_order (kind, key, stamp)
SELECT 'EXEMPTION_END', id, n + max(at_ms - n) OVER (ORDER BY n)
FROM (SELECT id, at_ms, row_number() OVER (ORDER BY rowid) AS n FROM exemption_end);
INSERT INTO fact_order (kind, key, stamp)
SELECT 'TRANSFER', id, n + max(at_ms - n) OVER (ORDER BY n)
FROM (SELECT id, at_ms, row_number() OVER (ORDER BY rowid) AS n FROM transfer);
INSERT INTO fact_order (kind, key, stamp)
SELECT 'STAFF_GROUP', id, n + max(at_ms - n) OVER (ORDER BY n)
FROM (SELECT id, at_ms, row_number() OVER (ORDER BY rowid) AS n FROM staff_group);
INSERT INTO fact_order (kind, key, stamp)
SELECT 'GROUP_MEMBER', id, n + max(at_ms - n) OVER (ORDER BY n)
FROM (SELECT id, at_ms, row_number() OVER (ORDER BY rowid) AS n FROM group_member);
INSERT INTO fact_order (kind, key, stamp)
SELECT 'SCHEDULE_ASSIGNMENT', id, n + max(at_ms - n) OVER (ORDER BY n)
FROM (SELECT id, at_ms, row_number() OVER (ORDER BY rowid) AS n FROM schedule_assignment);
INSERT INTO fact_order (kind, key, stamp)
SELECT 'SPECIAL_PERIOD', id, n + max(at_ms - n) OVER (ORDER BY n)
FROM (SELECT id, at_ms, row_number() OVER (ORDER BY rowid) AS n FROM special_period);
INSERT INTO fact_order (kind, key, stamp)
SELECT 'SCHEDULE_END', id, n + max(at_ms - n) OVER (ORDER BY n)
FROM (SELECT id, at_ms, row_number() OVER (ORDER BY rowid) AS n FROM schedule_end);
INSERT INTO fact_order (kind, key, stamp)
SELECT 'ROSTER_SHEET', id, n + max(at_ms - n) OVER (ORDER BY n)
FROM (SELECT id, at_ms, row_number() OVER (ORDER BY rowid) AS n FROM roster_sheet);
INSERT INTO fact_order (kind, key, stamp)
SELECT 'CALENDAR_CHANGE', id, n + max(at_ms - n) OVER (ORDER BY n)
FROM (SELECT id, at_ms, row_number() OVER (ORDER BY rowid) AS n FROM calendar_change);
INSERT INTO fact_order (kind, key, stamp)
SELECT 'RAMADAN_CHANGE', id, n + max(at_ms - n) OVER (ORDER BY n)
FROM (SELECT id, at_ms, row_number() OVER (ORDER BY rowid) AS n FROM ramadan_change);
INSERT INTO fact_order (kind, key, stamp)
SELECT 'SPOT_CHECK', id, n + max(at_ms - n) OVER (ORDER BY n)
FROM (SELECT id, at_ms, row_number() OVER (ORDER BY rowid) AS n FROM spot_check);
INSERT INTO fact_order (kind, key, stamp)
SELECT 'SPOT_CHECK_FINDING', id, n + max(at_ms - n) OVER (ORDER BY n)
FROM (SELECT id, at_ms, row_number() OVER (ORDER BY rowid) AS n FROM spot_check_finding);
INSERT INTO fact_order (kind, key, stamp)
SELECT 'ACTIVITY_FILE', id, n + max(at_ms - n) OVER (ORDER BY n)
FROM (SELECT id, at_ms, row_number() OVER (ORDER BY rowid) AS n FROM activity_file);
INSERT INTO fact_order (kind, key, stamp)
SELECT 'UNIT_HOLD', id, n + max(at_ms - n) OVER (ORDER BY n)
FROM (SELECT id, at_ms, row_number() OVER (ORDER BY rowid) AS n FROM unit_hold);
INSERT INTO fact_order (kind, key, stamp)
SELECT 'PHONE_RECORD', id, n + max(at_ms - n) OVER (ORDER BY n)
FROM (SELECT id, at_ms, row_number() OVER (ORDER BY rowid) AS n FROM phone_record);
INSERT INTO fact_order (kind, key, stamp)
SELECT 'PHONE_DEED', id, n + max(at_ms - n) OVER (ORDER BY n)
FROM (SELECT id, at_ms, row_number() OVER (ORDER BY rowid) AS n FROM phone_deed);
INSERT INTO fact_order (kind, key, stamp)
SELECT 'SMS_NUMBER', id, n + max(at_ms - n) OVER (ORDER BY n)
FROM (SELECT id, at_ms, row_number() OVER (ORDER BY rowid) AS n FROM sms_number);
INSERT INTO fact_order (kind, key, stamp)
SELECT 'SMS', id, n + max(at_ms - n) OVER (ORDER BY n)
FROM (SELECT id, at_ms, row_number() OVER (ORDER BY rowid) AS n FROM sms);
INSERT INTO fact_order (kind, key, stamp)
SELECT 'SMS_STEP', id, n + max(at_ms - n) OVER (ORDER BY n)
FROM (SELECT id, at_ms, row_number() OVER (ORDER BY rowid) AS n FROM sms_step);
INSERT INTO fact_order (kind, key, stamp)
SELECT 'SMS_ANSWER', id, n + max(at_ms - n) OVER (ORDER BY n)
FROM (SELECT id, at_ms, row_number() OVER (ORDER BY rowid) AS n FROM sms_answer);
INSERT INTO fact_order (kind, key, stamp)
SELECT 'SMS_ANSWER_EVENT', id, n + max(at_ms - n) OVER (ORDER BY n)
FROM (SELECT id, at_ms, row_number() OVER (ORDER BY rowid) AS n FROM sms_answer_event);
INSERT INTO fact_order (kind, key, stamp)
SELECT 'REGULATION_CHOICE', id, n + max(at_ms - n) OVER (ORDER BY n)
FROM (SELECT id, at_ms, row_number() OVER (ORDER BY rowid) AS n FROM regulation_choice);
INSERT INTO fact_order (kind, key, stamp)
SELECT 'REGULATION_VALUE', id, n + max(at_ms - n) OVER (ORDER BY n)
FROM (SELECT id, at_ms, row_number() OVER (ORDER BY rowid) AS n FROM regulation_value);
UPDATE fact_clock SET last = (SELECT coalesce(max(stamp), 0) FROM fact_order);
INSERT INTO outbox (kind, key) SELECT 'ARCHIVE', sha FROM archive ORDER BY sha;
INSERT INTO outbox (kind, key) SELECT 'DOCUMENT', sha FROM document ORDER BY rowid;
INSERT INTO outbox (kind, key) SELECT 'CONTACT', id FROM contact ORDER BY id;
INSERT INTO outbox (kind, key) SELECT 'QUARANTINE', id FROM quarantine ORDER BY rowid;
INSERT INTO outbox (kind, key) SELECT 'CLOCK_READING', id FROM clock_reading ORDER BY id;
INSERT INTO outbox (kind, key) SELECT 'CLOCK_SETTING', id FROM clock_setting ORDER BY id;
INSERT INTO outbox (kind, key) SELECT 'OPERATION', json_array(machine, at, code, admin, unexplained, p0, p1, p2, p3, nth) FROM operation ORDER BY machine, at, code, admin, unexplained, p0, p1, p2, p3, nth;
INSERT INTO outbox (kind, key) SELECT 'CLEARING', id FROM clearing ORDER BY id;
INSERT INTO outbox (kind, key) SELECT 'OPTION_CHANGE', id FROM option_change ORDER BY id;
INSERT INTO outbox (kind, key) SELECT 'DIAGNOSIS', id FROM diagnosis ORDER BY id;
INSERT INTO outbox (kind, key) SELECT 'FINGER', id FROM finger ORDER BY rowid;
INSERT INTO outbox (kind, key) SELECT 'SNAPSHOT', id FROM snapshot ORDER BY id;
INSERT INTO outbox (kind, key) SELECT 'DEED', id FROM deed ORDER BY id;
INSERT INTO outbox (kind, key) SELECT 'ENROLMENT', id FROM enrolment ORDER BY id;
INSERT INTO outbox (kind, key) SELECT 'MONTH_EVENT', id FROM month_event ORDER BY rowid;
INSERT INTO outbox (kind, key) SELECT 'MONTH_PACK', sha FROM month_pack ORDER BY sha;
INSERT INTO outbox (kind, key) SELECT 'MONTH_COPY', event FROM month_copy ORDER BY event;
INSERT INTO outbox (kind, key) SELECT 'TPP_BASE', id FROM tpp_base ORDER BY rowid;
INSERT INTO outbox (kind, key) SELECT 'TPP_PRODUCTIVITY', id FROM tpp_productivity ORDER BY rowid;
INSERT INTO outbox (kind, key) SELECT 'DISCIPLINE_DECISION', id FROM discipline_decision ORDER BY rowid;
INSERT INTO outbox (kind, key) SELECT 'DISCIPLINE_LETTER', decision FROM discipline_letter ORDER BY rowid;
INSERT INTO outbox (kind, key) SELECT 'MANUAL_SHEET', id FROM manual_sheet ORDER BY id;
INSERT INTO outbox (kind, key) SELECT 'INCIDENT', id FROM incident ORDER BY id;
INSERT INTO outbox (kind, key) SELECT 'CORRECTION', id FROM correction ORDER BY id;
INSERT INTO outbox (kind, key) SELECT 'VERDICT', id FROM verdict ORDER BY id;
INSERT INTO outbox (kind, key) SELECT 'INSPECTION', id FROM inspection ORDER BY id;
INSERT INTO outbox (kind, key) SELECT 'PERMIT', id FROM permit ORDER BY id;
INSERT INTO outbox (kind, key) SELECT 'PERMIT_DEED', id FROM permit_deed ORDER BY rowid;
INSERT INTO outbox (kind, key) SELECT 'EXEMPTION', id FROM exemption ORDER BY rowid;
INSERT INTO outbox (kind, key) SELECT 'EXEMPTION_END', id FROM exemption_end ORDER BY rowid;
INSERT INTO outbox (kind, key) SELECT 'TRANSFER', id FROM transfer ORDER BY rowid;
INSERT INTO outbox (kind, key) SELECT 'STAFF_GROUP', id FROM staff_group ORDER BY rowid;
INSERT INTO outbox (kind, key) SELECT 'GROUP_MEMBER', id FROM group_member ORDER BY rowid;
INSERT INTO outbox (kind, key) SELECT 'SCHEDULE_ASSIGNMENT', id FROM schedule_assignment ORDER BY rowid;
INSERT INTO outbox (kind, key) SELECT 'SPECIAL_PERIOD', id FROM special_period ORDER BY rowid;
INSERT INTO outbox (kind, key) SELECT 'SCHEDULE_END', id FROM schedule_end ORDER BY rowid;
INSERT INTO outbox (kind, key) SELECT 'ROSTER_SHEET', id FROM roster_sheet ORDER BY rowid;
INSERT INTO outbox (kind, key) SELECT 'CALENDAR_CHANGE', id FROM calendar_change ORDER BY rowid;
INSERT INTO outbox (kind, key) SELECT 'RAMADAN_CHANGE', id FROM ramadan_change ORDER BY rowid;
INSERT INTO outbox (kind, key) SELECT 'SPOT_CHECK', id FROM spot_check ORDER BY rowid;
INSERT INTO outbox (kind, key) SELECT 'SPOT_CHECK_FINDING', id FROM spot_check_finding ORDER BY rowid;
INSERT INTO outbox (kind, key) SELECT 'ACTIVITY_FILE', id FROM activity_file ORDER BY rowid;
INSERT INTO outbox (kind, key) SELECT 'UNIT_HOLD', id FROM unit_hold ORDER BY rowid;
INSERT INTO outbox (kind, key) SELECT 'PHONE_RECORD', id FROM phone_record ORDER BY rowid;
INSERT INTO outbox (kind, key) SELECT 'PHONE_DEED', id FROM phone_deed ORDER BY rowid;
INSERT INTO outbox (kind, key) SELECT 'SMS_NUMBER', id FROM sms_number ORDER BY rowid;
INSERT INTO outbox (kind, key) SELECT 'SMS', id FROM sms ORDER BY rowid;
INSERT INTO outbox (kind, key) SELECT 'SMS_STEP', id FROM sms_step ORDER BY rowid;
INSERT INTO outbox (kind, key) SELECT 'SMS_ANSWER', id FROM sms_answer ORDER BY rowid;
INSERT INTO outbox (kind, key) SELECT 'SMS_ANSWER_EVENT', id FROM sms_answer_event ORDER BY rowid;
INSERT INTO outbox (kind, key) SELECT 'REGULATION_CHOICE', id FROM regulation_choice ORDER BY rowid;
INSERT INTO outbox (kind, key) SELECT 'REGULATION_VALUE', id FROM regulation_value ORDER BY rowid;
INSERT INTO outbox_punch (badge, at) SELECT badge, at FROM punch ORDER BY badge, at;
INSERT INTO proposal (kind, key) SELECT 'UNIT', 'UNIT' FROM unit t;
INSERT INTO proposal (kind, key) SELECT 'MACHINE', t.serial FROM machine t;
INSERT INTO proposal (kind, key) SELECT 'EMPLOYEE', t.id FROM employee t;
INSERT INTO proposal (kind, key) SELECT 'ALIAS', json_array(t.pin, coalesce((SELECT serial FROM machine WHERE id = t.machine), ''), t.from_at) FROM pin_alias t;
INSERT INTO proposal (kind, key) SELECT 'MEMBERSHIP', json_array((SELECT serial FROM machine WHERE id = t.machine), t.employee) FROM membership t;
INSERT INTO proposal (kind, key) SELECT 'GUEST', json_array((SELECT serial FROM machine WHERE id = t.machine), t.pin, t.from_day) FROM guest t;
INSERT INTO proposal (kind, key) SELECT 'PERSON_FINGER', json_array(t.employee, t.finger, t.algorithm) FROM person_finger t;
INSERT INTO proposal (kind, key) SELECT 'PATTERN', json_array(coalesce(t.employee, ''), coalesce(t.from_day, '')) FROM pattern_assignment t;
INSERT INTO proposal (kind, key) SELECT 'HOLIDAY', t.day FROM holiday t;
INSERT INTO proposal (kind, key) SELECT 'RAMADAN', t.year FROM ramadan t;
INSERT INTO proposal (kind, key) SELECT 'REGULATION', json_array(t.id, t.version) FROM regulation t;
INSERT INTO proposal (kind, key) SELECT 'PROFILE', t.id FROM profile t;
INSERT INTO proposal (kind, key) SELECT 'PROFILE_CHOICE', (SELECT serial FROM machine WHERE id = t.machine) FROM profile_choice t;
INSERT INTO proposal (kind, key) SELECT 'PROFILE_EXCEPTION', json_array((SELECT serial FROM machine WHERE id = t.machine), t.key) FROM profile_exception t;
