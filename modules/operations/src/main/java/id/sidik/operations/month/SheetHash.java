package id.sidik.operations.month;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.MonthRecap;
import id.sidik.domain.PersonMonth;
import id.sidik.domain.RecapPerson;
import id.sidik.operations.base.Sha256;
import id.sidik.rules.DayResultText;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** The fingerprint of a month: everything that was judged and is printed of its people, by which regulation. */
final class SheetHash {
    private SheetHash() {}

    /** @return 64 hex digits, the same for the same results whoever computes them and when */
    static String of(MonthRecap recap, Map<EmployeeId, TppLine> tpp, String packSha) {
        StringBuilder text = new StringBuilder(Fields.line(recap.month(), recap.regulation(), packSha));
        for (PersonMonth row : recap.people()) {
            RecapPerson person = row.person();
            text.append('\n').append(Fields.line(PersonKey.of(person), person.name(), person.number(), person.grade(),
                    person.position(), SheetText.totals(row.totals()), DayResultText.write(row.days()),
                    person.employee().flatMap(id -> Optional.ofNullable(tpp.get(id))).map(SheetText::tpp).orElse("")));
        }
        return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
