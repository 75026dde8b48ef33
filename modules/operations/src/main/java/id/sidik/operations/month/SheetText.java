package id.sidik.operations.month;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.Holiday;
import id.sidik.domain.MonthTotals;
import id.sidik.domain.Provenance;
import id.sidik.domain.Reason;
import id.sidik.domain.WorkUnit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The parts of a month's copy as texts, and the same parts back. */
final class SheetText {
    private SheetText() {}

    static String totals(MonthTotals of) {
        return Fields.line(of.workdays(), of.present(), of.absent(), of.sick(), of.permission(), of.leave(), of.duty(),
                of.otherPermit(), of.lateTimes(), of.lateMinutes(), of.earlyTimes(), of.earlyMinutes(), of.noIn(),
                of.noOut(), of.deductionPct().toPlainString());
    }

    static MonthTotals totals(String text) {
        List<String> fields = Fields.fields(text);
        int[] n = fields.subList(0, 14).stream().mapToInt(Integer::parseInt).toArray();
        return new MonthTotals(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8], n[9], n[10], n[11], n[12], n[13],
                new BigDecimal(fields.get(14)));
    }

    /** Copies from before classes were known have none in their first line. */
    static String tpp(TppLine line) {
        List<Object> entered = new ArrayList<>(List.of(figure(line.amount()), figure(line.productivity())));
        line.positionClass().ifPresent(entered::add);
        StringBuilder text = new StringBuilder(Fields.line(entered.toArray()));
        line.pay().ifPresent(pay -> {
            text.append('\n').append(Fields.line(pay.discipline().toPlainString(), pay.productivityPaid()
                    .toPlainString(), pay.pct().toPlainString(), pay.deduction().toPlainString(), pay.decided()
                            .toPlainString(),
                    pay.payable().toPlainString(), pay.held()));
            pay.reasons().forEach(reason -> text.append('\n').append(reason(reason)));
        });
        return text.toString();
    }

    static TppLine tpp(EmployeeId employee, String text) {
        String[] lines = text.split("\n", -1);
        List<String> entered = Fields.fields(lines[0]);
        Optional<TppLine.Pay> pay = Optional.empty();
        if (lines.length > 1) {
            List<String> fields = Fields.fields(lines[1]);
            List<BigDecimal> n = fields.subList(0, 6).stream().map(BigDecimal::new).toList();
            List<Reason> reasons = new ArrayList<>();
            for (int i = 2; i < lines.length; i++) reasons.add(reason(lines[i]));
            pay = Optional.of(new TppLine.Pay(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4), n.get(5), fields.get(6),
                    reasons));
        }
        OptionalInt positionClass = entered.size() > 2
                ? OptionalInt.of(Integer.parseInt(entered.get(2)))
                : OptionalInt.empty();
        return new TppLine(employee, positionClass, figure(entered.get(0)), figure(entered.get(1)), pay);
    }

    private static String figure(Optional<BigDecimal> figure) {
        return figure.map(BigDecimal::toPlainString).orElse("");
    }

    private static Optional<BigDecimal> figure(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    private static String reason(Reason reason) {
        List<Object> fields = new ArrayList<>(List.of(reason.rule(), reason.article(), reason.provenance()));
        fields.addAll(reason.figures());
        return Fields.line(fields.toArray());
    }

    private static Reason reason(String line) {
        List<String> fields = Fields.fields(line);
        return new Reason(fields.get(0), fields.subList(3, fields.size()), fields.get(1),
                Provenance.valueOf(fields.get(2)));
    }

    /** What stands around the matrix. */
    record Frame(WorkUnit unit, List<Holiday> holidays, List<String> openValues) {}

    static String frame(Frame frame) {
        WorkUnit unit = frame.unit();
        List<String> lines = new ArrayList<>();
        lines.add(Fields.line(unit.government(), unit.name(), unit.address(), unit.contact(), unit.city(),
                unit.zone().getId()));
        lines.add(signatory(unit.left()));
        lines.add(signatory(unit.right()));
        lines.add(Fields.line(frame.openValues().toArray()));
        frame.holidays().forEach(holiday -> lines.add(Fields.line(holiday.day(), holiday.kind(), holiday.name(),
                holiday.decree())));
        return String.join("\n", lines);
    }

    static Frame frame(String text) {
        String[] lines = text.split("\n", -1);
        List<String> unit = Fields.fields(lines[0]);
        List<Holiday> holidays = new ArrayList<>();
        for (int i = 4; i < lines.length; i++) holidays.add(holiday(Fields.fields(lines[i])));
        return new Frame(new WorkUnit(unit.get(0), unit.get(1), unit.get(2), unit.get(3), unit.get(4),
                ZoneId.of(unit.get(5)), signatory(lines[1]), signatory(lines[2])), holidays,
                lines[3].isEmpty() ? List.of() : Fields.fields(lines[3]));
    }

    private static Holiday holiday(List<String> fields) {
        return new Holiday(LocalDate.parse(fields.get(0)), Holiday.Kind.valueOf(fields.get(1)), fields.get(2),
                fields.get(3));
    }

    private static String signatory(WorkUnit.Signatory one) {
        return Fields.line(one.position(), one.name(), one.rank(), one.number());
    }

    private static WorkUnit.Signatory signatory(String line) {
        List<String> fields = Fields.fields(line);
        return new WorkUnit.Signatory(fields.get(0), fields.get(1), fields.get(2), fields.get(3));
    }
}
