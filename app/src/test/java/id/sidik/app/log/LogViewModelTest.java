package id.sidik.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.testing.OfficeFixture;
import id.sidik.domain.Employee;
import id.sidik.operations.LogLine;
import id.sidik.operations.LogSort;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogViewModelTest {
    @TempDir
    Path home;
    private OfficeFixture fixture;
    private LogViewModel model;

    @BeforeEach
    void open() {
        fixture = new OfficeFixture(home).pulled().staffed();
        model = new LogViewModel(fixture.link());
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void everyRecordIsThereNewestFirst() {
        List<LogLine> all = all();

        assertThat(all).hasSize((int) model.count().get()).hasSizeGreaterThan(500);
        assertThat(all.stream().map(line -> line.punch().at()).toList())
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void aPersonsRecordsAreFoundByChoice() {
        Employee chosen = model.people().stream().flatMap(Optional::stream).findFirst().orElseThrow();

        model.person().set(Optional.of(chosen));

        assertThat(all()).isNotEmpty().allSatisfy(line -> assertThat(line.employee()).contains(chosen.id()));
        assertThat(model.filtered()).isTrue();
    }

    @Test
    void aDayHoldsOnlyItsOwnRecords() {
        LocalDate day = LocalDate.of(2026, 10, 7);
        model.from().set(Optional.of(day));
        model.to().set(Optional.of(day));

        assertThat(all()).isNotEmpty()
                .allSatisfy(line -> assertThat(line.punch().at().toLocalDate()).isEqualTo(day));
    }

    @Test
    void typingNarrowsTheLogAndClearingShowsItWhole() {
        long whole = model.count().get();
        model.text().set("Pegawai Tiga");
        assertThat(model.count().get()).isPositive().isLessThan(whole);

        model.clear();

        assertThat(model.count().get()).isEqualTo(whole);
        assertThat(model.filtered()).isFalse();
    }

    @Test
    void theStoreSortsNotTheScreen() {
        model.sort().set(new LogSort(LogSort.By.PIN, true));

        assertThat(all().getFirst().punch().pin().text()).isEqualTo("00007");
    }

    @Test
    void impossibleRecordsWaitInQuarantineWithTheirReason() {
        assertThat(model.quarantine()).isNotEmpty()
                .allSatisfy(line -> assertThat(line.why()).isEqualTo("TIME_DEAD_BATTERY"));
    }

    private List<LogLine> all() {
        return IntStream.range(0, model.rows().size()).mapToObj(index -> {
            model.rows().get(index);
            return model.rows().get(index).orElseThrow();
        }).toList();
    }
}
