package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.domain.PunchSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Not even another program with plain SQL changes a fact. */
class AppendOnlyTest {
    @TempDir
    private static Path folder;

    @BeforeAll
    static void keepOneFactOfEachKind() {
        try (Store store = Samples.open(folder)) {
            store.transact(tables -> {
                String sha = tables.archive().keep(Samples.LOBBY, ArchiveKind.PUNCHES, new byte[]{1, 2, 3}, "BYTES_40",
                        Samples.NOW);
                tables.contacts().add(new Contact(UuidV7.at(Samples.NOW), Samples.LOBBY, Samples.NOW,
                        Contact.Result.COMPLETE, "", OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty(),
                        1, 1, 0, 0, 1, Optional.of(sha)));
                tables.quarantine().add(List.of(new QuarantinedRow(Samples.LOBBY, PunchSource.WIRE, "", "00ff", "TAIL",
                        Samples.NOW)));
                CareTablesTest.keepOneOfEach(tables, sha);
                MonthTablesTest.keepOneOfEach(tables);
                MonthTablesTest.keepDecision(tables);
                CorrectionTablesTest.keepOneOfEach(tables);
                tables.enrolments().add(EnrolmentTableTest.enrolled("DONE"));
                DocumentTableTest.keep(tables);
                PermitTablesTest.keepOneOfEach(tables);
                TelephoneTablesTest.keepOneOfEach(tables);
                ScheduleTablesTest.keepOneOfEach(tables);
                UnitRuleTableTest.keepOneOfEach(tables);
                ServiceTableTest.keepOneOfEach(tables);
                tables.diagnoses().add(new KeptDiagnosis(UuidV7.at(Samples.NOW), Samples.LOBBY, Samples.NOW, 3,
                        java.time.Duration.ofSeconds(4), "1\tFINE"));
                return tables.punches().append(List.of(Samples.punch(Samples.LOBBY, "7", "2026-10-01T07:30:00")));
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE punch SET at = at + 60", "UPDATE punch SET verify = 2", "DELETE FROM punch",
        "UPDATE badge SET pin = '8'", "DELETE FROM badge", "UPDATE zone SET name = 'Asia/Makassar'",
        "UPDATE contact SET fresh = 0", "DELETE FROM contact", "UPDATE archive SET layout = ''",
        "DELETE FROM archive", "UPDATE archive_piece SET packed = x''", "DELETE FROM archive_piece",
        "UPDATE archive_part SET place = 7", "DELETE FROM archive_part", "UPDATE quarantine SET why = ''",
        "DELETE FROM quarantine", "UPDATE diagnosis SET cause = 0", "DELETE FROM diagnosis",
        "UPDATE clock_reading SET offset_ms = 0",
        "DELETE FROM clock_reading", "UPDATE clock_setting SET reason = 'x'", "DELETE FROM clock_setting",
        "UPDATE operation SET code = 0", "DELETE FROM operation", "UPDATE clearing SET count_after = 0",
        "DELETE FROM clearing", "UPDATE enrolment SET reason = 'x'", "DELETE FROM enrolment",
        "UPDATE correction SET reason = 'x'", "DELETE FROM correction", "UPDATE verdict SET approved = 1",
        "DELETE FROM verdict", "UPDATE manual_sheet SET rows = ''", "DELETE FROM manual_sheet",
        "UPDATE incident SET usual = 0", "DELETE FROM incident", "UPDATE inspection SET note = 'x'",
        "DELETE FROM inspection",
        "UPDATE regulation_choice SET pack = 'x'", "DELETE FROM regulation_choice",
        "UPDATE regulation_value SET value = '1'", "DELETE FROM regulation_value",
        "UPDATE discipline_letter SET until_month = '2030-01'", "DELETE FROM discipline_letter",
        "UPDATE month_event SET by_whom = 'x'", "DELETE FROM month_event",
        "UPDATE month_decision SET reason = 'x'", "DELETE FROM month_decision",
        "UPDATE month_check SET found = 0", "DELETE FROM month_check",
        "UPDATE month_pack SET json = '{}'", "DELETE FROM month_pack",
        "UPDATE month_copy SET sha = ''", "DELETE FROM month_copy",
        "UPDATE month_copy_row SET totals = ''", "DELETE FROM month_copy_row",
        "UPDATE tpp_base SET amount = 1", "DELETE FROM tpp_base",
        "UPDATE tpp_productivity SET pct = '9'", "DELETE FROM tpp_productivity",
        "UPDATE discipline_decision SET withdrawn = 1", "DELETE FROM discipline_decision",
        "UPDATE document SET name = 'x'", "DELETE FROM document",
        "UPDATE permit SET approved = 1", "DELETE FROM permit",
        "UPDATE permit_deed SET kind = 'REFUSED'", "DELETE FROM permit_deed",
        "UPDATE exemption SET until_day = NULL", "DELETE FROM exemption",
        "UPDATE exemption_end SET last_day = NULL", "DELETE FROM exemption_end",
        "UPDATE transfer SET day = '2026-10-06'", "DELETE FROM transfer",
        "UPDATE staff_group SET name = 'x'", "DELETE FROM staff_group",
        "UPDATE group_member SET grp = 'x'", "DELETE FROM group_member",
        "UPDATE schedule_assignment SET pattern = 'x'", "DELETE FROM schedule_assignment",
        "UPDATE special_period SET decree = 'x'", "DELETE FROM special_period",
        "UPDATE special_hours SET weekday = 2", "DELETE FROM special_hours",
        "UPDATE special_whom SET target = 'x'", "DELETE FROM special_whom",
        "UPDATE schedule_end SET last_day = NULL", "DELETE FROM schedule_end",
        "UPDATE roster_sheet SET origin = 'x'", "DELETE FROM roster_sheet",
        "UPDATE roster_cell SET code = 'x'", "DELETE FROM roster_cell",
        "UPDATE calendar_change SET kind = 'WORKDAY'", "DELETE FROM calendar_change",
        "UPDATE ramadan_change SET year = 'x'", "DELETE FROM ramadan_change",
        "UPDATE phone_record SET at = at + 60", "DELETE FROM phone_record",
        "UPDATE phone_deed SET kind = 'RESTORED'", "DELETE FROM phone_deed",
        "UPDATE sms SET code = 'x'", "DELETE FROM sms", "UPDATE sms_step SET step = 'x'", "DELETE FROM sms_step",
        "UPDATE sms_words SET text = 'x'", "UPDATE sms_number SET number = 'x'", "DELETE FROM sms_number",
        "UPDATE sms_answer SET reason = 'x'", "DELETE FROM sms_answer",
        "UPDATE sms_answer_event SET kind = 'x'", "DELETE FROM sms_answer_event",
        "UPDATE service_request SET unit = 'x'", "DELETE FROM service_request",
        "UPDATE service_step SET score = 4", "DELETE FROM service_step",
        "UPDATE machine SET serial = 'CONTOH0009'"})
    void aFactIsNeverChanged(String sql) throws SQLException {
        try (Connection other = Samples.raw(folder); Statement statement = other.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).isInstanceOf(SQLException.class)
                    .hasMessageContaining("SQLITE_CONSTRAINT_TRIGGER");
        }
        try (Store store = Store.open(folder)) {
            long count = store.read(tables -> tables.punches().count(PunchFilter.ALL));
            assertThat(count).isEqualTo(1);
        }
    }
}
