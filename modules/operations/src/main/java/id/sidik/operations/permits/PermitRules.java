package id.sidik.operations.permits;

import id.sidik.store.Tables;

/**
 * What the office settled about its permits.
 *
 * @param secondPerson a permit counts only when another person has agreed
 * @param mostCarried  days of leave that may be carried into the next year; an assumption until the unit confirms it
 */
public record PermitRules(boolean secondPerson, int mostCarried) {
    private static final String SECOND = "permits.secondPerson";
    private static final String CARRIED = "permits.mostCarried";
    /** With the 12 days of the year 18 (regulations, section 1.5). */
    private static final int USUAL_CARRIED = 6;
    private static final int MOST = 24;

    public PermitRules {
        if (mostCarried < 0 || mostCarried > MOST) throw new IllegalArgumentException("0 to 24 days are carried over");
    }

    static PermitRules of(Tables tables) {
        boolean second = tables.settings().get(SECOND).map(Boolean::parseBoolean).orElse(false);
        int carried = tables.settings().get(CARRIED).map(Integer::parseInt).orElse(USUAL_CARRIED);
        return new PermitRules(second, carried);
    }

    void save(Tables tables) {
        tables.settings().put(SECOND, String.valueOf(secondPerson));
        tables.settings().put(CARRIED, String.valueOf(mostCarried));
    }
}
