package id.sidik.intake.sms;

import java.time.LocalDate;
import java.util.Optional;

/** What a text says. */
public sealed interface SmsReading {
    /**
     * @param code   as sent @param permit the permit's code of the grammar
     * @param from   first day @param to last day, inclusive
     * @param nip    eighteen digits, when the message has them
     */
    record Asked(String code, String permit, LocalDate from, LocalDate to, Optional<String> nip, String note)
            implements
                SmsReading {
        /** Names no person. */
        @Override
        public String toString() {
            return permit + " " + from + " " + to;
        }
    }

    record Refused(SmsRefusal why) implements SmsReading {}
}
