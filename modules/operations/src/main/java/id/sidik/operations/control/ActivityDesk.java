package id.sidik.operations.control;

import id.sidik.domain.DayResult;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.PersonMonth;
import id.sidik.intake.ColumnMapping;
import id.sidik.intake.phone.ActivityField;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.base.Sha256;
import id.sidik.operations.control.ActivityPreview.Action;
import id.sidik.operations.control.ActivityPreview.Fault;
import id.sidik.operations.control.ActivityPreview.Field;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.TroubleException;
import id.sidik.rules.Activity;
import id.sidik.rules.ActivityRule;
import id.sidik.rules.Regulation;
import id.sidik.store.ActivityFile;
import id.sidik.store.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Minutes of activity from the files of the performance system, against what the regulation asks for a day. */
public final class ActivityDesk {
    private static final int MOST_TOLD = 50;

    private final Room room;

    ActivityDesk(Room room) {
        this.room = room;
    }

    /**
     * Writes nothing.
     *
     * @param columns where a person says that a field stands, from 0; −1: nowhere. Else what was remembered or guessed
     * @throws TroubleException PGW-301 when the file is no table
     */
    public Job<ActivityPreview> preview(Path file, Map<Field, Integer> columns) {
        return progress -> {
            progress.at(0, 1, "import.reading", file.getFileName());
            ActivityReading reading = new ActivityReading(file, room.today());
            return room.records().read(tables -> reading.preview(tables, reading.mapping(tables, columns)));
        };
    }

    /** Takes what a preview showed, in one step, and remembers its columns. @throws TroubleException PGW-301 */
    public Job<Ledger> take(ActivityPreview preview) {
        return progress -> {
            String name = String.valueOf(preview.file().getFileName());
            LedgerSheet sheet = new LedgerSheet("importActivity", name, room.clock());
            if (progress.stopRequested()) return sheet.stopped();
            progress.at(0, preview.rows().size(), "import.storing", name);
            ActivityReading reading = new ActivityReading(preview.file(), room.today());
            String sha = sha(preview.file());
            room.records().transact(tables -> {
                ColumnMapping<ActivityField> mapping = reading.mapping(tables, preview.places());
                if (preview.brings())
                    tables.activities().add(new ActivityFile(room.newId(), sha, days(preview), room
                            .author(name)));
                if (preview.faults().isEmpty()) ActivityMapping.remember(tables, mapping);
                return preview;
            });
            return describe(sheet, preview);
        };
    }

    private static String sha(Path file) {
        try {
            return Sha256.of(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw Room.trouble("PGW-301", "unreadable", file.getFileName());
        }
    }

    private List<ActivityFile.Day> days(ActivityPreview preview) {
        return preview.rows().stream().filter(row -> row.action().taken()).map(row -> new ActivityFile.Day(room.newId(),
                row.employee().orElseThrow(), row.day(), row.minutes(), row.waiting())).toList();
    }

    private static Ledger describe(LedgerSheet sheet, ActivityPreview preview) {
        for (Action action : Action.values())
            sheet.figure(action.name().toLowerCase(java.util.Locale.ROOT), preview.count(action));
        sheet.line(Tone.GOOD, "ledger.activity", preview.count(Action.ADD), preview.count(Action.CHANGE), preview
                .count(Action.SAME));
        if (preview.count(Action.UNKNOWN) > 0)
            sheet.line(Tone.LOOK, "ledger.activity.UNKNOWN", preview.count(Action.UNKNOWN));
        if (preview.count(Action.FUTURE) > 0)
            sheet.line(Tone.LOOK, "ledger.activity.FUTURE", preview.count(Action.FUTURE));
        for (Fault fault : preview.faults().subList(0, Math.min(MOST_TOLD, preview.faults().size())))
            sheet.line(Tone.BAD, "activity.fault." + fault.kind(), fault.row(), fault.column());
        if (sheet.asks()) return sheet.close(Outcome.LOOK);
        return sheet.close(preview.brings() ? Outcome.DONE : Outcome.NOTHING_NEW);
    }

    /** Everybody's month against the target. */
    public Job<ActivityMonth> month(YearMonth month) {
        return progress -> {
            progress.at(0, 1, "recon.judging");
            Regulation regulation = room.months().regulation(month);
            if (regulation.activity().isEmpty())
                return new ActivityMonth(month, regulation.edition(), OptionalInt.empty(), List.of());
            ActivityRule rule = regulation.activity().get();
            Map<EmployeeId, Map<LocalDate, Integer>> minutes = room.records().read(tables -> minutes(tables, month));
            List<ActivityMonth.Line> lines = new ArrayList<>();
            for (PersonMonth row : room.months().recap(month).people())
                row.person().employee().ifPresent(id -> lines.add(new ActivityMonth.Line(id, row.person(), Activity.of(
                        rule, over(row.days()), minutes.getOrDefault(id, Map.of())))));
            return new ActivityMonth(month, regulation.edition(), OptionalInt.of(rule.minutesPerDay()), lines);
        };
    }

    /** One day of somebody; empty when the regulation asks for nothing then, or he or she was not at work. */
    public Optional<Activity> of(EmployeeId employee, DayResult day) {
        YearMonth month = YearMonth.from(day.date());
        return room.months().regulation(month).activity().flatMap(rule -> Activity.of(rule, over(List.of(day)), room
                .records().read(tables -> minutes(tables, month)).getOrDefault(employee, Map.of())).stream()
                .findFirst());
    }

    private List<DayResult> over(List<DayResult> days) {
        return days.stream().filter(day -> day.date().isBefore(room.today())).toList();
    }

    private static Map<EmployeeId, Map<LocalDate, Integer>> minutes(Tables tables, YearMonth month) {
        Map<EmployeeId, Map<LocalDate, Integer>> minutes = new HashMap<>();
        tables.activities().between(month.atDay(1), month.plusMonths(1).atDay(1)).forEach(one -> minutes
                .computeIfAbsent(one.employee(), _ -> new HashMap<>()).put(one.day(), one.minutes()));
        return minutes;
    }
}
