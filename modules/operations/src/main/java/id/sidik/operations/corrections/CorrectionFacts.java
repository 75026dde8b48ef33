package id.sidik.operations.corrections;

import id.sidik.domain.Correction;
import id.sidik.domain.Correction.Add;
import id.sidik.domain.Correction.Cancel;
import id.sidik.domain.Correction.Disregard;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.Punch;
import id.sidik.domain.VerifyMode;
import id.sidik.rules.TimeRecord;
import id.sidik.store.Tables;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What the corrections that count make of the machines' records. Without one, or with one that was taken back, the
 * records are exactly what the machines told.
 */
public final class CorrectionFacts {
    private final Map<EmployeeId, TreeSet<LocalDateTime>> added = new HashMap<>();
    private final Map<Disregard, String> disregarded = new HashMap<>();

    private CorrectionFacts() {}

    /**
     * Of the days, as the facts are judged now. A closed month is shown from its copy: judged anew, it says what a
     * revision would make of it, so that all that waits for one counts.
     */
    public static CorrectionFacts of(Tables tables, LocalDate from, LocalDate toExclusive) {
        return of(tables, from, toExclusive,
                month -> tables.monthEvents().closed(month) ? Edges.REVISING : Edges.OPEN);
    }

    /** As if nobody had said anything. */
    public static CorrectionFacts none() {
        return new CorrectionFacts();
    }

    private static CorrectionFacts of(Tables tables, LocalDate from, LocalDate toExclusive,
            Function<YearMonth, Edges> edges) {
        List<Correction> all = tables.corrections().between(from, toExclusive);
        CorrectionFacts facts = new CorrectionFacts();
        if (all.isEmpty()) return facts;
        Standings standings = new Standings(all, tables.corrections().verdicts(from, toExclusive), edges);
        all.stream().filter(one -> standings.of(one) == Standing.COUNTS).forEach(facts::take);
        return facts;
    }

    private void take(Correction one) {
        switch (one.deed()) {
            case Add add -> added.computeIfAbsent(one.employee(), nobody -> new TreeSet<>()).add(add.at());
            case Disregard record -> disregarded.putIfAbsent(record, why(one));
            case Cancel _ -> {
                // it took effect in the standing of the other
            }
        }
    }

    /** The code of the reason; where none fits, the words of whoever entered it. */
    private static String why(Correction one) {
        return one.reason().isBlank() ? one.note() : one.reason();
    }

    private Optional<String> why(Punch punch) {
        if (disregarded.isEmpty()) return Optional.empty();
        return Optional.ofNullable(disregarded.get(new Disregard(punch.machine(), punch.pin(), punch.at())));
    }

    /** A person's records for the rules: those of the machines in their order, then those by hand. */
    public List<TimeRecord> records(Optional<EmployeeId> person, List<Punch> punches) {
        List<TimeRecord> records = new ArrayList<>(punches.size());
        for (Punch punch : punches) {
            TimeRecord record = new TimeRecord(punch.at(), punch.verifyMode());
            records.add(why(punch).map(record::disregard).orElse(record));
        }
        person.map(added::get).ifPresent(times -> times
                .forEach(at -> records.add(new TimeRecord(at, VerifyMode.MANUAL))));
        return records;
    }
}
