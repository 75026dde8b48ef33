package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.domain.Punch;
import id.sidik.domain.PunchSource;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CareTablesTest {
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

    /** A reading, a setting, an operation and minutes. */
    static void keepOneOfEach(Tables tables, String sha) {
        tables.clocks().add(reading(Samples.NOW, 90_250));
        tables.clocks().add(setting("jam meleset", "DONE"));
        tables.operations().add(List.of(operation(TEN, 21)), Samples.NOW);
        tables.clearings().add(minutes(sha));
    }

    private static KeptReading reading(Instant at, long offset) {
        return new KeptReading(UuidV7.at(at), Samples.LOBBY, at, TEN, Duration.ofMillis(offset), Duration.ofMillis(8),
                Duration.ofMillis(3), KeptReading.Occasion.CHECK);
    }

    private static KeptSetting setting(String reason, String result) {
        return new KeptSetting(UuidV7.at(Samples.NOW), Samples.LOBBY, Samples.NOW, "petugas", reason, false,
                Optional.of(Duration.ofMinutes(-7)), Optional.of(Duration.ofMillis(12)),
                Optional.of(Duration.ofMillis(5)), result);
    }

    private static KeptOperation operation(LocalDateTime at, int code) {
        return new KeptOperation(Samples.LOBBY, at, code, 0, 42, List.of(3, 0, 7, 1282));
    }

    private static KeptClearing minutes(String sha) {
        return new KeptClearing(UuidV7.at(Samples.NOW), Samples.LOBBY, Samples.NOW, "petugas", "memori penuh", sha, 58,
                58, 57, 1, "NONE_ACKNOWLEDGED", 58, OptionalLong.of(0));
    }

    private static Contact contact(Instant at, OptionalLong offset) {
        return new Contact(UuidV7.at(at), Samples.LOBBY, at, Contact.Result.COMPLETE, "", offset, OptionalLong.of(20),
                OptionalLong.empty(), 1, 1, 0, 0, 0, Optional.empty());
    }

    @Test
    void theHistoryOfAClockIsMadeOfPullsAndOfLooks() {
        Instant earlier = Samples.NOW.minusSeconds(3600);
        store.transact(tables -> {
            tables.clocks().add(reading(Samples.NOW, 90_250));
            tables.contacts().add(contact(earlier, OptionalLong.of(-500)));
            tables.contacts().add(contact(earlier.plusMillis(1), OptionalLong.empty()));
            return tables;
        });
        List<ClockPoint> points = store.read(tables -> tables.clocks().points(Samples.LOBBY, Instant.EPOCH));
        assertThat(points).containsExactly(
                new ClockPoint(earlier, Duration.ofMillis(-500), Duration.ofMillis(510)),
                new ClockPoint(Samples.NOW, Duration.ofMillis(90_250), Duration.ofMillis(8)));
        assertThat(store.read(tables -> tables.clocks().points(Samples.YARD, Instant.EPOCH)).size()).isZero();
        assertThat(store.read(tables -> tables.clocks().points(Samples.LOBBY, Samples.NOW)).size()).isEqualTo(1);
        assertThat(store.read(tables -> tables.clocks().latestFact()).orElseThrow()).isEqualTo(Samples.NOW);
    }

    @Test
    void aStoreWithoutFactsKnowsNoLatestOne() {
        assertThat(store.read(tables -> tables.clocks().latestFact()).isEmpty()).isTrue();
    }

    @Test
    void aSettingKeepsWhoWhyBeforeAndAfter() {
        KeptSetting kept = setting("jam meleset", "DONE");
        store.transact(tables -> {
            tables.clocks().add(kept);
            return kept;
        });
        List<KeptSetting> found = store.read(tables -> tables.clocks().settings(Samples.LOBBY, 10));
        assertThat(found).containsExactly(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void aSettingWithoutAReasonIsRefusedByTheFileItself(String reason) {
        assertThatThrownBy(() -> store.transact(tables -> {
            tables.clocks().add(setting(reason, "DONE"));
            return tables;
        })).isInstanceOf(StoreException.class);
    }

    @Test
    void aLogOfOperationsReadTwiceAddsOnlyWhatIsNew() {
        List<KeptOperation> twins = List.of(operation(TEN, 2), operation(TEN, 2), operation(TEN, 21));
        assertThat(add(twins)).isEqualTo(3);
        assertThat(add(twins)).isZero();
        List<KeptOperation> grown = List.of(operation(TEN, 2), operation(TEN, 2), operation(TEN, 21),
                operation(TEN.minusYears(20), 0));
        assertThat(add(grown)).isEqualTo(1);
        List<KeptOperation> kept = store.read(tables -> tables.operations().list(Samples.LOBBY, 10));
        assertThat(kept).as("the machine's order, newest first").extracting(KeptOperation::code)
                .startsWith(0, 21).hasSize(4);
    }

    private int add(List<KeptOperation> log) {
        return store.transact(tables -> tables.operations().add(log, Samples.NOW));
    }

    @Test
    void theMinutesOfAClearingAreKept() {
        KeptClearing kept = store.transact(tables -> {
            KeptClearing minutes = minutes(tables.archive().keep(Samples.LOBBY, ArchiveKind.PUNCHES, new byte[]{1, 2},
                    "BYTES_40", Samples.NOW));
            tables.clearings().add(minutes);
            return minutes;
        });
        List<KeptClearing> found = store.read(tables -> tables.clearings().history(Samples.LOBBY, 5));
        assertThat(found).containsExactly(kept);
    }

    @ParameterizedTest
    @CsvSource({"7, 2026-10-01T07:30:00, 1", "7, 2026-10-01T07:30:01, 0", "8, 2026-10-01T07:30:00, 0"})
    void aPunchIsThereOnlyUnderItsNaturalKey(String pin, String at, long there) {
        Punch kept = Samples.punch(Samples.LOBBY, "7", "2026-10-01T07:30:00");
        store.transact(tables -> tables.punches().append(List.of(kept)));
        long found = store.read(
                tables -> tables.punches().countPresent(List.of(Samples.punch(Samples.LOBBY, pin, at))));
        assertThat(found).isEqualTo(there);
    }

    @Test
    void aQuarantinedRowIsThereWithItsReason() {
        QuarantinedRow row = new QuarantinedRow(Samples.LOBBY, PunchSource.WIRE, "", "00ff", "TAIL", Samples.NOW);
        QuarantinedRow other = new QuarantinedRow(Samples.LOBBY, PunchSource.WIRE, "", "00ff", "LEAD", Samples.NOW);
        store.transact(tables -> tables.quarantine().add(List.of(row)));
        long found = store.read(tables -> tables.quarantine().countPresent(List.of(row, other)));
        assertThat(found).isEqualTo(1);
    }

    @Test
    void theDriftOfAContactIsFoundByWhenItBroughtAPunch() {
        store.transact(tables -> {
            tables.contacts().add(contact(Samples.NOW, OptionalLong.of(75_000)));
            return tables;
        });
        assertThat(store.read(tables -> tables.contacts().clockOffset(Samples.LOBBY, Samples.NOW)).getAsLong())
                .isEqualTo(75_000);
        assertThat(store.read(tables -> tables.contacts().clockOffset(Samples.YARD, Samples.NOW)).isEmpty()).isTrue();
        assertThat(store.read(
                tables -> tables.contacts().clockOffset(Samples.LOBBY, Samples.NOW.plusMillis(1))).isEmpty()).isTrue();
    }
}
