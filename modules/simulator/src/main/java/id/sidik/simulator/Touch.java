package id.sidik.simulator;

/** A finger on the sensor while it enrols. */
public enum Touch {
    /** A clear sample. */
    GOOD,
    /** Too dry, too wet or crooked: the sample is thrown away. */
    BAD,
    /** A finger that the machine knows already. */
    KNOWN
}
