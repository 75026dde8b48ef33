package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.domain.Correction;
import id.sidik.domain.Correction.Add;
import id.sidik.domain.Correction.Cancel;
import id.sidik.domain.Correction.Deed;
import id.sidik.domain.Correction.Disregard;
import id.sidik.domain.Correction.Side;
import id.sidik.domain.Incident;
import id.sidik.domain.Inspection;
import id.sidik.domain.Inspection.Matter;
import id.sidik.domain.ManualReason;
import id.sidik.domain.ManualSheet;
import id.sidik.domain.Pin;
import id.sidik.domain.Verdict;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionTablesTest {
    private static final Instant NOW = Instant.ofEpochMilli(Samples.NOW.toEpochMilli());
    private static final LocalDate DAY = LocalDate.of(2026, 10, 7);
    private static final LocalDateTime MORNING = DAY.atTime(7, 30);

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

    private <T> List<T> list(Function<Tables, List<T>> question) {
        return store.read(question);
    }

    private <T> Optional<T> one(Function<Tables, Optional<T>> question) {
        return store.read(question);
    }

    private static Correction correction(LocalDate day, Deed deed, Optional<UUID> source, int second) {
        return new Correction(UuidV7.at(NOW.plusSeconds(second)), Samples.ONE, day, deed, "DEVICE_DOWN",
                "mesin mati", "", source, true, false, NOW.plusSeconds(second), "petugas");
    }

    /** One fact of each kind. */
    static Correction keepOneOfEach(Tables tables) {
        UUID sheet = UuidV7.at(NOW);
        tables.manualSheets().add(new ManualSheet(sheet, DAY, DAY, "Contoh Kepala", ManualReason.NO_NETWORK, "", "",
                "a\tb", 0, NOW, "petugas"));
        tables.incidents().add(new Incident(UuidV7.at(NOW), Samples.LOBBY, MORNING, MORNING.plusHours(9), 61,
                Incident.Cause.POWER, "Contoh Kepala", "", "", NOW, "petugas"));
        Correction added = correction(DAY, new Add(MORNING, Side.IN), Optional.of(sheet), 0);
        tables.corrections().add(added);
        tables.corrections().judge(new Verdict(UuidV7.at(NOW), sheet, true, "", NOW, "Contoh Kepala"));
        tables.inspections().add(new Inspection(UuidV7.at(NOW), Samples.ONE, DAY, Matter.CLUSTER, "2", "dua orang",
                NOW, "petugas"));
        return added;
    }

    @Test
    void everyDeedComesBackAsItWasSaid() {
        Correction added = correction(DAY, new Add(MORNING, Side.IN), Optional.empty(), 1);
        Correction left = correction(DAY, new Disregard(Samples.LOBBY, new Pin("7"), MORNING), Optional.empty(), 2);
        Correction back = correction(DAY, new Cancel(added.id()), Optional.of(UuidV7.at(NOW)), 3);
        Correction other = correction(DAY.plusDays(1), new Add(MORNING.plusDays(1), Side.OUT), back.source(), 4);
        store.transact(tables -> {
            List.of(added, left, back, other).forEach(tables.corrections()::add);
            return tables;
        });

        assertThat(list(tables -> tables.corrections().between(DAY, DAY.plusDays(1)))).containsExactly(added,
                left, back);
        assertThat(one(tables -> tables.corrections().find(other.id()))).contains(other);
        assertThat(one(tables -> tables.corrections().find(UuidV7.at(NOW)))).isEmpty();
        assertThat(list(tables -> tables.corrections().of(back.source().orElseThrow()))).containsExactly(back,
                other);
    }

    @Test
    void verdictsOnACorrectionAndOnItsSheetAreFoundByItsDay() {
        Correction added = store.transact(CorrectionTablesTest::keepOneOfEach);
        Verdict refused = new Verdict(UuidV7.at(NOW), added.id(), false, "tanpa surat", NOW.plusSeconds(9), "Kepala");
        store.transact(tables -> {
            tables.corrections().judge(refused);
            tables.corrections().judge(new Verdict(UuidV7.at(NOW), UuidV7.at(NOW), true, "", NOW, "Orang Lain"));
            return tables;
        });

        List<Verdict> found = store.read(tables -> tables.corrections().verdicts(DAY, DAY.plusDays(1)));
        assertThat(found).hasSize(2).last().isEqualTo(refused);
        assertThat(list(tables -> tables.corrections().verdicts(DAY.plusDays(1), DAY.plusDays(9)))).isEmpty();
    }

    @Test
    void sheetsIncidentsAndInspectionsComeBackAsTheyWereKept() {
        store.transact(CorrectionTablesTest::keepOneOfEach);
        ManualSheet sheet = store.read(tables -> tables.manualSheets().list(9)).getFirst();
        Incident incident = store.read(tables -> tables.incidents().list(9)).getFirst();

        assertThat(sheet.text()).isEqualTo("a\tb");
        assertThat(one(tables -> tables.manualSheets().find(sheet.id()))).contains(sheet);
        assertThat(incident.machine()).isEqualTo(Samples.LOBBY);
        assertThat(incident.until()).isEqualTo(MORNING.plusHours(9));
        assertThat(one(tables -> tables.incidents().find(incident.id()))).contains(incident);
        assertThat(list(tables -> tables.inspections().between(DAY, DAY.plusDays(1)))).singleElement()
                .satisfies(one -> assertThat(one.note()).isEqualTo("dua orang"));
        assertThat(List.of(sheet.toString(), incident.toString())).noneMatch(text -> text.contains("Kepala"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "INSERT INTO correction SELECT 'x', employee, day, 'ADD', NULL, 'IN', NULL, NULL, NULL, reason, note, '', NULL, 1, 0, 0, 'a' FROM correction",
        "INSERT INTO correction SELECT 'x', employee, day, 'CANCEL', 1, NULL, NULL, NULL, NULL, reason, note, '', NULL, 1, 0, 0, 'a' FROM correction",
        "INSERT INTO correction SELECT 'x', employee, day, deed, at, side, NULL, NULL, NULL, '', ' ', '', NULL, 1, 0, 0, 'a' FROM correction",
        "INSERT INTO verdict SELECT 'x', about, 0, ' ', 0, 'a' FROM verdict",
        "INSERT INTO incident SELECT 'x', machine, until_at, from_at, 0, '', '', '', '', 0, 'a' FROM incident",
        "INSERT INTO inspection SELECT 'x', employee, day, matter, found, '', 0, 'a' FROM inspection"})
    void theFileItselfRefusesAFactWithoutReasonOrSense(String sql) {
        store.transact(CorrectionTablesTest::keepOneOfEach);
        assertThatThrownBy(() -> {
            try (var other = Samples.raw(folder); var statement = other.createStatement()) {
                statement.execute(sql);
            }
        }).hasMessageContaining("SQLITE_CONSTRAINT");
    }

    @Test
    void aCorrectionHasAReasonAnAuthorAndWholeMinutes() {
        assertThatThrownBy(() -> new Add(MORNING.plusSeconds(1), Side.IN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Verdict(UuidV7.at(NOW), UuidV7.at(NOW), false, " ", NOW, "Kepala"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(correction(DAY, new Add(MORNING, Side.IN), Optional.empty(), 0).toString())
                .doesNotContain("mesin", "petugas");
    }
}
