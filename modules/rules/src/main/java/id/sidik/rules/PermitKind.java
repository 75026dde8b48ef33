package id.sidik.rules;

import java.math.BigDecimal;
import java.util.OptionalInt;

/**
 * A kind of leave, duty or permission (rule model, section 4.7).
 *
 * @param label       Indonesian, as printed in legends
 * @param pct         what a day of it costs
 * @param evidence    a document must be handed in
 * @param partial     half days are possible
 * @param quotaDays   most days of a year, empty when there is no limit
 * @param suspendsTpp no TPP is drawn for its workdays; a pack that leaves it open does not suspend
 */
public record PermitKind(String code, String label, BigDecimal pct, boolean evidence, boolean partial,
        OptionalInt quotaDays, boolean suspendsTpp) {
    /** A kind that the pack does not name: it costs nothing. */
    static PermitKind free(String code) {
        return new PermitKind(code, code, BigDecimal.ZERO, false, false, OptionalInt.empty(), false);
    }
}
