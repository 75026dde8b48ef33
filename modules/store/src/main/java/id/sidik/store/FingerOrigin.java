package id.sidik.store;

/** By what road a template came to the laptop. */
public enum FingerOrigin {
    MACHINE, ENROLMENT, FLASH_DISK, OLD_PROGRAM
}
