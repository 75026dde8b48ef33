package id.sidik.domain;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;

/**
 * A disciplinary punishment as the authorised official decided it. The regulation says what it takes from the TPP and
 * for how many months.
 *
 * @param code   of the regulation: POTONG_TUKIN_25_6BLN …
 * @param from   the first month it is taken from
 * @param number of the decision, never blank: without a decision nothing is taken
 */
public record DisciplineDecision(String code, YearMonth from, String number) {
    public DisciplineDecision {
        requireNonNull(from, "from");
        if (code.isBlank()) throw new IllegalArgumentException("a decision names the punishment");
        if (number.isBlank()) throw new IllegalArgumentException("a decision has a number");
    }
}
