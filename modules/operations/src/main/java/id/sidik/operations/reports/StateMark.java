package id.sidik.operations.reports;

import id.sidik.operations.month.MonthStand;

/** What the foot of a page says of its month: the state, the number, and as much of a fingerprint as a person compares. */
public final class StateMark {
    private static final int SHORT_SHA = 12;

    private StateMark() {}

    /** @param sha of a month that was kept */
    public static String kept(MonthStand stand, String sha) {
        String state = switch (stand.state()) {
            case OPEN, DRAFT, RECONCILIATION -> "DRAF " + stand.drafts();
            case FINAL -> "FINAL";
            case REVISION -> "REVISI " + stand.number();
        };
        return state + (stand.contested() ? " GANDA" : "") + " · " + sha.substring(0, SHORT_SHA);
    }

    /** @param sha of a month as its facts are now, of which no copy was kept */
    static String unkept(String sha) {
        return "DRAF · " + sha.substring(0, SHORT_SHA);
    }
}
