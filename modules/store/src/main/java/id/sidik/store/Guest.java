package id.sidik.store;

import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody of another unit who uses a machine of this one.
 *
 * @param number the person's (NIP)
 * @param until  the last day
 */
public record Guest(MachineId machine, Pin pin, String number, LocalDate from, Optional<LocalDate> until) {
    public Guest {
        if (number.isBlank()) throw new IllegalArgumentException("a guest has a number");
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return "a guest on " + machine;
    }
}
