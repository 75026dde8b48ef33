package id.sidik.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Texts as compressed bytes (RFC 1950). */
public final class Zlib {
    /** Most bytes that are unpacked: far more than a month of any person. */
    private static final int MOST = 1 << 22;

    private Zlib() {}

    static byte[] pack(String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (Deflater deflater = new Deflater(Deflater.BEST_SPEED);
                OutputStream out = new DeflaterOutputStream(packed, deflater)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new IllegalStateException("memory takes every byte", impossible);
        }
        return packed.toByteArray();
    }

    /** @throws StoreException when the bytes are not what was packed, or more than {@value #MOST} */
    public static String unpack(byte[] packed) {
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            byte[] raw = in.readNBytes(MOST);
            if (in.read() >= 0) throw new IOException("too long");
            return new String(raw, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new StoreException(StoreException.Code.DAMAGED, "a copy cannot be unpacked", e);
        }
    }
}
