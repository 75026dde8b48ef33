package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SightingTest {
    private static final Instant MORNING = Instant.parse("2026-11-02T01:00:00Z");
    private static final MachineId ID = new MachineId("UJI-001");
    private static final String CARD = "02:17:61:0a:0b:0c";

    @TempDir
    private Path folder;
    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void saw(String host, String serial, String mac, int hour) {
        store.transact(tables -> {
            tables.sightings().saw(host, 4370, serial, mac, MORNING.plus(Duration.ofHours(hour)));
            return true;
        });
    }

    private List<Sighting> seen() {
        return store.read(tables -> tables.sightings().of(ID));
    }

    private List<KeptDiagnosis> history(int most) {
        return store.read(tables -> tables.diagnoses().history(ID, most));
    }

    @Test
    void seeingTheSameAgainOnlyMakesItLonger() {
        saw("192.0.2.7", "UJI-001", CARD, 0);
        saw("192.0.2.7", "UJI-001", CARD, 5);
        saw("192.0.2.7", "UJI-001", CARD, 2);

        assertThat(seen()).containsExactly(new Sighting("192.0.2.7", 4370, "UJI-001", CARD, MORNING,
                MORNING.plus(Duration.ofHours(5)), 3));
    }

    @Test
    void aMachineThatMovedIsSeenAtBothItsAddressesNewestFirst() {
        saw("192.0.2.7", "UJI-001", CARD, 0);
        saw("192.0.2.9", "UJI-001", CARD, 1);

        assertThat(seen()).extracting(Sighting::host)
                .containsExactly("192.0.2.9", "192.0.2.7");
        List<Sighting> since = store
                .read(tables -> tables.sightings().at("192.0.2.7", 4370, MORNING.plusSeconds(1)));
        List<Sighting> cards = store.read(tables -> tables.sightings().cards());
        assertThat(since).isEmpty();
        assertThat(cards).hasSize(2);
    }

    @ParameterizedTest(name = "{0}: two at one address from {1} to {2} and from {3} to {4} clash: {5}")
    @CsvSource({"serial, 0, 5, 2, 3, true", "serial, 0, 2, 3, 5, false", "serial, 0, 3, 3, 5, true",
        "mac, 0, 5, 2, 3, true", "unknown, 0, 5, 2, 3, false"})
    void twoMachinesAtOneAddressClashWhenTheyTakeTurns(String what, int from, int to, int otherFrom, int otherTo,
            boolean expected) {
        String serial = what.equals("serial") ? "LAIN" : what.equals("mac") ? "UJI-001" : "";
        String mac = what.equals("mac") ? "02:00:00:00:00:09" : CARD;
        Sighting ours = new Sighting("192.0.2.7", 4370, "UJI-001", CARD, hour(from), hour(to), 2);
        Sighting other = new Sighting("192.0.2.7", 4370, serial, mac, hour(otherFrom), hour(otherTo), 2);

        assertThat(ours.clashesWith(other)).isEqualTo(expected);
        assertThat(other.clashesWith(ours)).isEqualTo(expected);
        assertThat(ours.clashesWith(new Sighting("192.0.2.8", 4370, serial, mac, hour(from), hour(to), 1))).isFalse();
    }

    private static Instant hour(int hour) {
        return MORNING.plus(Duration.ofHours(hour));
    }

    @Test
    void everySearchForACauseIsKeptAndNoneIsChanged() {
        Machine machine = new Machine(ID, "Lobi", "192.0.2.7", 4370, 0, ZoneId.of("Asia/Jakarta"));
        KeptDiagnosis first = new KeptDiagnosis(UuidV7.at(MORNING), ID, MORNING, 5, Duration.ofMillis(4200), "1\tFINE");
        KeptDiagnosis second = new KeptDiagnosis(UuidV7.at(hour(1)), ID, hour(1), 0, Duration.ofMillis(900), "1\tFINE");
        store.transact(tables -> {
            tables.machines().save(machine);
            tables.diagnoses().add(first);
            tables.diagnoses().add(second);
            tables.diagnoses().add(second);
            return true;
        });

        assertThat(history(10)).containsExactly(second, first);
        assertThat(history(1)).containsExactly(second);
        assertThatThrownBy(() -> store.transact(tables -> {
            tables.diagnoses().add(new KeptDiagnosis(UuidV7.at(MORNING), new MachineId("TIADA"), MORNING, 0,
                    Duration.ZERO, "1\tFINE"));
            return true;
        })).isInstanceOf(StoreException.class);
    }
}
