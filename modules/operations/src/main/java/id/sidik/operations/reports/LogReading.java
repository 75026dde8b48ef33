package id.sidik.operations.reports;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import id.sidik.domain.MachineId;
import id.sidik.domain.ReportLook;
import id.sidik.reporting.LogReport;
import id.sidik.reporting.RawRow;
import id.sidik.store.PunchFilter;
import id.sidik.store.PunchRow;
import id.sidik.store.PunchSort;
import id.sidik.store.Tables;

/** R13: the journal of a span, oldest first, exactly as it is kept. */
final class LogReading {
    /** What one contact brought has one drift. */
    private record Brought(MachineId machine, Instant at) {}

    private final Tables tables;
    private final Map<Brought, Optional<Duration>> offsets = new HashMap<>();

    LogReading(Tables tables) {
        this.tables = tables;
    }

    /** @param to last day, inclusive @param machine empty for all @param look whether kinds of employees stand apart; the order is always that of time */
    LogReport of(LocalDate from, LocalDate to, Optional<MachineId> machine, ReportLook look) {
        Parts parts = new Parts(tables.employees().list());
        return new LogReport(from, to, parts.split(rows(from, to, machine), RawRow::who, look), tables.quarantine()
                .count());
    }

    List<RawRow> rows(LocalDate from, LocalDate to, Optional<MachineId> machine) {
        PunchFilter filter = new PunchFilter("", Optional.empty(), machine, Optional.of(from), Optional.of(to));
        return tables.punches().page(filter, new PunchSort(PunchSort.By.TIME, true), 0, Integer.MAX_VALUE).stream()
                .map(this::row).toList();
    }

    private RawRow row(PunchRow row) {
        Brought brought = new Brought(row.punch().machine(), row.punch().receivedAt());
        return new RawRow(row.punch(), row.machineName(), row.employee(), row.personName(), offsets.computeIfAbsent(
                brought,
                this::offset));
    }

    private Optional<Duration> offset(Brought brought) {
        OptionalLong millis = tables.contacts().clockOffset(brought.machine(), brought.at());
        return millis.isPresent() ? Optional.of(Duration.ofMillis(millis.getAsLong())) : Optional.empty();
    }
}
