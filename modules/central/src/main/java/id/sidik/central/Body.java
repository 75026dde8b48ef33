package id.sidik.central;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * The body of a fact as it lies at the centre: the form of MariaDB's COMPRESS(), which is the length of the text (u32,
 * little-endian) and the text by zlib.
 *
 * @param sha SHA-256 of the text: 64 hex digits
 */
record Body(byte[] packed, String sha) {
    private static final int PACKED_MOST = 8 << 20;
    /** What UNCOMPRESS() reads at a server with its usual packet. */
    private static final int TEXT_MOST = 15 << 20;
    private static final int LENGTH = 4;

    static Body of(String text) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        Deflater deflater = new Deflater();
        deflater.setInput(plain);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 3 + 32);
        out.writeBytes(ByteBuffer.allocate(LENGTH).order(ByteOrder.LITTLE_ENDIAN).putInt(plain.length).array());
        byte[] piece = new byte[8192];
        while (!deflater.finished())
            out.write(piece, 0, deflater.deflate(piece));
        deflater.end();
        return new Body(plain.length <= TEXT_MOST ? out.toByteArray() : new byte[0], sha(plain));
    }

    boolean fits() {
        return packed.length > 0 && packed.length <= PACKED_MOST;
    }

    /** @throws CentralException when these are not the bytes of a body of at most 15 MiB */
    static String text(byte[] packed) {
        ByteBuffer head = ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN);
        int length = packed.length < LENGTH ? -1 : head.getInt();
        if (length < 0 || length > TEXT_MOST) throw unreadable();
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed, LENGTH, packed.length - LENGTH);
            byte[] plain = new byte[length];
            int got = 0;
            while (got < length && !inflater.finished()) {
                int more = inflater.inflate(plain, got, length - got);
                if (more == 0) break;
                got += more;
            }
            if (got != length || inflater.inflate(new byte[1]) != 0 || !inflater.finished()) throw unreadable();
            return new String(plain, StandardCharsets.UTF_8);
        } catch (DataFormatException e) {
            throw unreadable();
        } finally {
            inflater.end();
        }
    }

    private static CentralException unreadable() {
        return new CentralException(CentralException.Code.OTHER, "the body of a fact cannot be unpacked");
    }

    private static String sha(byte[] plain) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(plain));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
