package id.sidik.app.testing;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeKind;
import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import id.sidik.domain.PinAlias;
import id.sidik.operations.Office;
import id.sidik.operations.work.Job;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** An October of made-up people who come at 7.1x and go at 16.3x, except where a test wants something else. */
public final class SampleMonth {
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

    private SampleMonth() {}

    /** Which record of a day the machine has: the day, and whether it is the coming. */
    public interface Told extends BiPredicate<LocalDate, Boolean> {}

    /** What each person's machine recorded. */
    public interface Records {
        Told of(int person);
    }

    /** @param folder for the file that brings the records */
    public static void fill(Office office, Path folder, int people, Records records) {
        StringBuilder lines = new StringBuilder();
        for (int person = 1; person <= people; person++) {
            Employee employee = new Employee(office.people().newId(), "", "Contoh Pegawai Nomor " + person, "", "",
                    EmployeeKind.NON_ASN, "", "", person, Optional.empty(), Optional.empty());
            office.people().save(employee, List.of(new PinAlias(employee.id(), Optional.empty(),
                    new Pin(String.valueOf(person)), Optional.empty(), Optional.empty())));
            for (LocalDate day = FIRST; day.getMonthValue() < 11; day = day.plusDays(1)) {
                if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) continue;
                if (records.of(person).test(day, true)) lines.append(line(person, day, "07:1", person));
                if (records.of(person).test(day, false)) lines.append(line(person, day, "16:3", person));
            }
        }
        bring(office, folder, lines.toString());
    }

    /** No two people in the same second. */
    private static String line(int person, LocalDate day, String time, int spread) {
        return "%9d\t%s %s%d:%02d\t1\t0\t1\t0\n".formatted(person, day, time, spread % 10, spread);
    }

    private static void bring(Office office, Path folder, String lines) {
        try {
            Path file = Files.createTempFile(folder, "1_", "_attlog.dat");
            Files.writeString(file, lines);
            office.pulls().importAttlog(file, new MachineId("CONTOH1")).run(Job.Progress.NONE);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The smallest file that is a PDF. */
    public static Path scan(Path folder) {
        try {
            return Files.writeString(folder.resolve("surat-contoh.pdf"), "%PDF-1.4\n1 0 obj<<>>endobj\n%%EOF\n");
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
