package id.sidik.store;

import static java.util.Map.entry;

import id.sidik.store.SyncKind.Child;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every table of the store: what travels to the centre as facts, as master data, and what stays and why. */
final class SyncCatalogue {
    private static final List<String> OPERATION = List.of("machine", "at", "code", "admin", "unexplained", "p0", "p1",
            "p2", "p3", "nth");

    /** What others refer to first. */
    static final List<SyncKind> FACTS = List.of(SyncKind.of("ARCHIVE", "sha"), SyncKind.of("DOCUMENT", "sha"),
            SyncKind.of("CONTACT"),
            SyncKind.of("QUARANTINE").natural(List.of("machine", "raw_hex", "why", "pin", "source"), List.of("id")),
            SyncKind.of("CLOCK_READING"), SyncKind.of("CLOCK_SETTING"),
            SyncKind.of("OPERATION").natural(OPERATION, OPERATION), SyncKind.of("CLEARING"),
            SyncKind.of("OPTION_CHANGE"), SyncKind.of("DIAGNOSIS"),
            SyncKind.of("FINGER").natural(List.of("machine", "pin", "finger", "algorithm", "flag", "mark"),
                    List.of("id")),
            SyncKind.of("SNAPSHOT", "id", new Child("snapshot_finger", "snapshot")),
            SyncKind.of("DEED", "id", new Child("deed_line", "deed")), SyncKind.of("ENROLMENT"),
            SyncKind.of("MONTH_EVENT", "id", new Child("month_check", "event")), SyncKind.of("MONTH_PACK", "sha"),
            SyncKind.of("MONTH_DECISION"),
            SyncKind.of("MONTH_COPY", "event", new Child("month_copy_row", "event")).told(
                    "(SELECT at_ms FROM month_event e WHERE e.id = t.event)",
                    "(SELECT month FROM month_event e WHERE e.id = t.event)"),
            SyncKind.of("TPP_BASE"), SyncKind.of("TPP_PRODUCTIVITY"), SyncKind.of("DISCIPLINE_DECISION"),
            SyncKind.of("DISCIPLINE_LETTER", "decision").told(
                    "(SELECT at_ms FROM discipline_decision d WHERE d.id = t.decision)", ""),
            SyncKind.of("MANUAL_SHEET"), SyncKind.of("INCIDENT"), SyncKind.of("CORRECTION"), SyncKind.of("VERDICT"),
            SyncKind.of("INSPECTION"), SyncKind.of("PERMIT"), SyncKind.of("PERMIT_DEED"), SyncKind.of("EXEMPTION"),
            SyncKind.of("EXEMPTION_END"), SyncKind.of("TRANSFER"), SyncKind.of("STAFF_GROUP"),
            SyncKind.of("GROUP_MEMBER"), SyncKind.of("SCHEDULE_ASSIGNMENT"),
            SyncKind.of("SPECIAL_PERIOD", "id", new Child("special_hours", "period"),
                    new Child("special_whom", "period")),
            SyncKind.of("SCHEDULE_END"), SyncKind.of("ROSTER_SHEET", "id", new Child("roster_cell", "sheet")),
            SyncKind.of("CALENDAR_CHANGE"), SyncKind.of("RAMADAN_CHANGE"),
            SyncKind.of("SPOT_CHECK", "id", new Child("spot_check_person", "spot_check")),
            SyncKind.of("SPOT_CHECK_FINDING"), SyncKind.of("ACTIVITY_FILE", "id", new Child("activity_day", "file")),
            SyncKind.of("GATHERING", "id", new Child("gathering_person", "gathering")), SyncKind.of("UNIT_HOLD"),
            SyncKind.of("PHONE_RECORD").twin("employee", "at"), SyncKind.of("PHONE_DEED"),
            SyncKind.of("SMS_NUMBER"), SyncKind.of("SMS").twin("fingerprint"), SyncKind.of("SMS_STEP"),
            SyncKind.of("SMS_ANSWER"), SyncKind.of("SMS_ANSWER_EVENT"), SyncKind.of("REGULATION_CHOICE"),
            SyncKind.of("REGULATION_VALUE"), SyncKind.of("MASTER_DECISION"), SyncKind.of("REPORT_ISSUE"), SyncKind.of(
                    "SERVICE_REQUEST"),
            SyncKind.of("SERVICE_STEP"), SyncKind.of("LAPTOP_HANDOVER"));

    /** Neither facts nor master data of the unit. */
    static final Map<String, String> STAYS = Map.ofEntries(
            entry("zone", "numbers of this file; a punch names its zone"),
            entry("badge", "numbers of this file; a punch names machine and PIN"),
            entry("archive_piece", "raw downloads hold names and passwords of machines' users in the clear, and weigh"),
            entry("archive_part", "as archive_piece: a download's SHA-256 travels, its bytes do not"),
            entry("machine_user", "the last reading of a machine's list: read it again"),
            entry("option_reading", "the last reading of a machine's settings: read it again"),
            entry("result", "a cache"), entry("setting", "choices of this laptop"),
            entry("vault", "shows whether the key beside this file is its own"),
            entry("provision", "a working board with communication keys"),
            entry("sighting", "addresses as seen from this laptop's network"),
            entry("push_machine", "machines that report to this laptop"), entry("push_stamp", "as push_machine"),
            entry("push_order", "as push_machine"), entry("push_knock", "as push_machine"),
            entry("push_body", "as push_machine; becomes a download"), entry("push_tally", "as push_machine"),
            entry("phone_waiting", "records of people whom the unit does not know; known, they travel as phone_record"),
            entry("sms_words", "numbers and texts are forgotten in time, which facts at the centre never are"),
            entry("laptop", "the road itself"), entry("arriving", "the road itself"),
            entry("outbox", "the road itself"), entry("outbox_punch", "the road itself"),
            entry("outbox_refused", "the road itself"), entry("fact_clock", "the road itself"),
            entry("fact_order", "a stamp travels in its fact"), entry("fact_origin", "the road itself"),
            entry("fact_twin", "the road itself"), entry("incoming", "the road itself"),
            entry("proposal", "the road itself"), entry("master_state", "the road itself"),
            entry("master_conflict", "the road itself"), entry("sync_cursor", "the road itself"),
            entry("sync_state", "the road itself"), entry("sync_run", "what this laptop did"),
            entry("sync_visit", "the road itself"), entry("known_laptop", "the road itself"),
            entry("city_unit", "the centre's list of units"));

    private SyncCatalogue() {}

    static Optional<SyncKind> fact(String name) {
        return FACTS.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    static Optional<SyncKind> factIn(String table) {
        return FACTS.stream().filter(kind -> kind.table().equals(table)).findFirst();
    }
}
