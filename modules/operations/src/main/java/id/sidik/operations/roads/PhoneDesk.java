package id.sidik.operations.roads;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.KeptPhone;
import id.sidik.store.MonthEvent;
import id.sidik.store.PhoneDeed;
import id.sidik.store.Tables;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The records of telephones, and cancelling their evidence when it turned out to be false. */
public final class PhoneDesk {
    private final Room room;

    PhoneDesk(Room room) {
        this.room = room;
    }

    /** Of a month, by time. */
    public List<PhoneLine> list(YearMonth month) {
        return room.records().read(tables -> {
            LocalDate from = month.atDay(1);
            LocalDate to = month.plusMonths(1).atDay(1);
            Map<EmployeeId, String> names = tables.employees().list().stream()
                    .collect(Collectors.toMap(Employee::id, Employee::fullName));
            Map<UUID, List<PhoneDeed>> deeds = tables.phones().deedsBetween(from, to).stream()
                    .collect(Collectors.groupingBy(PhoneDeed::record));
            Optional<Instant> closed = closed(tables, month);
            List<PhoneLine> lines = new ArrayList<>();
            for (KeptPhone each : tables.phones().between(from, to))
                lines.add(line(each, deeds.getOrDefault(each.id(), List.of()), names, closed));
            return lines;
        });
    }

    private Optional<Instant> closed(Tables tables, YearMonth month) {
        if (!room.closed().closed(month)) return Optional.empty();
        return tables.monthEvents().all().stream().filter(event -> event.month().equals(month)
                && (event.kind() == MonthEvent.Kind.FINAL || event.kind() == MonthEvent.Kind.REVISION))
                .map(MonthEvent::at).max(Comparator.naturalOrder());
    }

    private PhoneLine line(KeptPhone one, List<PhoneDeed> deeds, Map<EmployeeId, String> names,
            Optional<Instant> closed) {
        Instant told = deeds.isEmpty() ? one.author().at() : deeds.getLast().author().at();
        List<PhoneLine.Said> history = deeds.stream().map(deed -> new PhoneLine.Said(deed.kind().name(),
                LocalDateTime.ofInstant(deed.author().at(), room.zone().get()), deed.author().by(),
                deed.author().reason())).toList();
        return new PhoneLine(one.id(), one.employee(), names.getOrDefault(one.employee(), ""), one.at(), one.source(),
                one.distance(), one.face(), one.doubts(), one.file(), one.row(), PhoneFacts.cancelled(deeds),
                closed.map(told::isAfter).orElse(false), history);
    }

    /**
     * The evidence of records was false: they count no more, and stay readable.
     *
     * @throws TroubleException PON-104 no reason, PON-105 no such record, or cancelled already
     */
    public void cancel(Collection<UUID> records, String reason) {
        decide(records, PhoneDeed.Kind.CANCELLED, reason);
    }

    /** Cancelling was a mistake. @throws TroubleException PON-104 no reason, PON-105 no such record, or not cancelled */
    public void restore(Collection<UUID> records, String reason) {
        decide(records, PhoneDeed.Kind.RESTORED, reason);
    }

    private void decide(Collection<UUID> records, PhoneDeed.Kind kind, String reason) {
        if (reason.isBlank()) throw Room.trouble("PON-104", "trouble.phone.reason");
        room.records().transact(tables -> {
            for (UUID id : records) {
                LocalDate day = tables.phones().find(id)
                        .orElseThrow(() -> Room.trouble("PON-105", "trouble.phone.stands")).at().toLocalDate();
                boolean cancelled = PhoneFacts.cancelled(tables.phones().deedsBetween(day, day.plusDays(1)).stream()
                        .filter(deed -> deed.record().equals(id)).toList());
                if (cancelled == (kind == PhoneDeed.Kind.CANCELLED))
                    throw Room.trouble("PON-105", "trouble.phone.stands");
                tables.phones().add(new PhoneDeed(room.newId(), id, kind, room.author(reason)));
            }
            return records;
        });
    }
}
