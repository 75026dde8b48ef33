package id.sidik.store;

import id.sidik.domain.Punch;

/**
 * A punch of an own person on another unit's machine.
 *
 * @param number the person's, as the machine's unit names it
 */
public record VisitedPunch(String number, Punch punch) {
    /** Names nobody. */
    @Override
    public String toString() {
        return "a punch on " + punch.machine();
    }
}
