package id.sidik.operations;

import id.sidik.domain.MachineId;
import id.sidik.domain.RecapPerson;
import id.sidik.operations.base.Records;
import id.sidik.store.PunchFilter;
import id.sidik.store.PunchRow;
import id.sidik.store.PunchSort;
import id.sidik.store.Tables;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The journal as it stands, for looking. */
public final class LogDesk {
    private static final int DAY_LIMIT = 500;
    /** Nobody's morning begins earlier: the in-windows of the packs open two hours before work or later. */
    private static final LocalTime NIGHT_ENDS = LocalTime.of(4, 0);
    private static final int QUARANTINE_SHOWN = 1000;

    private final Records records;

    LogDesk(Records records) {
        this.records = records;
    }

    public long count(LogFilter filter) {
        return records.read(tables -> tables.punches().count(filter(filter)));
    }

    /** @param offset from 0 @param limit at most this many */
    public List<LogLine> page(LogFilter filter, LogSort sort, int offset, int limit) {
        PunchSort order = new PunchSort(PunchSort.By.valueOf(sort.by().name()), sort.ascending());
        return records.read(tables -> lines(tables, tables.punches().page(filter(filter), order,
                offset, limit)));
    }

    /** The punches of a recap row on a day and in the night after it, oldest first. */
    public List<LogLine> of(RecapPerson person, LocalDate day) {
        return records.read(tables -> {
            Optional<MachineId> machine = tables.machines().list().stream()
                    .filter(known -> known.name().equals(person.machineName())).map(known -> known.id()).findFirst()
                    .or(() -> Optional.of(person.machineName()).filter(MachineId::isValid).map(MachineId::new));
            Optional<LocalDate> next = Optional.of(day.plusDays(1));
            PunchFilter filter = person.employee().isPresent()
                    ? new PunchFilter("", person.employee(), Optional.empty(), Optional.of(day), next)
                    : new PunchFilter(person.pin(), Optional.empty(), machine, Optional.of(day), next);
            return lines(tables, tables.punches().page(filter, new PunchSort(PunchSort.By.TIME, true), 0, DAY_LIMIT));
        }).stream().filter(row -> person.employee().isPresent() || row.punch().pin().text().equals(person.pin()))
                .filter(row -> row.punch().at().isBefore(day.plusDays(1).atTime(NIGHT_ENDS))).toList();
    }

    public List<QuarantineLine> quarantine() {
        return records.read(tables -> {
            Map<MachineId, String> names = MachineNames.of(tables);
            return tables.quarantine().list(0, QUARANTINE_SHOWN).stream().map(row -> new QuarantineLine(
                    names.getOrDefault(row.machine(), row.machine().serial()), row.pin(), row.why(), row.rawHex(),
                    row.receivedAt())).toList();
        });
    }

    private static PunchFilter filter(LogFilter filter) {
        return new PunchFilter(filter.text(), filter.person(), filter.machine(), filter.from(), filter.to());
    }

    /** The drift of a contact is looked up once for all the punches that it brought. */
    private static List<LogLine> lines(Tables tables, List<PunchRow> rows) {
        Map<Received, Optional<Duration>> offsets = new HashMap<>();
        return rows.stream().map(row -> {
            Received received = new Received(row.punch().machine(), row.punch().receivedAt());
            return new LogLine(row.punch(), row.machineName(), row.employee(), row.personName(),
                    offsets.computeIfAbsent(received, each -> offset(tables, each)));
        }).toList();
    }

    private record Received(MachineId machine, Instant at) {}

    private static Optional<Duration> offset(Tables tables, Received received) {
        OptionalLong millis = tables.contacts().clockOffset(received.machine(), received.at());
        return millis.isPresent() ? Optional.of(Duration.ofMillis(millis.getAsLong())) : Optional.empty();
    }
}
