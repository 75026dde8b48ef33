package id.sidik.domain;

/** How a person was recognised. The raw byte of the machine is kept beside it, because its meaning varies. */
public enum VerifyMode {
    FP, FACE, PALM, PIN, CARD, MANUAL, SMS, PHONE, OTHER;

    /** Reads a machine's verify byte (0–255): old and new firmware together, protocol section 9.1.6. */
    public static VerifyMode ofMachine(int raw) {
        return switch (raw) {
            case 1 -> FP;
            case 0, 3 -> PIN;
            case 2, 4 -> CARD;
            case 15 -> FACE;
            case 25 -> PALM;
            default -> OTHER;
        };
    }
}
