package id.sidik.store;

import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** The bytes of archived downloads: compressed pieces (zlib, RFC 1950) and which download is made of which. */
final class ArchivePieces {
    private static final int PIECE = 64 * 1024;

    private static final String FIND = """
            SELECT id FROM archive_piece WHERE sha = ?
            """;

    private static final String ADD = """
            INSERT INTO archive_piece (sha, size, packed) VALUES (?, ?, ?) RETURNING id
            """;

    private static final String PART = """
            INSERT INTO archive_part (archive, place, piece) VALUES (?, ?, ?)
            """;

    private static final String OPEN = """
            SELECT b.size, b.packed FROM archive_part p JOIN archive_piece b ON b.id = p.piece
            WHERE p.archive = ? ORDER BY p.place
            """;

    private final Connection connection;

    ArchivePieces(Connection connection) {
        this.connection = connection;
    }

    void keep(String archive, byte[] raw) {
        try (PreparedStatement find = connection.prepareStatement(FIND);
                PreparedStatement add = connection.prepareStatement(ADD);
                PreparedStatement part = connection.prepareStatement(PART)) {
            for (int offset = 0; offset < raw.length; offset += PIECE) {
                int size = Math.min(PIECE, raw.length - offset);
                part.setString(1, archive);
                part.setInt(2, offset / PIECE);
                part.setLong(3, piece(find, add, raw, offset, size));
                part.addBatch();
            }
            part.executeBatch();
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    private static long piece(PreparedStatement find, PreparedStatement add, byte[] raw, int offset, int size)
            throws SQLException {
        byte[] sha = Sha256.of(raw, offset, size);
        find.setBytes(1, sha);
        try (ResultSet known = find.executeQuery()) {
            if (known.next()) return known.getLong(1);
        }
        add.setBytes(1, sha);
        add.setInt(2, size);
        add.setBytes(3, pack(raw, offset, size));
        try (ResultSet added = add.executeQuery()) {
            added.next();
            return added.getLong(1);
        }
    }

    /** @return {@code total} bytes; fewer or other ones when the archive is damaged, which the caller finds out */
    byte[] open(String archive, int total) {
        byte[] raw = new byte[total];
        int filled = 0;
        try (PreparedStatement open = connection.prepareStatement(OPEN)) {
            open.setString(1, archive);
            try (ResultSet piece = open.executeQuery()) {
                while (piece.next()) {
                    int size = Math.min(piece.getInt(1), total - filled);
                    unpack(piece.getBytes(2), raw, filled, size);
                    filled += size;
                }
            }
        } catch (SQLException e) {
            throw Failures.of(e);
        }
        return raw;
    }

    private static byte[] pack(byte[] raw, int offset, int size) {
        try (Deflater deflater = new Deflater(Deflater.BEST_SPEED)) {
            deflater.setInput(raw, offset, size);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(size / 2);
            byte[] buffer = new byte[PIECE / 4];
            while (!deflater.finished()) packed.write(buffer, 0, deflater.deflate(buffer));
            return packed.toByteArray();
        }
    }

    private static void unpack(byte[] packed, byte[] into, int offset, int size) {
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(packed);
            int filled = 0;
            while (filled < size && !inflater.finished()) {
                int more = inflater.inflate(into, offset + filled, size - filled);
                if (more == 0 && inflater.needsInput()) return;
                filled += more;
            }
        } catch (DataFormatException e) {
            throw new StoreException(StoreException.Code.ARCHIVE_DAMAGED, "a piece cannot be unpacked", e);
        }
    }
}
