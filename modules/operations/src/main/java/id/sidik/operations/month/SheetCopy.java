package id.sidik.operations.month;

import id.sidik.domain.DayResult;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.MonthRecap;
import id.sidik.domain.PersonMonth;
import id.sidik.domain.RecapPerson;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.rules.DayResultText;
import id.sidik.store.MonthCopy;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A month's sheet as the store keeps it, and the same sheet back. */
final class SheetCopy {
    private SheetCopy() {}

    static MonthCopy of(UUID event, MonthSheet sheet) {
        List<MonthCopy.Row> rows = sheet.recap().people().stream().map(row -> row(row, sheet)).toList();
        return new MonthCopy(event, sheet.recap().regulation(), sheet.packJson(), sheet.packSha(), sheet.code(),
                SheetText.frame(new SheetText.Frame(sheet.unit(), sheet.holidays(), sheet.recap().openValues())),
                sheet.sha(), rows);
    }

    private static MonthCopy.Row row(PersonMonth row, MonthSheet sheet) {
        RecapPerson person = row.person();
        String key = PersonKey.of(person);
        return new MonthCopy.Row(key, person.employee(), person.name(), person.number(), person.grade(),
                person.position(), person.pin(), person.machineName(), sheet.facts().getOrDefault(key, ""),
                SheetText.totals(row.totals()),
                person.employee().flatMap(sheet::tpp).map(SheetText::tpp).orElse(""), DayResultText.write(row.days()));
    }

    /** @throws TroubleException BLN-120 when the copy is not what was kept: it is then not shown at all */
    static MonthSheet open(YearMonth month, MonthCopy copy) {
        SheetText.Frame frame = SheetText.frame(copy.frame());
        List<PersonMonth> people = new ArrayList<>();
        Map<EmployeeId, TppLine> tpp = new HashMap<>();
        Map<String, String> facts = new HashMap<>();
        for (MonthCopy.Row row : copy.rows()) {
            people.add(new PersonMonth(new RecapPerson(row.employee(), row.name(), row.number(), row.grade(),
                    row.position(), row.pin(), row.machine()), days(month, row), SheetText.totals(row.totals())));
            if (!row.tpp().isEmpty()) row.employee().ifPresent(id -> tpp.put(id, SheetText.tpp(id, row.tpp())));
            facts.put(row.person(), row.facts());
        }
        MonthRecap recap = new MonthRecap(month, copy.regulation(), people, frame.openValues());
        if (!SheetHash.of(recap, tpp, copy.packSha()).equals(copy.sha())) throw damaged(month);
        return new MonthSheet(recap, tpp, frame.holidays(), frame.unit(), facts, copy.packJson(), copy.packSha(), copy
                .code(), copy.sha());
    }

    private static List<DayResult> days(YearMonth month, MonthCopy.Row row) {
        return DayResultText.read(row.days()).orElseThrow(() -> damaged(month));
    }

    private static TroubleException damaged(YearMonth month) {
        return new TroubleException(Trouble.of("BLN-120", "trouble.month.copyDamaged", month));
    }
}
