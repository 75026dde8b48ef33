package id.sidik.devices;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.protocol.SerialCandidate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the laptop says of its serial ports, and how long a slow line is waited for. */
class LaptopPortsTest {
    @ParameterizedTest(name = "{1} says {0}: {2}")
    @CsvSource({"2, Windows 10, MISSING", "3, Windows 11, MISSING", "5, Windows 11, IN_USE", "32, Windows 7, IN_USE",
        "13, Windows 10, UNUSABLE", "2, Linux, MISSING", "6, Linux, MISSING", "19, Linux, MISSING",
        "13, Linux, NO_RIGHTS", "1, Mac OS X, NO_RIGHTS", "16, Linux, IN_USE", "11, Linux, IN_USE",
        "5, Linux, UNUSABLE", "0, Linux, UNUSABLE", "-1, Windows 10, UNUSABLE", "2, '', MISSING"})
    void theSystemsNumberIsAReason(int code, String system, PortFault expected) {
        assertThat(PortFault.of(code, system)).isEqualTo(expected);
    }

    @Test
    void aTurkishLaptopIsAWindowsLaptopToo() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(PortFault.of(5, "WINDOWS 10")).isEqualTo(PortFault.IN_USE);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest(name = "[{1}] {2}:{3}")
    @CsvSource({"COM3, USB Serial, 6997, 46080, true, USB Serial", "COM3, '', 6997, 46080, true, COM3",
        "COM3, '  ', 6997, 1, false, COM3", "COM3, CH340, 1, 46080, false, CH340",
        "/dev/ttyUSB0, CH340, -1, -1, false, CH340"})
    void theUsbPortOfAMachineIsKnownByItsTwoNumbers(String device, String name, int vendor, int product,
            boolean terminal, String shown) {
        assertThat(SerialPortName.of(device, name, vendor, product))
                .isEqualTo(new SerialPortName(device, shown, terminal));
    }

    @ParameterizedTest(name = "{0} baud")
    @CsvSource({"9600, 2150", "38400, 537", "115200, 179"})
    void aSlowLineIsWaitedForAsLongAsAFullFrameTakesThereAndBack(int baud, long millis) {
        Patience usual = Patience.usual();
        Patience slow = usual.over(new SerialLine(SerialCandidate.BARE, baud));
        assertThat(slow.connect()).isEqualTo(usual.connect());
        assertThat(slow.tries()).isEqualTo(usual.tries());
        for (Duration more : List.of(slow.reply().minus(usual.reply()), slow.silence().minus(usual.silence()),
                slow.firstData().minus(usual.firstData())))
            assertThat(more).isCloseTo(Duration.ofMillis(millis), Duration.ofMillis(1));
    }

    @ParameterizedTest
    @EnumSource
    void noWaitIsLongerThanWhatWasAllowed(Transport road) {
        Patience usual = Patience.usual();
        assertThat(usual.greeting(road)).isPositive().isLessThanOrEqualTo(usual.reply());
        assertThat(usual.reply(road)).isPositive().isLessThanOrEqualTo(usual.reply());
        assertThat(usual.firstData(road).multipliedBy(usual.tries())).isGreaterThanOrEqualTo(usual.firstData());
        assertThat(usual.silence(road)).isPositive().isLessThanOrEqualTo(usual.silence());
        assertThat(usual.brief().tries()).isEqualTo(1);
        assertThat(usual.brief().connect()).isLessThan(usual.connect());
    }

    @Test
    void aStopIsHeardAtTheNextSliceAndALimitThatPassedWaitsForNothing() throws MachineException {
        List<String> asked = new ArrayList<>();
        Watch stopping = new Watch() {
            @Override
            public void at(long bytes, long total) {}

            @Override
            public boolean stopRequested() {
                asked.add("asked");
                return asked.size() > 1;
            }
        };
        Limit limit = Limit.of(Duration.ofHours(1), stopping);
        assertThat(limit.slice()).isPositive().isLessThanOrEqualTo(Duration.ofMillis(100));
        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(MachineException.class, limit::slice)
                .refusal()).isEqualTo(new Refusal.Stopped());
        Limit passed = Limit.of(Duration.ofNanos(-1), Watch.NONE);
        assertThat(passed.passed()).isTrue();
        assertThat(passed.slice()).isZero();
        assertThat(passed.plus(Duration.ofHours(1)).passed()).isFalse();
    }

    @Test
    void theSecondCallerOfAMachineWaitsAndAnotherMachineDoesNot() throws MachineException {
        OneAtATime doors = new OneAtATime();
        try (OneAtATime.Turn first = doors.enter("a", Limit.of(Duration.ofSeconds(5), Watch.NONE));
                OneAtATime.Turn other = doors.enter("b", Limit.of(Duration.ofSeconds(5), Watch.NONE))) {
            assertThat(List.of(first.wanted(), other.wanted())).containsOnly(false);
            MachineException busy = org.assertj.core.api.Assertions.catchThrowableOfType(MachineException.class,
                    () -> doors.enter("a", Limit.of(Duration.ofMillis(1), Watch.NONE)));
            assertThat(busy.refusal()).isEqualTo(new Refusal.Busy());
            assertThat(first.wanted()).as("nobody waits any more").isFalse();
        }
        try (OneAtATime.Turn again = doors.enter("a", Limit.of(Duration.ofMillis(50), Watch.NONE))) {
            assertThat(again.wanted()).isFalse();
        }
    }
}
