package id.sidik.rules;

/**
 * What people may be known by on the machines.
 *
 * @param maxFingers  most fingerprints of one person, 1–10; 1 means exactly one
 * @param pinAllowed  whether number and password will do where a finger cannot be read
 * @param faceAllowed whether a face will do
 */
public record Enrolment(int maxFingers, boolean pinAllowed, boolean faceAllowed) {
    /** As many as a machine keeps of one person. */
    public static final int MOST_FINGERS = 10;
    static final int USUAL_FINGERS = 2;

    public Enrolment {
        if (maxFingers < 1 || maxFingers > MOST_FINGERS)
            throw new IllegalArgumentException("fingers out of range: " + maxFingers);
    }

    /** Where more than one fingerprint is against the rule, and not merely more than is useful. */
    public boolean exactlyOne() {
        return maxFingers == 1;
    }

    /** How many of so many fingers are too many. */
    public int surplus(int fingers) {
        return Math.max(0, fingers - maxFingers);
    }
}
