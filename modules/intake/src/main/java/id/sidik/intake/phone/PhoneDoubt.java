package id.sidik.intake.phone;

/** Why somebody should look at a record of a phone. It never decides anything by itself. */
public enum PhoneDoubt {
    /** Farther from every point than the radius. */
    TOO_FAR,
    /** No position and no distance, or nothing to measure from. */
    NO_POSITION,
    /** 1.234 m may be one metre or more than a thousand, and the radius lies between. */
    UNSURE_DISTANCE,
    /** The program saw an invented position. */
    MOCKED,
    /** The score is too low, or the program says that the face is not the person's. */
    FACE_LOW,
    /** A face is asked for, and nothing is known of it. */
    NO_FACE
}
