package id.sidik.operations.permits;

import id.sidik.operations.base.StaffBook;
import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.intake.Table;
import id.sidik.intake.TableFile;
import id.sidik.intake.UnreadableTableException;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.permits.PermitImportPreview.Action;
import id.sidik.operations.permits.PermitImportPreview.Remark;
import id.sidik.operations.permits.PermitImportPreview.Row;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.rules.PermitKind;
import id.sidik.store.Tables;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Permits from a table of Excel or separated text. A row that is kept already is harmless. */
public final class PermitImport {
    private final Room room;
    private final PermitDesk desk;

    PermitImport(Room room, PermitDesk desk) {
        this.room = room;
        this.desk = desk;
    }

    /** Writes nothing. @throws TroubleException IZN-201 no table, IZN-202 no row of headings */
    public Job<PermitImportPreview> preview(Path file) {
        return progress -> {
            PermitSheet sheet = sheet(file);
            return room.records().read(tables -> rows(tables, file, sheet, progress));
        };
    }

    private static PermitSheet sheet(Path file) {
        Path name = file.getFileName();
        try {
            return PermitSheet.of(TableFile.read(file)).orElseThrow(
                    () -> new TroubleException(Trouble.of("IZN-202", "trouble.permit.noHeading", name)));
        } catch (UnreadableTableException unreadable) {
            throw new TroubleException(Trouble.of("IZN-201", "trouble.people.unreadable", name), unreadable);
        }
    }

    private PermitImportPreview rows(Tables tables, Path file, PermitSheet sheet, Job.Progress progress) {
        List<Employee> employees = tables.employees().list();
        Map<EmployeeId, String> names = new HashMap<>();
        employees.forEach(each -> names.put(each.id(), each.fullName()));
        StaffBook staff = new StaffBook(employees);
        Map<String, PermitKind> kinds = room.regulation().get().permits();
        Set<PermitWish> seen = new HashSet<>();
        List<Row> rows = new ArrayList<>();
        for (Table.Row line : sheet.rows()) {
            progress.at(rows.size(), sheet.rows().size(), "import.reading", file.getFileName());
            PermitRowReader reader = new PermitRowReader(file, sheet, line, room.today());
            Optional<PermitWish> wish = reader.wish(staff, kinds);
            boolean known = wish.map(each -> !seen.add(key(each)) || desk.isKnown(tables, each.people().getFirst(),
                    each)).orElse(false);
            Action action = wish.isEmpty() ? Action.REJECT : known ? Action.SAME : Action.ADD;
            String name = wish.map(each -> names.get(each.people().getFirst())).orElseGet(reader::name);
            rows.add(new Row(line.number(), action, name, wish, reader.remarks()));
        }
        return new PermitImportPreview(file, rows);
    }

    /** What makes two rows speak of the same permit. */
    private static PermitWish key(PermitWish wish) {
        return new PermitWish(wish.people(), wish.code(), wish.from(), wish.to(), wish.part(), "", Optional.empty(),
                Optional.empty(), Optional.empty(), "", "");
    }

    /** Takes what a preview showed, rejected rows left out, in one step. */
    public Job<Ledger> apply(PermitImportPreview preview) {
        return progress -> {
            LedgerSheet sheet = new LedgerSheet("importPermits", preview.file().getFileName().toString(), room.clock());
            if (progress.stopRequested()) return sheet.stopped();
            progress.at(0, preview.rows().size(), "import.storing", preview.file().getFileName());
            List<PermitPlan> plans = preview.rows().stream().filter(row -> row.action() != Action.REJECT)
                    .flatMap(row -> row.wish().stream()).map(wish -> new PermitPlan(room, wish)).toList();
            int added = room.records().transact(
                    tables -> plans.stream().mapToInt(plan -> desk.add(tables, plan, Optional.empty()).added()).sum());
            return describe(sheet, preview, added);
        };
    }

    private static Ledger describe(LedgerSheet sheet, PermitImportPreview preview, int added) {
        long rejected = preview.count(Action.REJECT);
        long same = preview.rows().size() - rejected - added;
        sheet.figure("read", preview.rows().size()).figure("added", added).figure("same", same)
                .figure("rejected", rejected);
        sheet.line(Tone.GOOD, "ledger.permits", added, same, rejected);
        for (Row row : preview.rows())
            for (Remark remark : row.remarks())
                sheet.line(Tone.BAD, remark.key(), remark.arguments().toArray());
        if (sheet.asks()) return sheet.close(Outcome.LOOK);
        return sheet.close(added == 0 ? Outcome.NOTHING_NEW : Outcome.DONE);
    }
}
