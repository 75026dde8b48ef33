package id.sidik.protocol.push;

/**
 * What differs between firmwares and rests on one source: to be chosen for each machine.
 *
 * @param zoneForm    how the time zone is written
 * @param verifyFirst whether ATTLOG rows have verify before state
 * @param wakeUp      whether the machine polls at once after a datagram (soap-and-push 8, VP)
 */
public record PushHabits(ZoneForm zoneForm, boolean verifyFirst, boolean wakeUp) {
    public static final PushHabits USUAL = new PushHabits(ZoneForm.HOURS, false, false);
}
