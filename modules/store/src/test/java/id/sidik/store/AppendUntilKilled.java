package id.sidik.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The child of {@link KilledStoreIT}: pulls made-up logs into a store and tells each one that is on the disk. */
final class AppendUntilKilled {
    static final int BATCH = 200;
    static final int BYTES = 3000;

    private AppendUntilKilled() {}

    /** @param arguments the store's folder, the file for what was acknowledged */
    public static void main(String[] arguments) throws IOException {
        Path acknowledged = Path.of(arguments[1]);
        try (Store store = Samples.open(Path.of(arguments[0]))) {
            long kept = store.read(tables -> tables.punches().count(PunchFilter.ALL));
            for (int from = (int) kept; true; from += BATCH) {
                int start = from;
                store.transact(tables -> {
                    tables.archive().keep(Samples.LOBBY, ArchiveKind.PUNCHES, bytes(start), "BYTES_40", Samples.NOW);
                    return tables.punches().append(log(start));
                });
                Files.writeString(acknowledged, (start + BATCH) + "\n", StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            }
        }
    }

    /** The last half of the batch before and the batch itself, as a machine that tells its log again would. */
    static List<id.sidik.domain.Punch> log(int start) {
        return Samples.punches(Samples.LOBBY, 37, start + BATCH).subList(Math.max(0, start - BATCH / 2),
                start + BATCH);
    }

    static byte[] bytes(int start) {
        byte[] raw = new byte[BYTES];
        new java.util.Random(start).nextBytes(raw);
        return raw;
    }
}
