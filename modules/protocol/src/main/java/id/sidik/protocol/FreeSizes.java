package id.sidik.protocol;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A machine's own counts (GET_FREE_SIZES, section 6.2).
 *
 * @param operations lines of the operation log
 * @param faces      empty on machines without the face words
 */
public record FreeSizes(int users, int fingers, int punches, int operations, int admins, int passwords,
        int fingerCapacity, int userCapacity, int punchCapacity, int fingerFree, int userFree, int punchFree,
        OptionalInt faces, OptionalInt faceCapacity) {
    /** Twenty words: the counts without the face words. */
    public static final int SHORT_SIZE = 80;
    /** Twenty-three words: with faces. */
    public static final int LONG_SIZE = 92;

    /** Empty for a shape whose words are not where these are: 4 or 112 bytes, and whatever else firmware thinks up. */
    public static Optional<FreeSizes> decode(byte[] data) {
        if (data.length < SHORT_SIZE || data.length > LONG_SIZE) return Optional.empty();
        boolean withFaces = data.length == LONG_SIZE;
        return Optional.of(new FreeSizes(word(data, 4), word(data, 6), word(data, 8), word(data, 10), word(data, 12),
                word(data, 13), word(data, 14), word(data, 15), word(data, 16), word(data, 17), word(data, 18),
                word(data, 19), withFaces ? OptionalInt.of(word(data, 20)) : OptionalInt.empty(),
                withFaces ? OptionalInt.of(word(data, 22)) : OptionalInt.empty()));
    }

    private static int word(byte[] data, int index) {
        return Bytes.i32(data, index * 4);
    }

    /** What a machine answers: 92 bytes when it knows faces, else 80. */
    public byte[] encode() {
        byte[] data = new byte[faces.isPresent() ? LONG_SIZE : SHORT_SIZE];
        int[] words = {users, 0, fingers, 0, punches, 0, operations, 0, admins, passwords, fingerCapacity, userCapacity,
            punchCapacity, fingerFree, userFree, punchFree};
        for (int at = 0; at < words.length; at++) Bytes.put32(data, (at + 4) * 4, words[at]);
        faces.ifPresent(count -> Bytes.put32(data, 20 * 4, count));
        if (faces.isPresent()) Bytes.put32(data, 22 * 4, faceCapacity.orElse(0));
        return data;
    }

    /** Whether capacity − used = free holds for all three, as in every capture; else the counts prove nothing. */
    public boolean plausible() {
        return holds(users, userCapacity, userFree) && holds(fingers, fingerCapacity, fingerFree)
                && holds(punches, punchCapacity, punchFree) && punchCapacity > 0;
    }

    private static boolean holds(int used, int capacity, int free) {
        return used >= 0 && free >= 0 && (long) used + free == capacity;
    }
}
