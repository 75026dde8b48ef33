package id.sidik.operations.corrections;

import id.sidik.domain.Correction;
import id.sidik.domain.Correction.Cancel;
import id.sidik.domain.Verdict;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Says of each correction whether it counts, out of what was said to it. Pure. */
final class Standings {
    private final Map<UUID, Verdict> verdicts = new HashMap<>();
    private final Map<UUID, Verdict> replaced = new HashMap<>();
    private final Map<UUID, Correction> cancelling = new HashMap<>();
    private final Function<YearMonth, Edges> edges;

    /**
     * @param all      the corrections of the days, with those that cancel them
     * @param verdicts oldest first
     */
    Standings(Collection<Correction> all, List<Verdict> verdicts, Function<YearMonth, Edges> edges) {
        this.edges = edges;
        for (Verdict verdict : verdicts) {
            Verdict before = this.verdicts.put(verdict.about(), verdict);
            if (before != null && before.approved() != verdict.approved()) replaced.put(verdict.about(), before);
        }
        for (Correction one : all) {
            if (one.deed() instanceof Cancel(UUID target) && own(one) == Standing.COUNTS)
                cancelling.putIfAbsent(target, one);
        }
    }

    Standing of(Correction one) {
        Standing own = own(one);
        if (own == Standing.REFUSED) return own;
        return cancelling.containsKey(one.id()) ? Standing.CANCELLED : own;
    }

    /** What a second person said last, to it or to the sheet or incident it belongs to. */
    Optional<Verdict> verdict(Correction one) {
        return Optional.ofNullable(verdicts.get(one.id())).or(() -> one.source().map(verdicts::get));
    }

    /** What was said before and does not hold any more, because it was said otherwise later. */
    Optional<Verdict> replaced(Correction one) {
        return verdict(one).flatMap(last -> Optional.ofNullable(replaced.get(last.about())));
    }

    /** What took it back. */
    Optional<Correction> cancelled(Correction one) {
        return Optional.ofNullable(cancelling.get(one.id()));
    }

    private Standing own(Correction one) {
        Optional<Verdict> verdict = verdict(one);
        if (verdict.isPresent() && !verdict.get().approved()) return Standing.REFUSED;
        if (one.secondPerson() && verdict.isEmpty()) return Standing.WAITING;
        Instant since = one.secondPerson() ? later(one.at(), verdict.orElseThrow().at()) : one.at();
        boolean held = edges.apply(YearMonth.from(one.day())).holdBack(since, one.late());
        return held ? Standing.REVISION : Standing.COUNTS;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
