package id.sidik.rules;

import id.sidik.domain.ApelPresence;
import id.sidik.domain.Exemption;
import id.sidik.domain.Holiday;
import id.sidik.domain.PatternAssignment;
import id.sidik.domain.Permit;
import id.sidik.domain.RamadanPeriod;
import id.sidik.domain.SpecialPeriod;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** One order for the facts of every kind, so that the order in which they were given never decides anything. */
final class InOrder {
    static final Comparator<TimeRecord> RECORDS = Comparator.comparing(TimeRecord::at).thenComparing(TimeRecord::mode)
            .thenComparing(record -> record.disregarded().orElse(""));

    static final Comparator<Permit> PERMITS = Comparator.comparing(Permit::part).thenComparing(Permit::from)
            .thenComparing(Permit::to).thenComparing(Permit::type).thenComparing(Permit::number)
            .thenComparing(Permit::approved).thenComparing(permit -> permit.submittedOn().orElse(LocalDate.MAX))
            .thenComparing(permit -> permit.documentDate().orElse(LocalDate.MAX));

    static final Comparator<PatternAssignment> PATTERNS = Comparator
            .comparing((PatternAssignment one) -> one.from().orElse(LocalDate.MIN))
            .thenComparing(one -> one.until().orElse(LocalDate.MAX)).thenComparing(PatternAssignment::pattern)
            .thenComparing(one -> one.employee().map(Object::toString).orElse(""));

    static final Comparator<Holiday> HOLIDAYS = Comparator.comparing(Holiday::day).thenComparing(Holiday::kind)
            .thenComparing(Holiday::name).thenComparing(Holiday::decree);

    static final Comparator<RamadanPeriod> RAMADAN = Comparator.comparing(RamadanPeriod::from)
            .thenComparing(RamadanPeriod::to).thenComparing(RamadanPeriod::year);

    static final Comparator<Exemption> EXEMPTIONS = Comparator.comparing(Exemption::from)
            .thenComparing(one -> one.until().orElse(LocalDate.MAX)).thenComparing(Exemption::kind)
            .thenComparing(Exemption::letter);

    static final Comparator<SpecialPeriod> SPECIAL = Comparator.comparing(SpecialPeriod::from)
            .thenComparing(SpecialPeriod::to).thenComparing(SpecialPeriod::name)
            .thenComparing(one -> one.pattern().orElse("")).thenComparing(SpecialPeriod::decree)
            .thenComparing(one -> new TreeMap<>(one.hours()).toString());

    static final Comparator<ApelPresence> APEL = Comparator.comparing(ApelPresence::day)
            .thenComparing(ApelPresence::attended);

    private InOrder() {}

    static <T> List<T> of(Collection<T> facts, Comparator<T> order) {
        return facts.size() < 2 ? List.copyOf(facts) : facts.stream().sorted(order).toList();
    }
}
