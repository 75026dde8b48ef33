package id.sidik.operations;

import id.sidik.domain.MachineId;

/**
 * Whose finger shall be taken, and why.
 *
 * @param pin     of the person on this machine
 * @param finger  0–9, left little finger to right little finger
 * @param witness who stands by; somebody else than who sits at the laptop
 * @param reason  what the person said
 * @param replace whether a finger that stands in this place gives way; it is kept, and put back where no new one comes
 */
public record EnrolWish(MachineId machine, String pin, int finger, String witness, String reason, boolean replace) {
    public EnrolWish {
        if (finger < 0 || finger > 9) throw new IllegalArgumentException("finger out of range: " + finger);
    }

    /** Names no person. */
    @Override
    public String toString() {
        return "a wish for finger " + finger + " at " + machine;
    }
}
