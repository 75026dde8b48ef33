package id.sidik.operations;

/** The order of the log. */
public record LogSort(By by, boolean ascending) {
    /** The columns that can lead. */
    public enum By {
        TIME, PERSON, PIN, MACHINE
    }

    public static final LogSort NEWEST_FIRST = new LogSort(By.TIME, false);
}
