package id.sidik.simulator;

/**
 * In what modems differ.
 *
 * @param gsmAlphabet whether it knows the character set "GSM", else only "IRA"
 * @param details     whether it tells the details of a message (CSDH)
 * @param reports     whether it tells delivery reports at once (CNMI ... 1)
 * @param card        what stands after {@code +CPIN: }, or "" for no card
 */
public record ModemHabits(boolean gsmAlphabet, boolean details, boolean reports, String card) {
    /** All of it, and a card without a PIN. */
    public static ModemHabits usual() {
        return new ModemHabits(true, true, true, "READY");
    }
}
