package id.sidik.operations.laptop;

/** The way of a laptop from bare to handed over, in its order. */
public enum FlowStep {
    /** The unit's data come from a bundle or from the centre. */
    SOURCE,
    /** The unit's machines are found by their serial numbers. */
    MACHINES,
    /** People and fingers on the machines are compared with the laptop's. */
    PEOPLE,
    /** Punches that are missing come from machines and centre. */
    PUNCHES,
    /** Somebody confirms by which regulation the unit works. */
    REGULATION,
    /** The twelve points. */
    CHECK,
    /** The minutes, with both signatures. */
    HANDOVER;

    /** Whether a laptop can be handed over without it, when somebody says why. */
    public boolean skippable() {
        return this != CHECK && this != HANDOVER;
    }
}
