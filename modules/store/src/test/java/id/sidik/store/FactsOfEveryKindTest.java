package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import id.sidik.domain.PunchSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that hold for the facts of every table: kept of a known machine only, never replaced, kept once. */
class FactsOfEveryKindTest {
    private static final MachineId STRANGER = new MachineId("TIDAKADA1");
    private static final Instant NOW = Instant.ofEpochMilli(Samples.NOW.toEpochMilli());
    private static final LocalDateTime TEN = LocalDateTime.of(2026, 10, 31, 10, 0);

    @TempDir
    private Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = Samples.open(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Arguments way(String name, Kept kept) {
        return Arguments.of(name, kept);
    }

    private interface Kept {
        void of(Tables tables, MachineId machine);
    }

    static Stream<Arguments> facts() {
        return Stream.of(way("punch", (tables, machine) -> tables.punches().append(
                List.of(Samples.punch(machine, "1", "2026-10-01T07:30:00")))),
                way("contact", (tables, machine) -> tables.contacts().add(new Contact(UuidV7.at(NOW), machine, NOW,
                        Contact.Result.COMPLETE, "", OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty(),
                        0, 0, 0, 0, 0, Optional.empty()))),
                way("archive", (tables, machine) -> tables.archive().keep(machine, ArchiveKind.PUNCHES, new byte[]{1},
                        "", NOW)),
                way("quarantine", (tables, machine) -> tables.quarantine().add(List.of(new QuarantinedRow(machine,
                        PunchSource.WIRE, "", "00", "TAIL", NOW)))),
                way("clock_reading", (tables, machine) -> tables.clocks().add(new KeptReading(UuidV7.at(NOW), machine,
                        NOW, TEN, Duration.ZERO, Duration.ZERO, Duration.ZERO, KeptReading.Occasion.CHECK))),
                way("clock_setting", (tables, machine) -> tables.clocks().add(new KeptSetting(UuidV7.at(NOW), machine,
                        NOW, "petugas", "meleset", false, Optional.empty(), Optional.empty(), Optional.empty(),
                        "DONE"))),
                way("operation", (tables, machine) -> tables.operations().add(List.of(new KeptOperation(machine, TEN,
                        3, 0, 0, List.of(0, 0, 0, 0))), NOW)),
                way("deed", (tables, machine) -> tables.deeds().add(new Deed(UuidV7.at(NOW), machine, NOW, "petugas",
                        "APPLY", "", "DONE", List.of(new Deed.Line("1", 6, "WRITE", "PROVED"))))),
                way("snapshot", (tables, machine) -> tables.snapshots().add(new Snapshot(UuidV7.at(NOW), machine, NOW,
                        "petugas", "ASKED", "", 10, 72, 0, 0, true), new byte[0], "", List.of())),
                way("finger", (tables, machine) -> tables.fingers().keep(FingerTableTest.taken(machine, "1", 6,
                        new byte[]{1, 2, 3}))),
                way("enrolment", (tables, machine) -> tables.enrolments().add(new Enrolled(UuidV7.at(NOW), machine,
                        Optional.empty(), new Pin("7"), 0, NOW, "petugas", "Contoh Saksi", "baru", "SENSOR", "DONE", 0,
                        0, OptionalLong.empty()))),
                way("diagnosis", (tables, machine) -> tables.diagnoses().add(new KeptDiagnosis(UuidV7.at(NOW), machine,
                        NOW, 0, Duration.ZERO, ""))));
    }

    private long rows(String table) throws SQLException {
        return number("SELECT count(*) FROM " + table);
    }

    private long number(String question) throws SQLException {
        try (Connection raw = Samples.raw(folder);
                Statement statement = raw.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            return row.getLong(1);
        }
    }

    private void change(Consumer<Tables> work) {
        store.transact(tables -> {
            work.accept(tables);
            return tables;
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("facts")
    void aFactOfAMachineThatNobodySavedIsRefusedAndNothingStays(String table, Kept kept) throws SQLException {
        assertThatThrownBy(() -> change(tables -> {
            tables.settings().put("half", "done");
            kept.of(tables, STRANGER);
        })).isInstanceOfSatisfying(StoreException.class,
                failed -> assertThat(failed.code()).isEqualTo(StoreException.Code.REFUSED));
        assertThat(rows(table)).isZero();
        assertThat(rows("setting")).as("the other half of the transaction").isZero();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("facts")
    void aFactIsThereAfterTheStoreWasClosed(String table, Kept kept) throws SQLException {
        change(tables -> kept.of(tables, Samples.LOBBY));
        store.close();
        assertThat(rows(table)).isEqualTo(1);
        assertThat(number("SELECT count(*) FROM pragma_foreign_key_check")).isZero();
        store = Store.open(folder);
        assertThat(rows(table)).as("opening changes nothing").isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("facts")
    void workThatFailsAfterwardsTakesTheFactBack(String table, Kept kept) throws SQLException {
        assertThatThrownBy(() -> change(tables -> {
            kept.of(tables, Samples.LOBBY);
            throw new IllegalStateException("after the fact");
        })).isInstanceOf(IllegalStateException.class);
        assertThat(rows(table)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE option_change SET outcome = 'PROVED'", "DELETE FROM option_change"})
    void aChangeOfASettingIsNeverRewritten(String sql) throws SQLException {
        change(tables -> tables.options().add(Samples.LOBBY, new OptionChange("a", NOW, "VoiceOn", Optional.of("1"),
                "0", Optional.of("1"), "DIFFERENT")));
        try (Connection other = Samples.raw(folder); Statement statement = other.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("option_change is append-only");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "INSERT INTO finger SELECT 99, machine, pin, 10, flag, algorithm, size, mark, origin, taken_ms, taken_by, sealed FROM finger",
        "INSERT INTO enrolment SELECT 'x', machine, employee, pin, -1, at_ms, by_whom, witness, reason, way, result, good, bad, template FROM enrolment",
        "INSERT INTO clearing SELECT 'x', 1, 0, '', ' ', 'nothing', 0, 0, 0, 0, '', 0, NULL",
        "INSERT INTO clock_setting SELECT 'x', 1, 0, 'petugas', '', 0, NULL, NULL, NULL, 'DONE'"})
    void theFileItselfRefusesWhatNoFactCanBe(String sql) throws SQLException {
        facts().filter(fact -> List.of("finger", "enrolment").contains(fact.get()[0]))
                .forEach(fact -> change(tables -> ((Kept) fact.get()[1]).of(tables, Samples.LOBBY)));
        try (Connection other = Samples.raw(folder); Statement statement = other.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("SQLITE_CONSTRAINT");
        }
    }

    @Test
    void aLogReadAgainByAnotherMachineIsItsOwnLog() {
        List<KeptOperation> lobby = List.of(new KeptOperation(Samples.LOBBY, TEN, 3, 0, 0, List.of(1, 0, 0, 0)));
        List<KeptOperation> yard = List.of(new KeptOperation(Samples.YARD, TEN, 3, 0, 0, List.of(1, 0, 0, 0)));
        List<Integer> fresh = store.transact(tables -> List.of(tables.operations().add(lobby, NOW),
                tables.operations().add(yard, NOW), tables.operations().add(lobby, NOW.plusSeconds(9)),
                tables.operations().add(List.of(), NOW)));
        assertThat(fresh).containsExactly(1, 1, 0, 0);
    }
}
