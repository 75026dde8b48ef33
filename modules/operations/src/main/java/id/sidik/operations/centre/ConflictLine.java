package id.sidik.operations.centre;

import java.time.Instant;
import java.util.List;

/**
 * A row that was changed here and at the centre.
 *
 * @param name         of the person, machine or unit it is about; its key where it has none
 * @param theirBy      who changed it there
 * @param removedHere  whether our side is that it is no more
 */
public record ConflictLine(long id, String kind, String name, String theirBy, Instant theirAt, boolean removedHere,
        boolean removedThere, List<Value> values) {
    /** One value that the sides tell differently, by its column. */
    public record Value(String column, String ours, String theirs) {}

    public ConflictLine {
        values = List.copyOf(values);
    }
}
