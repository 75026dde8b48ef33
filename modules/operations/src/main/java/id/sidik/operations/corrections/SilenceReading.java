package id.sidik.operations.corrections;

import id.sidik.domain.Holiday;
import id.sidik.domain.Incident;
import id.sidik.domain.Machine;
import id.sidik.domain.RamadanPeriod;
import id.sidik.store.Contact;
import id.sidik.store.Tables;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The silences of all machines, without those that are an incident already. */
public final class SilenceReading {
    private static final int CONTACTS_LOOKED_AT = 200;

    private SilenceReading() {}

    /** Those that touch a day of the month, newest first. */
    public static List<Silence> of(Tables tables, YearMonth month, LocalDate today) {
        LocalDateTime over = month.plusMonths(1).atDay(1).atStartOfDay();
        return since(tables, month.atDay(1), today).stream().filter(silence -> silence.from().isBefore(over)).toList();
    }

    /** Those that end on or after the day, newest first. */
    static List<Silence> since(Tables tables, LocalDate since, LocalDate today) {
        LocalDate from = since.minusWeeks(Silences.WEEKS + 1);
        LocalDate to = today.plusDays(2);
        Map<String, List<LocalDateTime>> told = tables.punches().rowsBetween(from, to).stream()
                .collect(Collectors.groupingBy(row -> row.punch().machine().serial(),
                        Collectors.mapping(row -> row.punch().at(), Collectors.toList())));
        Set<LocalDate> holidays = tables.calendar().holidays(from, to).stream().map(Holiday::day)
                .collect(Collectors.toSet());
        List<RamadanPeriod> ramadan = tables.calendar().ramadan();
        List<Silence> found = new ArrayList<>();
        for (Machine machine : tables.machines().list()) {
            Silences silences = new Silences(told.getOrDefault(machine.id().serial(), List.of()), holidays::contains,
                    day -> ramadan.stream().anyMatch(period -> period.covers(day)));
            silences.since(since, asked(tables, machine)).forEach(gap -> found.add(new Silence(machine.id(),
                    machine.name(), gap.from(), gap.until(), gap.usual(), gap.lasts())));
        }
        List<Incident> known = tables.incidents().list(Integer.MAX_VALUE);
        found.removeIf(silence -> known.stream().anyMatch(incident -> covers(incident, silence)));
        return found.stream().sorted((one, other) -> other.until().compareTo(one.until())).toList();
    }

    private static boolean covers(Incident incident, Silence silence) {
        return incident.machine().equals(silence.machine()) && !incident.from().isAfter(silence.from())
                && !incident.until().isBefore(silence.until());
    }

    /** When the log was last read whole. */
    private static Optional<LocalDateTime> asked(Tables tables, Machine machine) {
        return tables.contacts().history(machine.id(), CONTACTS_LOOKED_AT).stream().filter(contact -> contact.result()
                .good()).map(Contact::at).findFirst().map(at -> LocalDateTime.ofInstant(at, machine.zone()));
    }
}
