package id.sidik.store;

/**
 * What a laptop leaves with the centre at each meeting, so that both notice when the other is not who it was: a number
 * that grows by one each time, a colon, chance.
 *
 * @param known what both held at the end of the last meeting, blank before the first
 * @param fresh what is left this time; the same until it is known to have arrived
 */
public record MeetingWord(String known, String fresh) {
    /** How many meetings led to a word; 0 for a blank one. */
    public static long number(String word) {
        int colon = word.indexOf(':');
        return colon < 1 || !word.substring(0, colon).matches("[0-9]{1,18}")
                ? 0
                : Long.parseLong(word.substring(0, colon));
    }
}
