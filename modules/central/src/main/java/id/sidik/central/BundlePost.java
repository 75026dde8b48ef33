package id.sidik.central;

import id.sidik.central.CentralException.Code;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Bundles of a unit at the centre, which cannot open them. Every method may fail with a {@link CentralException}; what a
 * broken line left behind is nothing.
 */
public final class BundlePost implements AutoCloseable {
    /** The centre takes no larger one. */
    public static final long LARGEST = 64L * 1024 * 1024;
    static final int PIECE = 512 * 1024;
    private static final String PROGRAM = "SIDIK";

    private static final String LIST = """
            SELECT id, name, uuid, month, made_ms, size, sha, put_ms FROM my_bundle ORDER BY id DESC
            """;

    private static final String PIECES = """
            SELECT bytes FROM my_bundle_piece WHERE bundle = ? AND nth = ?
            """;

    /**
     * A bundle that is to be put.
     *
     * @param laptop the UUID of the laptop that puts it, and what the office calls it
     * @param month  at whose closing it was made
     * @param size   in bytes, at most {@link #LARGEST}
     * @param sha    its SHA-256, 64 hex digits
     */
    public record Put(String laptop, String laptopName, Optional<YearMonth> month, Instant made, long size,
            String sha) {}

    /** A bundle that is there. @param laptop what the office calls the laptop that put it, or its UUID */
    public record Kept(long id, String laptop, Optional<YearMonth> month, Instant made, long size, String sha,
            Instant put) {}

    private final Transactions talk;
    private final Sql sql;

    private BundlePost(Connection line) {
        this.talk = new Transactions(line);
        this.sql = new Sql(line);
    }

    /** @param settings with the account of a unit */
    public static BundlePost open(CentreSettings settings) {
        return new BundlePost(Link.open(settings));
    }

    /** Newest first; at most three stay. */
    public List<Kept> list() {
        return talk.asked(() -> sql.list(LIST, BundlePost::kept));
    }

    private static Kept kept(ResultSet row) throws SQLException {
        String month = row.getString("month");
        String name = row.getString("name");
        return new Kept(row.getLong("id"), name.isBlank() ? row.getString("uuid") : name, month.isEmpty()
                ? Optional.empty()
                : Optional.of(YearMonth.parse(month)), Instant.ofEpochMilli(row.getLong("made_ms")), row.getLong(
                        "size"), row.getString("sha"), Instant.ofEpochMilli(row.getLong("put_ms")));
    }

    /**
     * Puts one, whole or not at all.
     *
     * @param bytes read to the end, not closed
     * @throws CentralException TOO_MUCH when it is too large, or the twenty-first of a day; MISCOUNTED when there are
     *                          other bytes than were told
     */
    public void put(Put put, InputStream bytes, Clock clock) {
        talk.asked(() -> new Greeting(sql).say(Centre.PROTOCOL, put.laptop(), put.laptopName(), PROGRAM, clock))
                .welcomed();
        talk.asked(() -> {
            long id = sql.one("CALL begin_bundle(?, ?, ?, ?, ?)", row -> row.getLong("id"), put.laptop(), put.month()
                    .map(YearMonth::toString).orElse(""), put.made().toEpochMilli(), put.size(), put.sha());
            int nth = 0;
            for (byte[] piece = piece(bytes); piece.length > 0; piece = piece(bytes))
                sql.change("CALL put_bundle(?, ?, ?)", id, nth++, piece);
            sql.change("CALL end_bundle(?)", id);
            return id;
        });
    }

    private static byte[] piece(InputStream bytes) {
        try {
            return bytes.readNBytes(PIECE);
        } catch (IOException unreadable) {
            throw new CentralException(Code.MISCOUNTED, "the file cannot be read to its end");
        }
    }

    /** Writes one out, piece by piece; what came is for the caller to prove. @throws IOException of {@code out} */
    public void fetch(Kept kept, OutputStream out) throws IOException {
        long left = kept.size();
        for (int nth = 0; left > 0; nth++) {
            int asked = nth;
            byte[] piece = talk.asked(() -> sql.list(PIECES, row -> row.getBytes("bytes"), kept.id(), asked)).stream()
                    .findFirst().orElseThrow(() -> new CentralException(Code.MISCOUNTED, "a piece is missing"));
            if (piece.length > left) throw new CentralException(Code.MISCOUNTED, "more than was told");
            out.write(piece);
            left -= piece.length;
        }
    }

    @Override
    public void close() {
        talk.close();
    }
}
