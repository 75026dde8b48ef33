package id.sidik.store;

/**
 * What the centre would not take, kept until it is tried again.
 *
 * @param stream FACT, PUNCH or MASTER
 * @param shown  what tells a person which one it is: the key, of a punch its machine, PIN and time
 * @param code   stable
 * @param why    in the centre's words
 */
public record RefusedRow(long id, String stream, String kind, String shown, String code, String why) {
    /** Tells nothing of people. */
    @Override
    public String toString() {
        return stream + " " + kind + " " + code;
    }
}
