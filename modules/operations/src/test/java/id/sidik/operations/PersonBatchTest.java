package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.operations.example.ExampleOffice;
import id.sidik.operations.example.Region;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.TroubleException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sheet for everybody of an example office, into a folder that is not there yet. */
class PersonBatchTest {
    private static final YearMonth SEPTEMBER = YearMonth.of(2024, 9);

    @TempDir
    private Path folder;

    @Test
    void everybodyGetsAFileAndAPlaceThatCannotBeMadeIsTold() throws Exception {
        Path home = folder.resolve("latihan");
        ExampleOffice.make(Region.named("pati").orElseThrow(), home).run(Job.Progress.NONE);
        try (Office office = Office.open(new OfficeSettings(home, "Penguji"), Clock.systemUTC())) {
            Path sheets = folder.resolve("lembar").resolve("september");
            Ledger ledger = office.reports().handOut().make(SEPTEMBER, sheets).run(Job.Progress.NONE);
            assertThat(ledger.outcome()).isEqualTo(Ledger.Outcome.DONE);
            assertThat(ledger.figures()).containsEntry("files", 6L).containsEntry("failed", 0L);
            try (Stream<Path> files = Files.list(sheets)) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .hasSize(6).allMatch(name -> name.endsWith("_2024-09.pdf"));
            }
            stoppedItKeepsWhatIsWhole(office, folder.resolve("sebagian"));
            Path file = Files.createFile(folder.resolve("berkas"));
            assertThatThrownBy(() -> office.reports().handOut().make(SEPTEMBER, file).run(Job.Progress.NONE))
                    .isInstanceOfSatisfying(TroubleException.class,
                            told -> assertThat(told.trouble().code()).isEqualTo("CTK-101"));
        }
    }

    /** Somebody presses Batal while the third sheet is made. */
    private static void stoppedItKeepsWhatIsWhole(Office office, Path sheets) throws Exception {
        AtomicInteger begun = new AtomicInteger();
        Ledger ledger = office.reports().handOut().make(SEPTEMBER, sheets).run(new Job.Progress() {
            @Override
            public void at(long done, long total, String key, Object... arguments) {
                begun.incrementAndGet();
            }

            @Override
            public boolean stopRequested() {
                return begun.get() >= 3;
            }
        });
        assertThat(ledger.outcome()).isEqualTo(Ledger.Outcome.STOPPED);
        assertThat(ledger.figures()).containsEntry("files", 3L).containsEntry("failed", 0L);
        assertThat(ledger.lines()).anySatisfy(line -> assertThat(line.arguments()).containsExactly("3", "6"));
        try (Stream<Path> files = Files.list(sheets)) {
            assertThat(files).hasSize(3).allSatisfy(file -> assertThat(Files.readString(file,
                    StandardCharsets.ISO_8859_1)).startsWith("%PDF").contains("%%EOF"));
        }
    }
}
