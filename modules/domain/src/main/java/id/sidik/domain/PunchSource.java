package id.sidik.domain;

/** The road by which a punch came to the laptop. */
public enum PunchSource {
    /** Read from the machine over the network. */
    WIRE,
    /** Read from the attendance file of a flash disk. */
    FLASH_DISK,
    /** Read from the monthly report that a self-service machine wrote on a flash disk: whole minutes, no state. */
    DISK_REPORT,
    /** Reported by the machine itself. */
    PUSH,
    /** Read from the database of the program that the office had before. */
    OLD_PROGRAM
}
