package id.sidik.operations.roads;

import id.sidik.domain.DisregardReason;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.VerifyMode;
import id.sidik.rules.TimeRecord;
import id.sidik.store.KeptPhone;
import id.sidik.store.PhoneDeed;
import id.sidik.store.Tables;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Records of telephones as the rules see them. One whose evidence was cancelled is told and does not count; one that
 * somebody should look at counts like any other.
 */
public final class PhoneFacts {
    private PhoneFacts() {}

    /** Of the days, by person. @param corrected false: as the telephones told it, without what people said since */
    public static Map<EmployeeId, List<TimeRecord>> of(Tables tables, LocalDate from, LocalDate toExclusive,
            boolean corrected) {
        Set<UUID> cancelled = corrected ? cancelled(tables, from, toExclusive) : Set.of();
        return tables.phones().between(from, toExclusive).stream().collect(Collectors.groupingBy(KeptPhone::employee,
                Collectors.mapping(one -> record(one, cancelled), Collectors.toList())));
    }

    private static TimeRecord record(KeptPhone one, Set<UUID> cancelled) {
        TimeRecord record = new TimeRecord(one.at(), VerifyMode.PHONE);
        return cancelled.contains(one.id()) ? record.disregard(DisregardReason.EVIDENCE_CANCELLED.name()) : record;
    }

    /** The days on which a person has a record that counts and that somebody should look at, with why. */
    public static Map<EmployeeId, Map<LocalDate, Set<String>>> doubts(Tables tables, LocalDate from,
            LocalDate toExclusive) {
        Set<UUID> cancelled = cancelled(tables, from, toExclusive);
        Map<EmployeeId, Map<LocalDate, Set<String>>> doubts = new HashMap<>();
        for (KeptPhone each : tables.phones().between(from, toExclusive))
            if (!each.doubts().isEmpty() && !cancelled.contains(each.id()))
                doubts.computeIfAbsent(each.employee(), _ -> new HashMap<>())
                        .computeIfAbsent(each.at().toLocalDate(), _ -> new HashSet<>()).addAll(each.doubts());
        return doubts;
    }

    /** Whether the evidence of any record of the days was cancelled. */
    public static boolean anyCancelled(Tables tables, LocalDate from, LocalDate toExclusive) {
        return !cancelled(tables, from, toExclusive).isEmpty();
    }

    private static Set<UUID> cancelled(Tables tables, LocalDate from, LocalDate toExclusive) {
        return tables.phones().deedsBetween(from, toExclusive).stream()
                .collect(Collectors.groupingBy(PhoneDeed::record)).entrySet().stream()
                .filter(each -> cancelled(each.getValue())).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** Of one record's deeds the later one holds. */
    static boolean cancelled(List<PhoneDeed> deeds) {
        return !deeds.isEmpty() && deeds.getLast().kind() == PhoneDeed.Kind.CANCELLED;
    }
}
