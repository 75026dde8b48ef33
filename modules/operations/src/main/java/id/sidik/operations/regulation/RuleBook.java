package id.sidik.operations.regulation;

import id.sidik.rules.Finding;
import id.sidik.rules.LayeredPack;
import id.sidik.rules.Regulation;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The regulation of the unit in one month with everything a screen tells about it.
 *
 * @param pack     under the unit's own values; without them when they do not fit
 * @param rows     every value, in the order of the pack, then those that the pack leaves to the rule model
 * @param findings of the checks, refusals first
 * @param packs    to choose from: every version of every pack
 * @param choices  which pack from which month, the latest last
 * @param history  what the unit said about this pack's values, the latest last
 */
public record RuleBook(YearMonth month, LayeredPack pack, List<RuleRow> rows, List<Finding> findings,
        List<Edition> packs, List<Choice> choices, List<Said> history) {
    /** A version of a pack. */
    public record Edition(Regulation pack, boolean inForce) {}

    /** A pack for the unit from a month on. */
    public record Choice(String pack, YearMonth from, Instant at, String by, String reason) {}

    /** One change of a value. @param value as typed, empty when the pack's own value was to hold again */
    public record Said(String path, Optional<String> value, YearMonth from, boolean onlyMonth, String note, Instant at,
            String by, String reason) {}

    public RuleBook {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
        packs = List.copyOf(packs);
        choices = List.copyOf(choices);
        history = List.copyOf(history);
    }

    public Regulation regulation() {
        return pack.regulation();
    }

    public Optional<RuleRow> row(String path) {
        return rows.stream().filter(row -> row.path().equals(path)).findFirst();
    }

    public long open() {
        return rows.stream().filter(RuleRow::open).count();
    }

    /** What the unit said about one place. */
    public List<Said> history(String path) {
        return history.stream().filter(said -> said.path().equals(path)).toList();
    }
}
