package id.sidik.operations;

/**
 * How a reporting machine's firmware wants to be spoken to; all of it rests on single sources and is therefore a choice.
 *
 * @param zoneForm    how the time zone is written
 * @param verifyFirst whether its punches have verify before state
 * @param wakeUp      whether it is woken by a datagram when it is to do something
 */
public record PushManner(ZoneForm zoneForm, boolean verifyFirst, boolean wakeUp) {
    /** {@code 7}, {@code 420} or {@code +07:00}. */
    public enum ZoneForm {
        HOURS, MINUTES, OFFSET
    }

    public static final PushManner USUAL = new PushManner(ZoneForm.HOURS, false, false);
}
