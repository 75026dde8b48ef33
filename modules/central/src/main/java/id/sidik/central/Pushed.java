package id.sidik.central;

import java.util.List;

/**
 * What became of rows that were put into the open batch.
 *
 * @param accepted how many are new at the centre
 * @param known    how many it had already
 * @param refused  the others, each with its reason
 */
public record Pushed(int accepted, int known, List<Refused> refused) {
    /** Why the centre does not take a row. */
    public enum Why {
        /** No month of that time is open at the centre. */
        MONTH,
        /** Something in it is too long, too big, or not as the centre needs it. */
        FORM,
        /** The row is of another unit, or its batch is not open. */
        RIGHT,
        /** The centre holds another content under the same id. */
        DIFFERENT,
        /** The server named another reason. */
        OTHER
    }

    /** @param index its place among the rows that were handed in, from 0 */
    public record Refused(int index, Why why) {}

    public Pushed {
        refused = List.copyOf(refused);
    }

    static Pushed none() {
        return new Pushed(0, 0, List.of());
    }

    Pushed and(Pushed other) {
        return new Pushed(accepted + other.accepted, known + other.known,
                java.util.stream.Stream.concat(refused.stream(), other.refused.stream()).toList());
    }
}
