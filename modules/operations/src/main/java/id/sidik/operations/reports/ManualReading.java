package id.sidik.operations.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import id.sidik.domain.Employee;
import id.sidik.domain.ManualSheet;
import id.sidik.operations.corrections.CorrectionLine;
import id.sidik.reporting.ManualReport;
import id.sidik.reporting.ManualRow;

/** R10: a form with everybody who serves on a day, or what a signed list said. */
final class ManualReading {
    private ManualReading() {}

    /** @param employees in printed order */
    static ManualReport form(LocalDate day, boolean dated, List<Employee> employees) {
        return ManualReport.form(day, dated, employees.stream().filter(each -> each.activeOn(day)).map(Roll::person)
                .map(ManualRow::blank).toList());
    }

    /** @param lines corrections of the months that the sheet touches */
    static ManualReport filled(ManualSheet sheet, List<CorrectionLine> lines, Roll roll) {
        Map<LocalDate, List<ManualRow>> days = new TreeMap<>();
        for (HandRecords.Line line : HandRecords.of(sheet.id(), lines))
            days.computeIfAbsent(line.day(), _ -> new ArrayList<>()).add(new ManualRow(roll.of(line.person()), Optional
                    .of(line.day()), line.in(), line.out(), ReconRows.fate(line.standing()).words()));
        if (days.isEmpty()) days.put(sheet.from(), List.of());
        return ManualReport.filled(new ManualReport.Source(sheet.reason(), sheet.note(), sheet.signer()), days
                .entrySet().stream().map(each -> new ManualReport.ManualDay(each.getKey(), each.getValue())).toList());
    }
}
