package id.sidik.intake.oldprogram;

import id.sidik.intake.oldprogram.OldFault.Why;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * The fingerprints of the old program. One row holds a finger in up to three columns: one for version 10, one for version
 * 9, and an older one whose version another column tells.
 */
public final class OldFingers {
    private static final String TABLE = "TEMPLATE";
    /** Of any version. */
    private static final int MOST_BYTES = 16 * 1024;
    private static final int FINGERS = 10;
    private static final int NINE = 9;
    private static final int TEN = 10;
    private static final Map<String, Integer> TOLD = Map.of("TEMPLATE4", TEN, "TEMPLATE3", NINE, "TEMPLATE", 0);
    private static final List<String> ORDER = List.of("TEMPLATE4", "TEMPLATE3", "TEMPLATE");
    /** The form whose rows are laid out in another way. */
    private static final String OLDEST = "V1997";

    private final Consumer<OldFinger> fingers;
    private final Consumer<OldFault> faults;

    private OldFingers(Consumer<OldFinger> fingers, Consumer<OldFault> faults) {
        this.fingers = fingers;
        this.faults = faults;
    }

    /** Row by row. @throws OldDatabaseException DAMAGED, TOO_LARGE; a database without fingers is none of it */
    public static void each(OldDatabase database, Consumer<OldFinger> fingers, Consumer<OldFault> faults)
            throws OldDatabaseException {
        Optional<OldTable> table = database.wanted(TABLE, "USERID", "FINGERID");
        if (table.isEmpty()) return;
        List<String> columns = ORDER.stream().filter(column -> table.get().bytes(column).isPresent()).toList();
        if (columns.isEmpty() || database.form().equals(OLDEST)) {
            database.note(TABLE, "TEMPLATE");
            return;
        }
        OldFingers reading = new OldFingers(fingers, faults);
        table.get().each(List.of("USERID", "FINGERID", "DIVISIONFP"), (long) OldDatabase.MOST_PEOPLE * FINGERS,
                row -> reading.row(row, columns));
    }

    private void row(OldRow row, List<String> columns) {
        OptionalInt user = row.number("USERID");
        OptionalInt finger = row.number("FINGERID");
        if (user.isEmpty()) fault(row, "USERID", Why.NUMBER);
        else if (finger.isEmpty() || finger.getAsInt() < 0 || finger.getAsInt() >= FINGERS)
            fault(row, "FINGERID", Why.FINGER);
        else
            columns(row, columns, user.getAsInt(), finger.getAsInt());
    }

    private void columns(OldRow row, List<String> columns, int user, int finger) {
        int division = row.number("DIVISIONFP").orElse(0);
        List<byte[]> taken = new ArrayList<>();
        for (String column : columns) {
            Optional<byte[]> bytes = bytes(row, column);
            if (bytes.isEmpty() || taken.stream().anyMatch(same -> Arrays.equals(same, bytes.get()))) continue;
            taken.add(bytes.get());
            int told = TOLD.get(column);
            boolean divided = told == 0 && (division == NINE || division == TEN);
            fingers.accept(new OldFinger(row.number(), user, finger, divided ? division : told, column, bytes.get()));
        }
    }

    private Optional<byte[]> bytes(OldRow row, String column) {
        try {
            return row.bytes(column, MOST_BYTES).filter(found -> found.length > 0);
        } catch (OldTable.TooLongException tooLong) {
            fault(row, column, Why.TOO_LONG);
        } catch (IOException damaged) {
            fault(row, column, Why.UNREADABLE);
        }
        return Optional.empty();
    }

    private void fault(OldRow row, String column, Why why) {
        faults.accept(new OldFault(TABLE, row.number(), column, why));
    }
}
