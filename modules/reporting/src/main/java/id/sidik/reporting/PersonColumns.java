package id.sidik.reporting;

import id.sidik.domain.RecapPerson;
import java.util.List;
import java.util.function.Function;

/** Who a row is about: {@code person} or {@code nameNumber}, {@code grade} and {@code position} on the page; values of their own in the twin. */
final class PersonColumns {
    private PersonColumns() {}

    static <T> List<ReportColumn<T>> of(Function<T, RecapPerson> who) {
        return List.of(ReportColumn.shown("person", (row, wording) -> wording.person("person", who.apply(row))),
                ReportColumn.shown("nameNumber", (row, wording) -> wording.nameNumber("nameNumber", who.apply(row))),
                ReportColumn.behind("Nama", TableColumn.Kind.TEXT, 50, row -> TableCell.of(who.apply(row).name())),
                ReportColumn.behind("NIP", TableColumn.Kind.NIP, 38, row -> TableCell.of(digits(who.apply(row)
                        .number()))),
                ReportColumn.shown("grade", (row, _) -> Markup.plain(group(who.apply(row).grade()))),
                ReportColumn.behind("Pangkat/Golongan", TableColumn.Kind.TEXT, 38, row -> TableCell.of(who.apply(row)
                        .grade())),
                ReportColumn.of("position", "Jabatan", TableColumn.Kind.TEXT, 50, row -> TableCell.of(who.apply(row)
                        .position())));
    }

    /** A NIP without the blanks between its groups; other numbers as they are. */
    static String digits(String number) {
        String joined = number.replace(" ", "");
        return joined.matches("\\d{18}") ? joined : number;
    }

    /** "III/d" of "Penata Tk. I (III/d)"; a grade without brackets as it is. */
    static String group(String grade) {
        int open = grade.lastIndexOf('(');
        int close = grade.lastIndexOf(')');
        return open >= 0 && close > open ? grade.substring(open + 1, close) : grade;
    }
}
