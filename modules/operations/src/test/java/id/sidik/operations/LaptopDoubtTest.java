package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.base.Records;
import id.sidik.store.Contact;
import id.sidik.store.UuidV7;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A laptop whose own clock is wrong would set every machine wrong: it is doubted first. */
class LaptopDoubtTest {
    private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");

    @TempDir
    private Path home;
    private Records records;

    @BeforeEach
    void open() {
        records = Records.open(home);
    }

    @AfterEach
    void close() {
        records.close();
    }

    private static MachineId machine(int number) {
        return new MachineId("CONTOH000" + number);
    }

    private void told(int number, Instant at, OptionalLong offsetMillis) {
        records.transact(tables -> {
            tables.machines().save(new Machine(machine(number), "Mesin " + number, "127.0.0.1", 4370, 0,
                    OfficeFixture.WIB));
            tables.contacts().add(new Contact(UuidV7.at(at), machine(number), at, Contact.Result.COMPLETE, "",
                    offsetMillis, OptionalLong.of(10), OptionalLong.empty(), 0, 0, 0, 0, 0, Optional.empty()));
            return tables;
        });
    }

    private LaptopDoubt doubt(Instant now) {
        return records.read(tables -> LaptopDoubt.of(tables, now));
    }

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource({"1970-01-01T00:00:00Z, BEFORE_PROGRAM", "2025-12-31T23:59:59Z, BEFORE_PROGRAM",
        "2026-01-01T00:00:00Z, NONE", "2036-01-01T00:00:00Z, NONE"})
    void anEmptyStoreKnowsOnlyWhenTheProgramWasMade(Instant now, LaptopDoubt expected) {
        assertThat(doubt(now)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} s after the last fact: {1}")
    @CsvSource({"0, NONE", "3600, NONE", "-60, NONE", "-120, NONE", "-121, BEHIND_STORE", "-86400, BEHIND_STORE"})
    void aLaptopThatStandsBeforeWhatItHasWrittenIsWrong(long seconds, LaptopDoubt expected) {
        told(1, NOW, OptionalLong.empty());
        assertThat(doubt(NOW.plusSeconds(seconds))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "machines off by {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            0                  | NONE
            3600               | NONE
            3600 3600          | MACHINES_AGREE
            3600 3630          | MACHINES_AGREE
            3600 3631          | NONE
            -3600 -3590 -3610  | MACHINES_AGREE
            3600 3600 0        | NONE
            3600 -3600         | NONE
            60 60              | NONE
            61 61              | MACHINES_AGREE
            59 70              | NONE
            """)
    void machinesThatAgreeAgainstTheLaptopAreBelieved(String offsets, LaptopDoubt expected) {
        int number = 1;
        for (String seconds : offsets.split(" "))
            told(number++, NOW.minusSeconds(60), OptionalLong.of(Long.parseLong(seconds) * 1000));
        assertThat(doubt(NOW)).as(Arrays.toString(offsets.split(" "))).isEqualTo(expected);
    }

    @Test
    void whatAMachineToldLastCountsAndOnlyOfToday() {
        told(1, NOW.minus(Duration.ofHours(3)), OptionalLong.of(0));
        told(1, NOW.minus(Duration.ofHours(2)), OptionalLong.of(900_000));
        told(2, NOW.minus(Duration.ofHours(1)), OptionalLong.of(905_000));
        assertThat(doubt(NOW)).isEqualTo(LaptopDoubt.MACHINES_AGREE);
        assertThat(doubt(NOW.plus(Duration.ofHours(23)))).as("one of them is too long ago").isEqualTo(
                LaptopDoubt.NONE);
    }

    @Test
    void aMachineThatToldNoClockSaysNothing() {
        told(1, NOW, OptionalLong.of(900_000));
        told(2, NOW, OptionalLong.empty());
        assertThat(doubt(NOW)).isEqualTo(LaptopDoubt.NONE);
    }
}
