package id.sidik.operations;

import id.sidik.domain.MachineId;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One file of a flash disk, as far as it was looked at.
 *
 * @param kind       what it is, told by its content
 * @param foreign    for {@link Kind#FOREIGN} what it is instead, a stable word; blank otherwise
 * @param rows       rows that can be read
 * @param rejected   rows that cannot, with their place
 * @param claim      what the file says of its machine
 * @param machine    the machine whose file it is, when that is sure
 * @param candidates machines that it may come from, when somebody has to say
 * @param sha        SHA-256 of its bytes, 64 hex digits; blank when it could not be read
 * @param known      whether these very bytes were taken in before
 */
public record DiskFileLine(Path file, Kind kind, String foreign, long rows, List<Reject> rejected, Claim claim,
        Optional<MachineId> machine, List<MachineId> candidates, String sha, boolean known) {
    /** What a file is. */
    public enum Kind {
        PUNCHES, CODED_PUNCHES, REPORT, USERS, FINGERS_9, FINGERS_10, FINGERS_TEXT, BIOMETRICS, FACES, DEPARTMENTS, MESSAGES, MESSAGE_OWNERS, FOREIGN, UNREADABLE;

        /** Whether it goes into the journal. */
        public boolean punches() {
            return this == PUNCHES || this == CODED_PUNCHES || this == REPORT;
        }

        /** Whether it goes into a backup of the machine. */
        public boolean people() {
            return this == USERS || this == FINGERS_9 || this == FINGERS_10 || this == FINGERS_TEXT
                    || this == BIOMETRICS;
        }
    }

    /** A row that cannot be taken. @param row from 1 @param place column or field; may be blank @param why stable key */
    public record Reject(int row, String place, String why) {}

    /** @param serial as the file or its name tells it @param number of the machine in its menu */
    public record Claim(Optional<String> serial, Optional<Integer> number) {}

    public DiskFileLine {
        rejected = List.copyOf(rejected);
        candidates = List.copyOf(candidates);
    }

    /** Whether importing does anything with it. */
    public boolean taken() {
        return kind.punches() || kind.people();
    }

    DiskFileLine ofMachine(MachineId id) {
        return new DiskFileLine(file, kind, foreign, rows, rejected, claim, Optional.of(id), candidates, sha, known);
    }
}
