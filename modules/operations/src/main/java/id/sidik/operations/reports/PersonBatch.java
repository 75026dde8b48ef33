package id.sidik.operations.reports;

import id.sidik.domain.Employee;
import id.sidik.domain.ReportCode;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** One file for each person of the unit, to hand out: named by number and month. */
public final class PersonBatch {
    private static final int SHORT_ID = 8;

    private final ReportDesk desk;
    private final Records records;
    private final Clock clock;

    PersonBatch(ReportDesk desk, Records records, Clock clock) {
        this.desk = desk;
        this.records = records;
        this.clock = clock;
    }

    /**
     * Stopped, it keeps the sheets that are whole.
     *
     * @param folder made when it is not there; older files of the same names are replaced. Where it cannot be made the
     *               job fails with CTK-101
     */
    public Job<Ledger> make(YearMonth month, Path folder) {
        return progress -> {
            LedgerSheet ledger = new LedgerSheet("personBatch", month.toString(), clock);
            prepare(folder);
            List<Employee> people = records.read(tables -> tables.employees().list()).stream().filter(
                    one -> worked(one, month)).toList();
            int done = 0;
            int failed = 0;
            for (Employee person : people) {
                if (progress.stopRequested()) break;
                progress.at(done + failed, people.size(), "personBatch.filling", person.fullName());
                try {
                    desk.make(ReportWish.of(ReportCode.R4, month).about(person.id())).run(Job.Progress.NONE).pages()
                            .savePdf(
                                    folder.resolve(name(person, month)));
                    done++;
                } catch (TroubleException trouble) {
                    failed++;
                    ledger.line(Tone.BAD, "personBatch.failed", person.fullName(), trouble.trouble().code());
                }
            }
            ledger.figure("files", done).figure("failed", failed);
            ledger.line(failed == 0 ? Tone.GOOD : Tone.LOOK, "personBatch.done", done, people.size());
            if (done + failed < people.size()) return ledger.stopped();
            return ledger.close(failed == 0 ? Outcome.DONE : Outcome.LOOK);
        };
    }

    private static void prepare(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw new TroubleException(Trouble.of("CTK-101", "trouble.print.unwritable", folder), unwritable);
        }
    }

    private static boolean worked(Employee person, YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        return person.from().map(from -> !from.isAfter(last)).orElse(true) && person.until().map(
                to -> !to.isBefore(first)).orElse(true);
    }

    /** {@code 199001012015011001_2026-10.pdf}; without a number the beginning of the person's id. */
    private static String name(Employee person, YearMonth month) {
        String digits = person.number().replaceAll("[^0-9A-Za-z]", "");
        String id = person.id().value();
        return (digits.isEmpty() ? id.substring(Math.max(0, id.length() - SHORT_ID)) : digits) + "_" + month + ".pdf";
    }
}
