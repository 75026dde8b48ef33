package id.sidik.domain;

import static java.util.Objects.requireNonNull;

/** A fingerprint machine, known by the serial number that it tells itself. 1 to 64 visible characters. */
public record MachineId(String serial) {
    public MachineId {
        requireNonNull(serial, "serial");
        if (!isValid(serial)) throw new IllegalArgumentException("a serial number has 1 to 64 visible characters");
    }

    public static boolean isValid(String serial) {
        return !serial.isEmpty() && serial.length() <= 64 && serial.chars().allMatch(c -> c > 0x20 && c < 0x7F);
    }

    @Override
    public String toString() {
        return serial;
    }
}
