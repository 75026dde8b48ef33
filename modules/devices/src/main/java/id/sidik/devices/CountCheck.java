package id.sidik.devices;

import id.sidik.protocol.FreeSizes;
import java.util.Optional;

/** How the number of records read stands to the machine's own count before and after. */
public enum CountCheck {
    /** The machine counted the same before, after, and as was read. */
    AGREES,
    /** Somebody punched during the reading: what was read lies between the count before and the count after. */
    CHANGED_MEANWHILE,
    /** The firmware tells no count, or one that contradicts itself; the declared length alone vouches. */
    NOT_TRUSTED;

    /**
     * Compares; empty when trustworthy counts disagree with what was read. Two zeros beside records that were read are
     * a firmware that does not count (section 6.3).
     */
    static Optional<CountCheck> of(Optional<FreeSizes> before, Optional<FreeSizes> after, long read) {
        if (!trusted(before) || !trusted(after)) return Optional.of(NOT_TRUSTED);
        int first = before.orElseThrow().punches();
        int last = after.orElseThrow().punches();
        if (first == 0 && last == 0 && read > 0) return Optional.of(NOT_TRUSTED);
        if (first == read && last == read) return Optional.of(AGREES);
        return first <= read && read <= last ? Optional.of(CHANGED_MEANWHILE) : Optional.empty();
    }

    static boolean trusted(Optional<FreeSizes> counts) {
        return counts.filter(FreeSizes::plausible).isPresent();
    }
}
