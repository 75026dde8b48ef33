package id.sidik.operations.centre;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.central.UnitEvent;
import id.sidik.store.MonthEvent;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a unit's month stands, from what the centre holds of it. */
class CityMonthTest {
    private static CityMonth month(String events) {
        List<UnitEvent> all = new ArrayList<>();
        for (String each : events.isBlank() ? new String[0] : events.strip().split(" ")) {
            String[] parts = each.split("/");
            MonthEvent.Kind kind = MonthEvent.Kind.valueOf(parts[0]);
            all.add(new UnitEvent("dinas", new MonthEvent(new UUID(0, all.size() + 1), YearMonth.of(2026, 10), kind,
                    Integer.parseInt(parts[1]), Instant.EPOCH, "petugas", "", "", List.of()),
                    kind != MonthEvent.Kind.RECONCILIATION, "laptop " + all.size() % 2, ""));
        }
        return new CityMonth(all, List.of());
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(textBlock = """
            # what the unit did                              | state          | the event whose copy is shown
            ''                                               | OPEN           | 0
            DRAFT/1                                          | DRAFT          | 1
            DRAFT/1 DRAFT/2                                  | DRAFT          | 2
            DRAFT/1 RECONCILIATION/1                         | RECONCILIATION | 1
            DRAFT/1 RECONCILIATION/1 FINAL/1                 | FINAL          | 3
            FINAL/1 REVISION/1                               | REVISION       | 2
            FINAL/1 FINAL/1                                  | CONTESTED      | 2
            FINAL/1 FINAL/1 REVISION/1                       | CONTESTED      | 3
            FINAL/1 REVISION/1 REVISION/1                    | CONTESTED      | 3
            FINAL/1 REVISION/1 REVISION/1 REVISION/2         | CONTESTED      | 4
            FINAL/1 DRAFT/2                                  | FINAL          | 1
            DRAFT/1 DRAFT/1                                  | DRAFT          | 2
            """, delimiter = '|')
    void aMonthStandsAsFarAsItsEventsLed(String events, String step, int shown) {
        CityMonth month = month(events);
        assertThat(month.step()).isEqualTo(step);
        assertThat(month.lastCopy().map(event -> (int) event.event().id().getLeastSignificantBits()).orElse(0))
                .isEqualTo(shown);
    }
}
