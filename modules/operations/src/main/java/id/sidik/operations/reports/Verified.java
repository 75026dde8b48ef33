package id.sidik.operations.reports;

import id.sidik.domain.ReportCode;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/** What the register says about a paper, a file or a parcel. */
public sealed interface Verified {
    /**
     * It left this office as it is.
     *
     * @param state as its foot line told
     * @param first when it left for the first time, and by whom
     * @param ways  PDF, XLSX, CSV, PRINTER: each way it left, oldest first
     */
    record Genuine(String number, ReportCode code, YearMonth month, String state, Instant first, String by,
            List<String> ways) implements Verified {}

    /** The number is in the register, with another hash: the paper was not made by this program. */
    record OtherHash(String number) implements Verified {}

    /** A file that bears a number of the register, but these bytes never left: it was changed. */
    record ChangedFile(String number) implements Verified {}

    /** Nothing in the register is like it. */
    record Unknown() implements Verified {}

    /** Neither a number nor a file of reports. */
    record NotReadable() implements Verified {}

    record Parcel(ParcelCheck check) implements Verified {}

    /** Whether all is as it left. */
    default boolean good() {
        return switch (this) {
            case Genuine genuine -> true;
            case Parcel(ParcelCheck check) -> check.good() && check.known();
            case OtherHash other -> false;
            case ChangedFile changed -> false;
            case Unknown unknown -> false;
            case NotReadable none -> false;
        };
    }
}
