package id.sidik.operations;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.sidik.operations.work.TroubleException;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatedPunch;
import id.sidik.simulator.SimulatorSettings;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;

/** An office on a fixed day, and simulated machines whose clock agrees with it. */
public final class OfficeFixture {
    public static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    public static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    public static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-02T01:00:00Z"), WIB);

    private OfficeFixture() {}

    public static Office open(Path home) {
        return Office.open(new OfficeSettings(home, "petugas"), NOVEMBER);
    }

    /** Where the order of backups counts: no two of them share a moment. */
    public static Office ticking(Path home) {
        return Office.open(new OfficeSettings(home, "petugas"), new Ticking(NOVEMBER));
    }

    public static SimulatorSettings settings() {
        return SimulatorSettings.usual().withPeople(12).withMonth(OCTOBER).withSeed(7);
    }

    public static SimulatedMachine start(SimulatorSettings settings) throws IOException {
        return SimulatedMachine.start(settings, NOVEMBER);
    }

    /** At the place of a machine that was closed a moment ago: the system may need that moment. */
    public static SimulatedMachine startAgain(SimulatorSettings settings) {
        return Awaitility.await().ignoreException(BindException.class).until(() -> start(settings), any -> true);
    }

    /** The code of the trouble that this work ends in. */
    public static String code(ThrowingCallable work) {
        return catchThrowableOfType(TroubleException.class, work).trouble().code();
    }

    /** The natural keys of what a machine told, without the punches of a lost clock. */
    public static Set<String> keys(SimulatedMachine machine) {
        Set<String> keys = new HashSet<>();
        for (SimulatedPunch punch : machine.punches())
            if (!lostClock(punch)) keys.add(key(punch.pin(), punch.at()));
        return keys;
    }

    public static long lostClocks(SimulatedMachine machine) {
        return machine.punches().stream().filter(OfficeFixture::lostClock).count();
    }

    private static boolean lostClock(SimulatedPunch punch) {
        return punch.at().getYear() == 2000;
    }

    public static String key(String pin, LocalDateTime at) {
        return pin + " " + at;
    }

    /** The natural keys of everything in the journal. */
    public static Set<String> journal(Office office) {
        Set<String> keys = new HashSet<>();
        office.log().page(LogFilter.ALL, LogSort.NEWEST_FIRST, 0, Integer.MAX_VALUE)
                .forEach(line -> keys.add(key(line.punch().pin().text(), line.punch().at())));
        return keys;
    }
}
