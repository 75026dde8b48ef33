package id.sidik.protocol;

import java.time.LocalDateTime;

/**
 * One line of a machine's attendance log.
 *
 * @param pin      what the person types, leading zeros kept; of an 8-byte record the machine's internal number
 *                 ({@link PunchLayout#tellsInternalNumber()})
 * @param at       the machine's wall time
 * @param verify   raw verify byte, 0–255; its meaning differs by firmware (section 9.1.6)
 * @param state    raw in/out byte, 0–255, not to be trusted (section 9.1.7)
 * @param workCode 0–4294967295, 0 where the layout has none
 */
public record PunchRecord(String pin, LocalDateTime at, int verify, int state, long workCode) {
    public PunchRecord {
        if (pin.isBlank()) throw new IllegalArgumentException("a punch has a PIN");
        requireWithin(verify, 0xFF, "verify");
        requireWithin(state, 0xFF, "state");
        requireWithin(workCode, 0xFFFF_FFFFL, "work code");
    }

    private static void requireWithin(long value, long most, String what) {
        if (value < 0 || value > most) throw new IllegalArgumentException(what + " out of range: " + value);
    }

    PunchRecord withPin(String other) {
        return new PunchRecord(other, at, verify, state, workCode);
    }
}
