package id.sidik.protocol.push;

import id.sidik.protocol.BioTemplate;
import id.sidik.protocol.DiskFinger;
import id.sidik.protocol.UserRecord;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** One row of OPERLOG, BIODATA or a table of people (soap-and-push 7). */
public sealed interface OperationRow {
    record Person(UserRecord user) implements OperationRow {}

    record Finger(DiskFinger finger) implements OperationRow {}

    record Biometric(BioTemplate template) implements OperationRow {}

    /**
     * What somebody did at the machine.
     *
     * @param code  raw kind of deed
     * @param admin number of who did it, as it came
     * @param at    empty when the machine's clock was lost
     */
    record Deed(int code, String admin, Optional<LocalDateTime> at, List<String> objects) implements OperationRow {}

    /** A picture or a face: told and not kept. */
    record NotKept(String tag) implements OperationRow {}

    /** A row that cannot be read. @param row from 1 @param why stable key */
    record Unreadable(int row, String tag, String why) implements OperationRow {}
}
