package id.sidik.devices;

import java.util.Optional;

/**
 * What came of writing one setting.
 *
 * @param wanted the raw text that was to be written
 * @param before what stood there; empty when the firmware does not know the key
 * @param found  what stands there now; empty when it was not read again
 */
public record OptionResult(String key, String wanted, Optional<String> before, Optional<String> found,
        Outcome outcome) {
    /** How it ended. */
    public enum Outcome {
        /** It stood there already; nothing was written. */
        ALREADY,
        /** Written, and read back the same. */
        PROVED,
        /** The firmware does not know the key; nothing was written. */
        UNKNOWN,
        /** The firmware said no. */
        REFUSED,
        /** The firmware said OK and keeps something else. */
        DIFFERENT,
        /** Written and not read back: the machine moves, and is to be asked at its new address. */
        WRITTEN
    }

    /** The wanted and found texts stay out of logs: they may be keys. */
    @Override
    public String toString() {
        return key + " " + outcome;
    }
}
