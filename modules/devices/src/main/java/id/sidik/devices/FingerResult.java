package id.sidik.devices;

/** @param finger 0–9 */
public record FingerResult(String pin, int finger, FingerOutcome outcome) {
    /** Tells nobody. */
    @Override
    public String toString() {
        return "finger " + finger + ": " + outcome;
    }
}
