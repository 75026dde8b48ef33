package id.sidik.store;

import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import java.time.Instant;

/**
 * A kept template without its bytes, which {@link FingerTable#open} gives.
 *
 * @param size bytes of the template
 * @param mark equal for equal templates of the unit, 64 hex digits
 */
public record KeptFinger(long id, MachineId machine, Pin pin, int finger, int flag, int algorithm, int size,
        String mark, FingerOrigin origin, Instant at, String by) {
    /** What a sealed template is bound to. */
    String belongsTo() {
        return belongsTo(machine, pin, finger, algorithm);
    }

    static String belongsTo(MachineId machine, Pin pin, int finger, int algorithm) {
        return "finger " + machine.serial() + " " + pin.text() + " " + finger + " " + algorithm;
    }

    /** Names no person. */
    @Override
    public String toString() {
        return "finger " + id;
    }
}
