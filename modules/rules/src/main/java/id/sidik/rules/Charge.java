package id.sidik.rules;

import java.math.BigDecimal;
import java.util.Optional;

/** What a present day costs (section 3 step 11). @param pct after the day's limit */
record Charge(Optional<String> lateClass, Optional<String> earlyClass, BigDecimal pct) {
    static Charge flat(BigDecimal pct) {
        return new Charge(Optional.empty(), Optional.empty(), pct);
    }

    Charge cut(BigDecimal cap) {
        return new Charge(lateClass, earlyClass, cap);
    }
}
