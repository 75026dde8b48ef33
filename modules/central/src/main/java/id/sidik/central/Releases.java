package id.sidik.central;

import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Newer versions of the program, kept at the centre for every unit: a signed list, and packages in pieces, each known by
 * its SHA-256. Units read, the keeper writes. Every method may fail with a {@link CentralException}.
 */
public final class Releases implements AutoCloseable {
    /** Bytes of a piece; only the last one of a package has less. */
    public static final int PIECE = 512 * 1024;
    private static final int MANIFEST = 16 * 1024;

    private final Transactions talk;
    private final Sql sql;

    private Releases(Connection line) {
        this.talk = new Transactions(line);
        this.sql = new Sql(line);
    }

    /** @param who any account of a unit or of the city, or the keeper's */
    public static Releases open(CentreSettings who) {
        return new Releases(Link.open(who));
    }

    /** The list that holds now; empty when none was put there. */
    public Optional<byte[]> manifest() {
        return talk.asked(() -> sql.list("SELECT manifest FROM release_now", row -> row.getBytes(1))).stream()
                .findFirst();
    }

    /** @param number from 0 @return empty when there is no such piece */
    public byte[] piece(String sha, int number) {
        List<byte[]> found = talk.asked(() -> sql.list(
                "SELECT left(body, " + PIECE + ") FROM release_part WHERE sha = ? AND number = ?",
                row -> row.getBytes(1), sha, number));
        return found.isEmpty() ? new byte[0] : found.getFirst();
    }

    /** How many pieces of a package are there, from the first on: what was broken off goes on from there. */
    public int pieces(String sha) {
        return talk.asked(() -> sql.one("SELECT count(*) FROM release_piece WHERE sha = ?", row -> row.getInt(1), sha));
    }

    /** The keeper lays the next piece. @param body 1 to {@link #PIECE} bytes */
    public void put(String sha, int number, byte[] body) {
        talk.asked(() -> sql.change("INSERT INTO release_piece VALUES (?, ?, ?)", sha, number, body));
    }

    /**
     * From now on this list holds; pieces of packages that it does not have are gone.
     *
     * @param shas of its packages, whose pieces are all there
     */
    public void publish(byte[] manifest, Set<String> shas) {
        if (manifest.length > MANIFEST) throw new IllegalArgumentException("a list of more than 16 KiB");
        talk.asked(() -> sql.change(
                "REPLACE INTO release_list SELECT 1, ?, CAST(unix_timestamp(sysdate(3)) * 1000 AS SIGNED)",
                (Object) manifest));
        Set<String> old = new TreeSet<>(talk.asked(() -> sql.list("SELECT DISTINCT sha FROM release_piece",
                row -> row.getString(1))));
        old.removeAll(shas);
        // one package at a time: a cluster takes no endless transactions
        for (String sha : old) talk.asked(() -> sql.change("DELETE FROM release_piece WHERE sha = ?", sha));
    }

    @Override
    public void close() {
        talk.close();
    }
}
