package id.sidik.protocol.push;

import java.util.List;

/**
 * What a report held.
 *
 * @param others rows that say nothing about a punch: door events of nobody and the like
 */
public record PushRows(List<PushPunch> punches, List<Refused> refused, int others) {
    /**
     * A row that is no punch and should have been one.
     *
     * @param pin  as far as it could be read
     * @param why  stable key
     * @param text the row, visible characters only
     */
    public record Refused(int row, String pin, String why, String text) {
        /** Names nobody. */
        @Override
        public String toString() {
            return "row " + row + " refused: " + why;
        }
    }

    public PushRows {
        punches = List.copyOf(punches);
        refused = List.copyOf(refused);
    }
}
