package id.sidik.operations.centre;

/**
 * Something from the centre that is not used yet.
 *
 * @param kind   of fact or master row
 * @param shown  its key
 * @param state  WAITS, UNREADABLE or CLASH
 * @param laptop the id of the laptop it came from, blank for master rows
 */
public record AsideLine(String kind, String shown, String state, String laptop) {}
