package id.sidik.store;

import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import id.sidik.domain.Punch;
import id.sidik.domain.PunchSource;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * Self-service machines write whole minutes into their report (usb-files 8.1). Where the same machine told the second
 * by another road, both are one punch, and the second is the better fact.
 */
final class PunchMinutes {
    private static final String TOLD = """
            SELECT b.pin, p.at - p.at %% 60 AS minute FROM punch p
            JOIN badge b ON b.id = p.badge JOIN machine m ON m.id = b.machine
            WHERE m.serial = :serial AND p.source <> %d AND p.at >= :from AND p.at < :until
            """.formatted(Columns.source(PunchSource.DISK_REPORT));

    /** A minute in which somebody punched at a machine. */
    record Minute(MachineId machine, Pin pin, LocalDateTime at) {
        static Minute of(Punch punch) {
            return new Minute(punch.machine(), punch.pin(), punch.at().truncatedTo(ChronoUnit.MINUTES));
        }
    }

    private PunchMinutes() {}

    /** Of these punches of a report those that the machine has not told by another road. */
    static List<Punch> untold(Handle handle, MachineId machine, List<Punch> reported) {
        if (reported.isEmpty()) return reported;
        LocalDateTime first = reported.stream().map(Punch::at).min(LocalDateTime::compareTo).orElseThrow();
        LocalDateTime last = reported.stream().map(Punch::at).max(LocalDateTime::compareTo).orElseThrow();
        Set<Minute> told = new HashSet<>(handle.createQuery(TOLD).bind("serial", machine.serial())
                .bind("from", Columns.localSecond(first)).bind("until", Columns.localSecond(last.plusMinutes(1)))
                .map((row, context) -> new Minute(machine, new Pin(row.getString("pin")),
                        Columns.localSecond(row.getLong("minute"))))
                .list());
        return reported.stream().filter(punch -> !told.contains(Minute.of(punch))).toList();
    }

    /** Without the minutes of reports whose second is among the rows. */
    static List<PunchRow> without(List<PunchRow> rows) {
        if (rows.stream().noneMatch(PunchMinutes::reported)) return rows;
        Set<Minute> told = new HashSet<>();
        for (PunchRow row : rows) if (!reported(row)) told.add(Minute.of(row.punch()));
        return rows.stream().filter(row -> !reported(row) || !told.contains(Minute.of(row.punch()))).toList();
    }

    private static boolean reported(PunchRow row) {
        return row.punch().source() == PunchSource.DISK_REPORT;
    }
}
