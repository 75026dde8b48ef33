package id.sidik.operations;

import java.util.List;

/**
 * The short messages that were found on a machine.
 *
 * @param known false when the firmware keeps none, or tells them in a shape that nobody has explained
 * @param upTo  the largest number that was asked for
 */
public record MessageBoard(List<Note> notes, boolean known, int upTo) {
    /** A message. @param people PINs to whom it was shown from here; a machine does not tell them */
    public record Note(MessageLine line, List<String> people) {
        public Note {
            people = List.copyOf(people);
        }

        /** The text may speak of a person. */
        @Override
        public String toString() {
            return line.toString();
        }
    }

    public MessageBoard {
        notes = List.copyOf(notes);
    }

    /** The smallest number that was asked for and is free; 0 when none is. */
    public int free() {
        for (int id = 1; id <= upTo; id++) {
            int each = id;
            if (notes.stream().noneMatch(note -> note.line().id() == each)) return id;
        }
        return 0;
    }
}
