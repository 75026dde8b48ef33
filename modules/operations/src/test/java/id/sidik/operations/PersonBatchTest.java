package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.operations.example.ExampleOffice;
import id.sidik.operations.example.Region;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.TroubleException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
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
            Path file = Files.createFile(folder.resolve("berkas"));
            assertThatThrownBy(() -> office.reports().handOut().make(SEPTEMBER, file).run(Job.Progress.NONE))
                    .isInstanceOfSatisfying(TroubleException.class,
                            told -> assertThat(told.trouble().code()).isEqualTo("CTK-101"));
        }
    }
}
