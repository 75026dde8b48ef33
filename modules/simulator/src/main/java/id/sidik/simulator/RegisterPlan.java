package id.sidik.simulator;

import id.sidik.protocol.FingerTemplate;

/**
 * How much room a machine has for people, and what it knows of them from the beginning.
 *
 * @param people  the most people, 1–65,535
 * @param fingers the most fingers, 0–655,350
 * @param each    made-up fingers of everybody at the start, 0–10
 */
public record RegisterPlan(int people, int fingers, int each) {
    public static final int MOST_EACH = FingerTemplate.FINGERS;

    public RegisterPlan {
        if (people < 1 || people > 0xFFFF) throw new IllegalArgumentException("people out of range: " + people);
        if (fingers < 0 || fingers > 10 * 0xFFFF)
            throw new IllegalArgumentException("fingers out of range: " + fingers);
        if (each < 0 || each > MOST_EACH) throw new IllegalArgumentException("each out of range: " + each);
    }

    /** Room for 30,000 people and 10,000 fingers, none enrolled. */
    public static RegisterPlan usual() {
        return new RegisterPlan(30_000, 10_000, 0);
    }

    public RegisterPlan withFingers(int each) {
        return new RegisterPlan(people, fingers, each);
    }
}
