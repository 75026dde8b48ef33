package id.sidik.rules;

import java.math.BigDecimal;
import java.util.OptionalInt;

/** One class of lateness or early leaving. @param from inclusive minutes @param to inclusive, empty for no end */
public record Band(String code, int from, OptionalInt to, BigDecimal pct) {
    boolean covers(int minutes) {
        return minutes >= from && (to.isEmpty() || minutes <= to.getAsInt());
    }
}
