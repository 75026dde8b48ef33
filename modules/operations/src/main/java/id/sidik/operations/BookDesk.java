package id.sidik.operations;

import id.sidik.intake.ScheduleLine;
import id.sidik.intake.SettingBook;
import id.sidik.intake.SettingBookException;
import id.sidik.intake.ShiftLine;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The workbook in which a self-service machine tells and takes its shifts and schedules. */
public final class BookDesk {
    /** No setting report comes near this. */
    private static final long MOST_BYTES = 20L << 20;

    private final Clock clock;

    BookDesk(Clock clock) {
        this.clock = clock;
    }

    /** @throws TroubleException USB-33x naming sheet, row and column when the file is no setting report */
    public BookSheet open(Path file) {
        SettingBook book = read(file, file);
        return new BookSheet(file, book.shifts().stream().map(ShiftLine::times).toList(), book.start(),
                book.schedule().stream().map(line -> new BookSheet.Person(line.id(), line.name(), line.codes()))
                        .toList());
    }

    private static SettingBook read(Path bytes, Path named) {
        try {
            if (Files.size(bytes) > MOST_BYTES) throw trouble("TOO_LARGE", named, "", 0, "");
            return SettingBook.open(Files.readAllBytes(bytes));
        } catch (IOException unreadable) {
            throw new TroubleException(Trouble.of("USB-330", "trouble.book.unreadable", named.getFileName()),
                    unreadable);
        } catch (SettingBookException wrong) {
            throw trouble(wrong.kind().name(), named, wrong.sheet(), wrong.row(), wrong.column());
        }
    }

    private static TroubleException trouble(String kind, Path file, String sheet, int row, String column) {
        return new TroubleException(
                Trouble.of("USB-331", "trouble.book." + kind, file.getFileName(), sheet, row, column));
    }

    /**
     * Writes the values into the book that the machine wrote. What the machine had is kept beside it once, as
     * {@code NAME.asli.xls}.
     */
    public Job<Ledger> save(BookSheet wanted) {
        return progress -> {
            LedgerSheet sheet = new LedgerSheet("book", wanted.file().getFileName().toString(), clock);
            try {
                write(wanted);
                return sheet.line(Tone.GOOD, "ledger.book.saved", wanted.file().getFileName(),
                        untouched(wanted.file()).getFileName()).close(Outcome.DONE);
            } catch (TroubleException failed) {
                return sheet.fail(failed.trouble());
            }
        };
    }

    private static void write(BookSheet wanted) {
        Path file = wanted.file();
        SettingBook book = read(file, file);
        List<ShiftLine> shifts = new ArrayList<>();
        for (List<String> times : wanted.shifts()) shifts.add(new ShiftLine(shifts.size() + 1, times));
        List<ScheduleLine> people = wanted.people().stream()
                .map(person -> new ScheduleLine(person.id(), person.name(), person.codes())).toList();
        try {
            byte[] written = book.write(shifts, wanted.start(), people);
            replace(file, written, shifts, people);
        } catch (SettingBookException refused) {
            throw trouble(refused.kind().name(), file, refused.sheet(), refused.row(), refused.column());
        } catch (IOException unwritable) {
            throw new TroubleException(Trouble.of("USB-332", "trouble.book.unwritable", file.getFileName()),
                    unwritable);
        }
    }

    private static void replace(Path file, byte[] written, List<ShiftLine> shifts, List<ScheduleLine> people)
            throws IOException {
        Path beside = Files.createTempFile(file.toAbsolutePath().getParent(), "sidik", ".xls");
        try {
            Files.write(beside, written);
            requireSame(read(beside, file), shifts, people, file);
            if (!Files.exists(untouched(file))) Files.copy(file, untouched(file));
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static Path untouched(Path file) {
        String name = file.getFileName().toString().replaceFirst("(?i)\\.xls$", "");
        return file.resolveSibling(name + ".asli.xls");
    }

    /** What was written is what a machine will read. */
    private static void requireSame(SettingBook again, List<ShiftLine> shifts, List<ScheduleLine> people, Path file) {
        boolean same = times(again.shifts()).equals(times(shifts)) && again.schedule().equals(people);
        if (!same) throw new TroubleException(Trouble.of("USB-333", "trouble.book.notProved", file.getFileName()));
    }

    /** 9:5 and 09:05 are one time. */
    private static List<List<String>> times(List<ShiftLine> shifts) {
        return shifts.stream().map(shift -> shift.times().stream().map(BookDesk::padded).toList()).toList();
    }

    private static String padded(String time) {
        String[] parts = time.split(":");
        return parts.length == 2 && time.matches("\\d{1,2}:\\d{1,2}")
                ? "%02d:%02d".formatted(Integer.valueOf(parts[0]), Integer.valueOf(parts[1]))
                : time;
    }
}
