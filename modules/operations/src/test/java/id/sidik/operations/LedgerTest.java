package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.devices.MachineAddress;
import id.sidik.devices.Refusal;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.operations.base.Troubles;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LedgerTest {
    private static final MachineAddress ADDRESS = new MachineAddress("192.0.2.7", 4370);

    private final LedgerSheet sheet = new LedgerSheet("pull", "Lantai 1", OfficeFixture.NOVEMBER);

    static Stream<Arguments> refusals() {
        return Stream.of(Arguments.of(new Refusal.Unreachable("TCP"), "NET-201", "trouble.net.unreachable"),
                Arguments.of(new Refusal.NotAMachine("HTTP"), "NET-202", "trouble.net.notAMachine"),
                Arguments.of(new Refusal.NeedsVendorEncryption(), "NET-203", "trouble.net.encrypted"),
                Arguments.of(new Refusal.Busy(), "NET-204", "trouble.net.busy"),
                Arguments.of(new Refusal.Broken("silence"), "NET-205", "trouble.net.broken"),
                Arguments.of(new Refusal.WrongKey(), "NET-210", "trouble.net.wrongKey"),
                Arguments.of(new Refusal.KeyLocked(), "NET-211", "trouble.net.keyLocked"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("refusals")
    void everyRefusalHasItsStableCodeAndNamesTheAddress(Refusal refusal, String code, String key) {
        Trouble trouble = Troubles.of(refusal, ADDRESS);
        assertThat(trouble.code()).isEqualTo(code);
        assertThat(trouble.key()).isEqualTo(key);
        assertThat(trouble.arguments()).startsWith("192.0.2.7:4370");
    }

    @Test
    void stoppingIsNoTrouble() {
        assertThatThrownBy(() -> Troubles.of(new Refusal.Stopped(), ADDRESS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void figuresStayInTheOrderInWhichTheyWereWritten() {
        Ledger ledger = sheet.figure("read", 3).figure("fresh", 2).figure("known", 1).close(Ledger.Outcome.DONE);
        assertThat(ledger.figures().keySet()).containsExactly("read", "fresh", "known");
        assertThatThrownBy(() -> ledger.figures().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void theTroubleIsTheFirstThingToRead() {
        Ledger ledger = sheet.line(Ledger.Tone.GOOD, "ledger.fresh", 2)
                .fail(Trouble.of("NET-201", "trouble.net.unreachable", "192.0.2.7", 4370));
        assertThat(ledger.lines()).extracting(Ledger.Line::key).containsExactly("trouble.net.unreachable",
                "ledger.fresh");
        assertThat(ledger.lines().getFirst().arguments()).containsExactly("192.0.2.7", "4370");
        assertThat(ledger.code()).isEqualTo("NET-201");
        assertThat(ledger.outcome()).isEqualTo(Ledger.Outcome.FAILED);
        assertThat(ledger.took()).isEqualTo(Duration.ZERO);
    }

    @Test
    void aStopIsNeitherGoodNorATroubleOfTheMachine() {
        Ledger ledger = sheet.stopped();
        assertThat(ledger.outcome()).isEqualTo(Ledger.Outcome.STOPPED);
        assertThat(ledger.code()).isEqualTo("JOB-100");
        assertThat(ledger.good()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatIsDoneOrHasNothingNewIsGood(Ledger.Outcome outcome) {
        boolean good = outcome == Ledger.Outcome.DONE || outcome == Ledger.Outcome.NOTHING_NEW;
        assertThat(sheet.close(outcome).good()).isEqualTo(good);
    }

    @ParameterizedTest
    @EnumSource
    void aSheetAsksToBeLookedAtByTheToneOfItsLines(Ledger.Tone tone) {
        sheet.line(tone, "ledger.known", 1);
        assertThat(sheet.asks()).isEqualTo(tone == Ledger.Tone.LOOK || tone == Ledger.Tone.BAD);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({" , ledger.clockUnread, PLAIN", "PT0S, ledger.clock, PLAIN", "PT60S, ledger.clock, PLAIN",
        "PT-60S, ledger.clock, PLAIN", "PT60.001S, ledger.clockWrong, LOOK", "PT-61S, ledger.clockWrong, LOOK"})
    void aClockIsWrongBeyondAMinute(@Nullable Duration offset, String key, Ledger.Tone tone) {
        PullLedger.clock(sheet, Optional.ofNullable(offset), Duration.ofSeconds(60));
        assertThat(sheet.close(Ledger.Outcome.DONE).lines()).singleElement().satisfies(line -> {
            assertThat(line.key()).isEqualTo(key);
            assertThat(line.tone()).isEqualTo(tone);
        });
    }

    @Test
    void aTroubleInAnExceptionIsToldByItsCodeAndKeyOnly() {
        Trouble trouble = Trouble.of("PEG-101", "trouble.people.pinTaken", "7", "Contoh Pegawai Satu");
        assertThat(new TroubleException(trouble)).hasMessage("PEG-101 trouble.people.pinTaken");
        assertThat(new TroubleException(trouble, new IllegalStateException("x"))).hasMessageNotContaining("Contoh")
                .hasCauseInstanceOf(IllegalStateException.class);
    }
}
