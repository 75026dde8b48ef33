package id.sidik.protocol;

import java.util.Locale;
import java.util.Optional;

/**
 * One kind of binary file on a flash disk. Such files carry no mark of their own: each layout says how much of a file it
 * explains, and the best one is taken ({@link DiskRecognition}).
 */
interface DiskLayout {
    /** Per mille of the file that this layout explains; 0 when the file cannot be of this kind. */
    int score(byte[] file);

    /** Reads what can be read; what cannot is rejected by its place. */
    DiskContent read(byte[] file);

    /** How the machines call such a file, in lower case; only a hint. */
    String usualName();

    default boolean namedBy(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith(usualName());
    }

    /** Share of the whole records that are likely, per mille; a rest that is no record makes the file unlikely. */
    static int share(byte[] file, int size, java.util.function.IntPredicate likely) {
        int records = file.length / size;
        if (records == 0) return 0;
        int good = 0;
        for (int at = 0; at < records; at++) if (likely.test(at * size)) good++;
        int share = (int) (1000L * good / records);
        return file.length % size == 0 ? share : share / 2;
    }

    /** The reject for bytes behind the last whole record of {@code size}. */
    static Optional<DiskReject> tail(byte[] file, int size) {
        return file.length % size == 0
                ? Optional.empty()
                : Optional.of(new DiskReject(file.length / size + 1, "", DiskReject.TAIL));
    }
}
