package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.MachineProfile;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileTablesTest {
    private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");
    private static final MachineId GATE = new MachineId("GATE1");
    private static final MachineProfile OFFICE = new MachineProfile("p1", "Kantor",
            Map.of("AutoAlarm1", "07:30", "IdlePower", "88"));

    @TempDir
    private Path folder;
    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(folder);
        store.transact(tables -> {
            tables.machines().save(new Machine(GATE, "Gerbang", "192.0.2.7", 4370, 0, ZoneId.of("Asia/Jakarta")));
            tables.profiles().save(OFFICE);
            return tables;
        });
    }

    @AfterEach
    void close() {
        store.close();
    }

    private <T> T in(Function<Tables, T> work) {
        return store.transact(work::apply);
    }

    @Test
    void aProfileIsReplacedAsAWholeAndSurvivesReopening() {
        MachineProfile changed = new MachineProfile("p1", "Kantor pusat", Map.of("AutoAlarm1", "off"));
        in(tables -> {
            tables.profiles().save(changed);
            return tables;
        });
        store.close();
        store = Store.open(folder);

        assertEquals(List.of(changed), in(tables -> tables.profiles().list()));
    }

    @Test
    void aMachineHasTheProfileThatWasChosenForItUntilItIsRemoved() {
        assertThat(in(tables -> tables.profiles().chosen(GATE)).isEmpty()).isTrue();
        in(tables -> {
            tables.profiles().choose(GATE, "p1");
            tables.profiles().choose(GATE, "p1");
            return tables;
        });
        assertEquals(Optional.of("p1"), in(tables -> tables.profiles().chosen(GATE)));
        in(tables -> {
            tables.profiles().remove("p1");
            return tables;
        });
        assertThat(in(tables -> tables.profiles().chosen(GATE)).isEmpty()).isTrue();
        assertThat(in(tables -> tables.profiles().list()).isEmpty()).isTrue();
    }

    @Test
    void anExceptionIsAnotherValueOrNone() {
        Map<String, Optional<String>> own = Map.of("DeviceID", Optional.of("7"), "AutoAlarm1", Optional.empty());
        in(tables -> {
            tables.profiles().replaceExceptions(GATE, Map.of("VoiceOn", Optional.of("0")));
            tables.profiles().replaceExceptions(GATE, own);
            return tables;
        });

        assertEquals(own, in(tables -> tables.profiles().exceptions(GATE)));
    }

    @Test
    void theLastReadingOfEachKeyIsKept() {
        in(tables -> {
            tables.options().keep(GATE, Map.of("VoiceOn", Optional.of("1"), "AS1", Optional.empty()), NOW);
            tables.options().keep(GATE, Map.of("VoiceOn", Optional.of("0")), NOW.plusSeconds(5));
            return tables;
        });

        assertEquals(Map.of("VoiceOn", Optional.of("0"), "AS1", Optional.empty()), in(tables -> tables.options().read(
                GATE)));
        assertEquals(Optional.of(NOW.plusSeconds(5)), in(tables -> tables.options().readAt(GATE)));
        assertThat(in(tables -> tables.options().readAt(new MachineId("OTHER"))).isEmpty()).isTrue();
    }

    @Test
    void changesAreAppendOnlyAndNewestFirst() {
        OptionChange first = new OptionChange("a", NOW, "VoiceOn", Optional.of("1"), "0", Optional.of("0"), "PROVED");
        OptionChange second = new OptionChange("b", NOW.plusSeconds(1), "AS1", Optional.empty(), "07:30",
                Optional.empty(), "UNKNOWN");
        in(tables -> {
            tables.options().add(GATE, first);
            tables.options().add(GATE, second);
            return tables;
        });

        assertEquals(List.of(second, first), in(tables -> tables.options().changes(GATE, 9)));
        assertEquals(List.of(second), in(tables -> tables.options().changes(GATE, 1)));
        assertThatThrownBy(() -> in(tables -> {
            tables.options().add(GATE, first);
            return tables;
        })).isInstanceOf(StoreException.class);
    }
}
