package id.sidik.app.recap;

import id.sidik.domain.MonthTotals;
import java.util.List;
import java.util.function.Function;

/** The totals at the end of a row: H TK TL PSW DL C %. */
enum Sums {
    H(MonthTotals::present), TK(MonthTotals::absent), TL(MonthTotals::lateTimes), PSW(MonthTotals::earlyTimes), DL(
            MonthTotals::duty), C(sums -> sums.leave() + sums.sick() + sums.permission() + sums.otherPermit()), PCT(
                    MonthTotals::deductionPct);

    static final List<Sums> ALL = List.of(values());

    private final Function<MonthTotals, Number> value;

    Sums(Function<MonthTotals, Number> value) {
        this.value = value;
    }

    Number of(MonthTotals totals) {
        return value.apply(totals);
    }

    /** Pixels. */
    double width() {
        return this == PCT ? 40 : 26;
    }

    static double allWidths() {
        return ALL.stream().mapToDouble(Sums::width).sum();
    }

    /** The key of the letters on top of its column. */
    String key() {
        return "recap.sum." + name();
    }
}
