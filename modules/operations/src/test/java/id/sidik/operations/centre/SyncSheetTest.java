package id.sidik.operations.centre;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.central.SyncCounts;
import id.sidik.central.SyncReport;
import id.sidik.operations.work.Ledger;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyncSheetTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final SyncCounts NOTHING = new SyncCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    @ParameterizedTest(name = "restored {0}, copied {1}: {2}")
    @CsvSource(nullValues = "-", value = {"true, false, ledger.sync.restored", "false, true, ledger.sync.copied",
        "false, false, -"})
    void aCentreOrAFolderThatIsNotWhatItWasIsToldOnALineOfItsOwn(boolean restored, boolean copied, String line) {
        SyncReport report = new SyncReport(SyncReport.Outcome.LOOK, "", Optional.empty(), NOTHING, restored, copied,
                NOW, NOW);

        Ledger ledger = new SyncSheet(Clock.fixed(NOW, ZoneOffset.UTC)).close(report);

        assertThat(ledger.lines()).extracting(Ledger.Line::key).isEqualTo(line == null ? List.of() : List.of(line));
    }
}
