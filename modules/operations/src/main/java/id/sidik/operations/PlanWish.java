package id.sidik.operations;

import java.util.Set;

/**
 * What a plan may do.
 *
 * @param people  whether people are added and changed
 * @param fingers whether fingers are written
 * @param exact   whether people and fingers that only the machine has are deleted
 * @param only    PINs; empty for everybody
 */
public record PlanWish(boolean people, boolean fingers, boolean exact, Set<String> only) {
    public PlanWish {
        only = Set.copyOf(only);
    }

    /** Adds and changes everybody with all fingers, deletes nothing. */
    public static PlanWish usual() {
        return new PlanWish(true, true, false, Set.of());
    }

    public PlanWish exactly() {
        return new PlanWish(people, fingers, true, only);
    }

    public PlanWish withoutFingers() {
        return new PlanWish(people, false, exact, only);
    }

    public PlanWish only(Set<String> pins) {
        return new PlanWish(people, fingers, exact, pins);
    }

    boolean concerns(String pin) {
        return only.isEmpty() || only.contains(pin);
    }
}
