package id.sidik.devices;

/** One finger of one person. @param finger 0–4 left little finger to thumb, 5–9 right thumb to little finger */
public record PersonFinger(String pin, int finger) {
    /** Tells nobody. */
    @Override
    public String toString() {
        return "finger " + finger;
    }
}
