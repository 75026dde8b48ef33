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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Not even another program with plain SQL changes a fact. */
class AppendOnlyTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void keepOneFactOfEachKind() {
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
                tables.enrolments().add(EnrolmentTableTest.enrolled("DONE"));
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
