package id.sidik.devices;

/** What came of a visit to a machine. */
public sealed interface Visited<T> {
    /** The work was done to its end. @param capability what is known of the machine now */
    record Done<T>(T value, MachineIdentity identity, Capability capability) implements Visited<T> {}

    /** The machine could not be reached or the conversation broke off. What was written before that stays written. */
    record Failed<T>(Refusal why) implements Visited<T> {}
}
