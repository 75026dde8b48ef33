package id.sidik.central;

import java.time.Instant;
import java.util.Optional;

/**
 * A fact as it travels: what people decided or saw, never changed afterwards.
 *
 * @param unit     whose fact it is; an administrator's may be another than his own
 * @param kind     1 to 40 characters
 * @param id       1 to 400 characters, made by the laptop alone
 * @param madeAt   the laptop's time
 * @param by       who, in the program; up to 160 characters
 * @param employee the person's number, up to 64 characters, where it is about one
 * @param month    "2026-11", where it belongs to one
 * @param body     JSON
 */
public record CentralFact(int unit, String kind, String id, Instant madeAt, String by, Optional<String> employee,
        Optional<String> month, String body) {

    /** Says what and whose, never what it holds. */
    @Override
    public String toString() {
        return "CentralFact[" + kind + " of unit " + unit + "]";
    }
}
