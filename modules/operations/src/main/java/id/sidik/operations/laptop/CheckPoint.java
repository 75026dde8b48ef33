package id.sidik.operations.laptop;

/** What a laptop is looked through for before it is handed over, in the order of the sheet. */
public enum CheckPoint {
    /** The clocks of machines, laptop and centre agree. */
    CLOCK,
    /** The unit's regulation is chosen and holds today. */
    REGULATION,
    /** Each machine answers. */
    MACHINES,
    /** No machine has the communication key that every machine is sold with. */
    KEYS,
    /** What the machines hold has been read whole. */
    COUNTS,
    /** There is room on the machines. */
    MEMORY,
    /** The month before this one is on the laptop. */
    LAST_MONTH,
    /** Nobody serves without a PIN. */
    WITHOUT_PIN,
    /** No PIN leads to nobody. */
    STRANGERS,
    /** No finger stands for two people. */
    TWINS,
    /** What waits for the centre gets there. */
    CENTRE,
    /** The printer prints. */
    PRINTER
}
