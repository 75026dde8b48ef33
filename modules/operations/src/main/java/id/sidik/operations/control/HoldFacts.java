package id.sidik.operations.control;

import id.sidik.rules.UnitHold;
import id.sidik.store.KeptHold;
import id.sidik.store.Tables;
import java.time.YearMonth;
import java.util.Optional;

/** What the unit itself said about the hold of its allowance. */
public final class HoldFacts {
    private HoldFacts() {}

    /** The last word about the month; empty when nobody said anything, and then the regulation's holds. */
    public static Optional<UnitHold> of(Tables tables, YearMonth month) {
        return tables.unitHolds().of(month).stream().reduce((_, later) -> later).map(HoldFacts::hold);
    }

    private static UnitHold hold(KeptHold one) {
        return one.held() ? new UnitHold(true, one.author().reason()) : UnitHold.OFF;
    }
}
