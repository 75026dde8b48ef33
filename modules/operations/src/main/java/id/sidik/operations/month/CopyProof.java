package id.sidik.operations.month;

import id.sidik.domain.DayResult;
import id.sidik.domain.PersonMonth;
import id.sidik.operations.base.Sha256;
import id.sidik.operations.work.TroubleException;

import id.sidik.rules.JoinedRules;
import id.sidik.rules.Regulation;
import id.sidik.rules.RegulationReader.Reading;
import id.sidik.rules.Totals;
import id.sidik.store.MonthCopy;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Looks at a unit's copy of a month away from the unit: whether it is what was kept, and whether its totals are those
 * of its days.
 */
public final class CopyProof {
    /** What is known of a copy, from the best to the worst. */
    public enum Verdict {
        /** Its hash is right, and the totals of everybody were summed again from the days and agree. */
        PROVEN,
        /** Its hash is right; its regulation is not here or of another make, so nothing could be summed. */
        HASHED,
        /** Its hash is right, but somebody's totals are not those of the days. */
        MISCOUNTED,
        /** It is not what the unit kept. */
        DAMAGED
    }

    /** @param sheet empty when the copy is damaged: then nothing of it is shown */
    public record Proof(Verdict verdict, Optional<MonthSheet> sheet) {}

    private CopyProof() {}

    /** @param pack text of the copy's regulation, when it is known */
    public static Proof of(YearMonth month, MonthCopy copy, Optional<String> pack) {
        MonthSheet sheet;
        try {
            sheet = SheetCopy.open(month, copy);
        } catch (TroubleException | IllegalArgumentException | IndexOutOfBoundsException | DateTimeException foreign) {
            return new Proof(Verdict.DAMAGED, Optional.empty());
        }
        Optional<Regulation> regulation = pack.filter(text -> sha(text).equals(copy.packSha())).flatMap(
                CopyProof::read);
        Verdict verdict = regulation.isEmpty()
                ? Verdict.HASHED
                : sheet.recap().people().stream().allMatch(row -> counts(regulation.get(), row))
                        ? Verdict.PROVEN
                        : Verdict.MISCOUNTED;
        return new Proof(verdict, Optional.of(sheet));
    }

    private static boolean counts(Regulation regulation, PersonMonth row) {
        List<DayResult> served = row.days().stream().filter(day -> !day.status().equals(DayResult.NOT_IN_SERVICE))
                .toList();
        return Totals.of(regulation, served).equals(row.totals());
    }

    private static Optional<Regulation> read(String pack) {
        return JoinedRules.read(pack) instanceof Reading.Good(Regulation regulation)
                ? Optional.of(regulation)
                : Optional.empty();
    }

    private static String sha(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
