package id.sidik.operations.roads;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That the evidence of a request was seen and is good.
 *
 * @param code         of the permit, where another than the message's is right, or the message cannot be read
 * @param from         first day, likewise
 * @param to           last day, likewise
 * @param number       of the letter, blank when none
 * @param documentDate the date on it
 * @param submittedOn  the day it was handed in; not after today
 * @param note         blank when the letter says it all
 */
public record SmsApproval(Optional<String> code, Optional<LocalDate> from, Optional<LocalDate> to, String number,
        Optional<LocalDate> documentDate, LocalDate submittedOn, Optional<Path> scan, String note) {
    /** As the message asks. */
    public static SmsApproval of(String number, LocalDate submittedOn) {
        return new SmsApproval(Optional.empty(), Optional.empty(), Optional.empty(), number, Optional.empty(),
                submittedOn, Optional.empty(), "");
    }
}
