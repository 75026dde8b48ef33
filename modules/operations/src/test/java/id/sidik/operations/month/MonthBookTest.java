package id.sidik.operations.month;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.sidik.operations.base.Records;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.MonthEvent.Kind;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthBookTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final LocalDate NOVEMBER_2 = LocalDate.of(2026, 11, 2);

    @TempDir
    private Path home;
    private Records records;
    private MonthBook book;

    @BeforeEach
    void open() {
        records = Records.open(home);
        book = new MonthBook(records);
    }

    @AfterEach
    void close() {
        records.close();
    }

    private void after(String kinds) {
        Stream.of(kinds.split(" ")).filter(kind -> !kind.equals("-")).map(Kind::valueOf).forEach(kind -> records
                .transact(tables -> MonthBook.add(tables, OCTOBER, kind, new MonthBook.Hand("petugas", "", ""),
                        List.of(), Instant.EPOCH)));
    }

    @ParameterizedTest
    @CsvSource({"-, OPEN, 0", "DRAFT, DRAFT, 1", "DRAFT DRAFT, DRAFT, 2", "DRAFT RECONCILIATION, RECONCILIATION, 1",
        "DRAFT RECONCILIATION DRAFT, RECONCILIATION, 1", "DRAFT RECONCILIATION FINAL, FINAL, 1",
        "DRAFT RECONCILIATION FINAL REVISION REVISION, REVISION, 2"})
    void theStateOfAMonthIsWhatWasDoneWithIt(String kinds, MonthState state, int number) {
        after(kinds);
        MonthStand stand = book.stand(OCTOBER);
        assertThat(stand.state()).isEqualTo(state);
        assertThat(stand.number()).isEqualTo(number);
        assertThat(book.closed(OCTOBER)).isEqualTo(state.closed());
        assertThat(book.stand(OCTOBER.plusMonths(1)).state()).isEqualTo(MonthState.OPEN);
    }

    @ParameterizedTest
    @CsvSource({"-, DRAFT, ''", "-, RECONCILIATION, BLN-101", "-, FINAL, BLN-101", "-, REVISION, BLN-101",
        "DRAFT, DRAFT, ''", "DRAFT, RECONCILIATION, ''", "DRAFT, FINAL, BLN-101", "DRAFT, REVISION, BLN-101",
        "DRAFT RECONCILIATION, DRAFT, ''", "DRAFT RECONCILIATION, RECONCILIATION, BLN-101",
        "DRAFT RECONCILIATION, FINAL, ''", "DRAFT RECONCILIATION, REVISION, BLN-101",
        "DRAFT RECONCILIATION FINAL, DRAFT, BLN-101", "DRAFT RECONCILIATION FINAL, RECONCILIATION, BLN-101",
        "DRAFT RECONCILIATION FINAL, FINAL, BLN-101", "DRAFT RECONCILIATION FINAL, REVISION, ''",
        "DRAFT RECONCILIATION FINAL REVISION, REVISION, ''", "DRAFT RECONCILIATION FINAL REVISION, DRAFT, BLN-101"})
    void aStepThatIsNotTheMonthsTurnIsRefused(String kinds, Kind wanted, String code) {
        after(kinds);
        assertThat(refusal(wanted, NOVEMBER_2)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"-, DRAFT, 2026-09-30, BLN-102", "-, DRAFT, 2026-10-01, ''",
        "DRAFT, RECONCILIATION, 2026-10-31, BLN-102",
        "DRAFT, RECONCILIATION, 2026-11-01, ''", "DRAFT RECONCILIATION, FINAL, 2026-10-31, BLN-102"})
    void nothingIsClosedBeforeTheMonthIsOver(String kinds, Kind wanted, LocalDate today, String code) {
        after(kinds);
        assertThat(refusal(wanted, today)).isEqualTo(code);
    }

    @Test
    void aStandTellsWhoDidWhatAndNamesNobodyInLogs() {
        after("DRAFT");
        MonthDeed draft = book.stand(OCTOBER).history().getFirst();
        assertThat(draft.by()).isEqualTo("petugas");
        assertThat(draft.sha()).isEmpty();
        assertThat(book.stand(OCTOBER).toString()).doesNotContain("petugas");
        assertThat(book.stand(OCTOBER).lastCopy()).isEmpty();
    }

    private String refusal(Kind wanted, LocalDate today) {
        TroubleException refused = catchThrowableOfType(TroubleException.class,
                () -> MonthBook.mayBecome(book.stand(OCTOBER), wanted, today));
        return refused == null ? "" : refused.trouble().code();
    }
}
