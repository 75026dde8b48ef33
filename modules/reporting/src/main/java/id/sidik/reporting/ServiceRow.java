package id.sidik.reporting;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A request of the service desk, ready to print.
 *
 * @param number   of the register
 * @param machine  blank for none
 * @param findings in their order, as is the work
 * @param kept     whether it was finished as promised; {@link Kept#OPEN} while it is not finished
 * @param score    1 to 4
 */
public record ServiceRow(int number, LocalDateTime received, String applicant, String unit, String machine,
        String complaint, List<String> findings, List<String> work, Optional<LocalDateTime> started,
        Optional<LocalDateTime> finished, Kept kept, OptionalInt score) {
    /** How a request stands to the promise. */
    public enum Kept {
        OPEN("belum selesai"), IN_TIME("tepat"), LATE("lewat"), WITHDRAWN("dibatalkan");

        private final String words;

        Kept(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    public ServiceRow {
        findings = List.copyOf(findings);
        work = List.copyOf(work);
    }

    /** Names no person. */
    @Override
    public String toString() {
        return "row of the service desk " + number;
    }
}
