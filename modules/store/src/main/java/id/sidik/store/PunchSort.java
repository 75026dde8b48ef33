package id.sidik.store;

import static java.util.Objects.requireNonNull;

/** The order of a page of punches; equal ones follow by time, newest first. */
public record PunchSort(By by, boolean ascending) {
    public static final PunchSort NEWEST_FIRST = new PunchSort(By.TIME, false);

    /** The columns that can be sorted by. */
    public enum By {
        TIME, PERSON, PIN, MACHINE
    }

    public PunchSort {
        requireNonNull(by, "by");
    }
}
