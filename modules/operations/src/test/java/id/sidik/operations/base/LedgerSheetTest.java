package id.sidik.operations.base;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.operations.work.Trouble;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerSheetTest {
    private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");

    private final LedgerSheet sheet = new LedgerSheet("pull", "Lantai 1", Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void figuresAndLinesKeepTheOrderInWhichTheyWereWritten() {
        Ledger ledger = sheet.figure("read", 12).figure("fresh", 3).line(Tone.PLAIN, "one").line(Tone.LOOK, "two", 7)
                .close(Outcome.DONE);

        assertThat(ledger.figures()).containsExactly(java.util.Map.entry("read", 12L), java.util.Map.entry("fresh",
                3L));
        assertThat(ledger.lines()).extracting(Ledger.Line::key).containsExactly("one", "two");
        assertThat(ledger.lines().getLast().arguments()).containsExactly("7");
        assertThat(ledger.started()).isEqualTo(NOW);
        assertThat(ledger.code()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"PLAIN, false", "GOOD, false", "LOOK, true", "BAD, true"})
    void asksWhenALineMustBeLookedAt(Tone tone, boolean asks) {
        assertThat(sheet.line(tone, "any").asks()).isEqualTo(asks);
    }

    @Test
    void aTroubleComesFirstAndGivesItsCode() {
        Ledger ledger = sheet.line(Tone.PLAIN, "before").fail(Trouble.of("NET-201", "trouble.net.unreachable", "at"));

        assertThat(ledger.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(ledger.code()).isEqualTo("NET-201");
        assertThat(ledger.lines().getFirst().key()).isEqualTo("trouble.net.unreachable");
    }

    @Test
    void aJobThatWasAskedToStopHasNotFailed() {
        Ledger ledger = sheet.figure("read", 5).fail(Trouble.stopped());

        assertThat(ledger.outcome()).isEqualTo(Outcome.STOPPED);
        assertThat(ledger.code()).isEqualTo("JOB-100");
        assertThat(ledger.figures()).containsEntry("read", 5L);
    }
}
