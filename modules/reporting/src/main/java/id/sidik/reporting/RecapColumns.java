package id.sidik.reporting;

import id.sidik.domain.MonthTotals;
import id.sidik.domain.PersonMonth;
import id.sidik.reporting.TableColumn.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** The totals at the right of the matrix, in printed order. */
enum RecapColumns {
    PRESENT("H", "Hadir", total -> count(total.present())), ABSENT("TK", "Tanpa keterangan", total -> count(total
            .absent())), SICK("S", "Sakit", total -> count(total.sick())), PERMISSION("I", "Izin", total -> count(total
                    .permission())), LEAVE("C", "Cuti", total -> count(total.leave())), DUTY("DL", "Dinas luar",
                            total -> count(total.duty())), LATE("TL", "Terlambat (kali)", total -> count(total
                                    .lateTimes())), EARLY("PSW", "Pulang sebelum waktu (kali)", total -> count(total
                                            .earlyTimes())), OTHER("Lain", "Izin lain", total -> count(total
                                                    .otherPermit())), DEDUCTION("Pot. %", "Potongan (persen)",
                                                            MonthTotals::deductionPct);

    private final String head;
    private final String title;
    private final Function<MonthTotals, BigDecimal> value;

    RecapColumns(String head, String title, Function<MonthTotals, BigDecimal> value) {
        this.head = head;
        this.title = title;
        this.value = value;
    }

    String head() {
        return head;
    }

    /** In the twin. */
    String title() {
        return title;
    }

    Kind kind() {
        return this == DEDUCTION ? Kind.PERCENT : Kind.NUMBER;
    }

    BigDecimal of(MonthTotals totals) {
        return value.apply(totals);
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
