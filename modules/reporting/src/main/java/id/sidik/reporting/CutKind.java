package id.sidik.reporting;

/** For what an allowance is cut. */
public enum CutKind {
    ABSENT("TK"), LATE("TL"), EARLY("PSW"), NO_RECORD("Tidak Rekam"), APEL("Apel"), PERMIT("Izin/Cuti"),
    /** What a limit of the day or the month takes away again, below zero; else 0. */
    LIMIT("Batas");

    private final String title;

    CutKind(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Whether the pack has classes of it. */
    boolean graded() {
        return this == LATE || this == EARLY;
    }

    /** The field of the page that holds it. */
    String key() {
        return switch (this) {
            case ABSENT -> "absent";
            case LATE -> "late";
            case EARLY -> "early";
            case NO_RECORD -> "noRecord";
            case APEL -> "apel";
            case PERMIT -> "permit";
            case LIMIT -> "limit";
        };
    }
}
