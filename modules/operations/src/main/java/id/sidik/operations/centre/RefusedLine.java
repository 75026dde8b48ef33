package id.sidik.operations.centre;

/**
 * A row that the centre would not take.
 *
 * @param stream FACT, PUNCH or MASTER
 * @param kind   of fact or master row, for example PERMIT
 * @param shown  which one: its key, of a punch machine, PIN and time
 * @param why    in the centre's words
 */
public record RefusedLine(long id, String stream, String kind, String shown, String code, String why) {}
