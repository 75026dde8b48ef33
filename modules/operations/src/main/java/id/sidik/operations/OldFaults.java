package id.sidik.operations;

import id.sidik.intake.oldprogram.OldDatabaseException;
import id.sidik.intake.oldprogram.OldFault;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What cannot be taken of the old program: single values with their place, and whole files with a code. */
final class OldFaults {
    private static final int SHOWN = 500;

    private final List<OldProgramLook.Fault> first = new ArrayList<>();
    private long all;

    void add(OldFault fault) {
        all++;
        if (first.size() < SHOWN)
            first.add(new OldProgramLook.Fault(fault.table(), fault.row(), fault.column(),
                    fault.why().name()));
    }

    void add(String table, long row, String column, OldFault.Why why) {
        add(new OldFault(table, row, column, why));
    }

    List<OldProgramLook.Fault> first() {
        return first;
    }

    long all() {
        return all;
    }

    static TroubleException trouble(Path file, OldDatabaseException broken) {
        String place = broken.table().isBlank() ? "–" : broken.table();
        String column = broken.column().isBlank() ? "–" : broken.column();
        String row = broken.row() == 0 ? "–" : String.valueOf(broken.row());
        return new TroubleException(Trouble.of(code(broken.fault()), "trouble.oldprogram." + broken.fault(),
                name(file), place, row, column), broken);
    }

    private static String code(OldDatabaseException.Fault fault) {
        return switch (fault) {
            case NOT_ACCESS -> "PLM-101";
            case ENCRYPTED -> "PLM-102";
            case DAMAGED -> "PLM-103";
            case FOREIGN -> "PLM-104";
            case TOO_LARGE -> "PLM-105";
            case UNREADABLE -> "PLM-106";
        };
    }

    static String name(Path file) {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
    }
}
