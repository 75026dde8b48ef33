package id.sidik.reporting;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

import id.sidik.domain.MonthTotals;
import id.sidik.domain.PersonMonth;

/** The totals at the right of the matrix, in printed order. */
enum RecapColumns {
    PRESENT("H", total -> count(total.present())), ABSENT("TK", total -> count(total.absent())), SICK("S",
            total -> count(total.sick())), PERMISSION("I", total -> count(total.permission())), LEAVE("C",
                    total -> count(total.leave())), DUTY("DL", total -> count(total.duty())), LATE("TL", total -> count(
                            total.lateTimes())), EARLY("PSW", total -> count(total.earlyTimes())), OTHER("Lain",
                                    total -> count(total.otherPermit())), DEDUCTION("Pot. %",
                                            MonthTotals::deductionPct);

    private final String head;
    private final Function<MonthTotals, BigDecimal> value;

    RecapColumns(String head, Function<MonthTotals, BigDecimal> value) {
        this.head = head;
        this.value = value;
    }

    String head() {
        return head;
    }

    static List<String> of(MonthTotals totals) {
        return List.of(values()).stream().map(column -> Indonesian.number(column.value.apply(totals))).toList();
    }

    static List<String> sum(List<PersonMonth> people) {
        return List.of(values()).stream().map(column -> Indonesian.number(people.stream()
                .map(person -> column.value.apply(person.totals())).reduce(BigDecimal.ZERO, BigDecimal::add)))
                .toList();
    }

    private static BigDecimal count(int days) {
        return BigDecimal.valueOf(days);
    }
}
