package id.sidik.operations.month;

import id.sidik.domain.DayResult;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.TroubleException;
import id.sidik.rules.Assessor;
import id.sidik.rules.DayResultText;
import id.sidik.rules.FactsHash;
import id.sidik.rules.MonthFacts;
import id.sidik.rules.Regulation;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A month's results by one regulation: those that the store still has for exactly the same facts, the others assessed
 * anew and kept. What is kept is never the truth: it can be thrown away at any time, and is not used at all when nobody
 * can tell which code is running.
 */
final class KeptResults {
    private record Fresh(String person, String hash, List<DayResult> days) {}

    private final Records records;
    private final YearMonth month;
    private final Regulation regulation;
    private final Optional<FactsHash> hashes;
    private final Map<String, String> kept;
    private final Function<MonthFacts, List<DayResult>> assessor;
    private final List<Fresh> fresh = new ArrayList<>();

    KeptResults(Records records, YearMonth month, Regulation regulation, CodeEdition evaluator) {
        this.records = records;
        this.month = month;
        this.regulation = regulation;
        hashes = evaluator.get().map(edition -> new FactsHash(regulation, edition));
        kept = hashes.isEmpty()
                ? Map.of()
                : records.read(tables -> tables.results().hashes(month, regulation.edition()));
        assessor = Assessor.by(regulation);
    }

    /** @param person the same text for the same person every time */
    List<DayResult> of(String person, MonthFacts facts) {
        if (hashes.isEmpty()) return assessor.apply(facts);
        String hash = hashes.get().of(facts);
        if (!hash.equals(kept.get(person))) return assessed(person, hash, facts);
        return records.read(tables -> tables.results().get(person, month, regulation.edition(), hash))
                .flatMap(DayResultText::read).orElseGet(() -> assessed(person, hash, facts));
    }

    private List<DayResult> assessed(String person, String hash, MonthFacts facts) {
        List<DayResult> days = assessor.apply(facts);
        fresh.add(new Fresh(person, hash, days));
        return days;
    }

    /** Keeps what was assessed, in place of older results. A store that cannot take it costs nobody the recap. */
    void keep() {
        if (fresh.isEmpty()) return;
        try {
            records.transact(tables -> {
                fresh.forEach(one -> tables.results().put(one.person(), month, regulation.edition(), one.hash(),
                        DayResultText.write(one.days())));
                return fresh;
            });
        } catch (TroubleException notNow) {
            fresh.clear();
        }
    }
}
