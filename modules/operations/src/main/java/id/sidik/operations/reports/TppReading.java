package id.sidik.operations.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.PersonMonth;
import id.sidik.operations.month.MonthSheet;
import id.sidik.operations.month.TppLine;
import id.sidik.reporting.TppCutRow;

/** The rows of R5: every employee of a month with what attendance takes of the allowance. */
final class TppReading {
    private TppReading() {}

    /** In printed order; who is only known from a machine has no allowance and is no row. */
    static List<TppCutRow> rows(MonthSheet sheet) {
        List<TppCutRow> rows = new ArrayList<>();
        for (PersonMonth person : sheet.recap().people())
            person.person().employee().ifPresent(id -> rows.add(row(sheet, person, id)));
        return List.copyOf(rows);
    }

    private static TppCutRow row(MonthSheet sheet, PersonMonth person, EmployeeId id) {
        Optional<TppLine> line = sheet.tpp(id);
        Optional<TppLine.Pay> pay = line.flatMap(TppLine::pay);
        var pct = pay.map(TppLine.Pay::pct).orElse(person.totals().deductionPct());
        return new TppCutRow(person.person(), line.map(TppLine::positionClass).orElse(OptionalInt.empty()), line
                .flatMap(TppLine::amount), line.flatMap(TppLine::productivity),
                CutParts.of(person.days(), pct), pct, pay.map(each -> new TppCutRow.Paid(each.discipline(), each
                        .deduction(), each.productivityPaid(), each.decided(), each.payable())));
    }
}
