package id.sidik.operations.bundle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an agency hands to many laptops, signed: regulations, pages and looks of reports, where the centre is.
 *
 * @param agency   as it calls itself
 * @param made     when; the later one is the newer one
 * @param settings by key: {@code report.look.R2}, {@code centre.hosts} …
 * @param files    by name: {@code aturan/x.json}, {@code halaman/x.jrxml}, {@code pusat.pem}
 */
record AgencyPack(String agency, Instant made, Map<String, String> settings, Map<String, byte[]> files) {
    static final String REGULATIONS = "aturan/";
    static final String PAGES = "halaman/";
    static final String CERTIFICATE = "pusat.pem";
    private static final byte[] MAGIC = "SIDIKAT\n".getBytes(StandardCharsets.US_ASCII);
    private static final int FORMAT = 1;
    private static final int LARGEST = 16 * 1024 * 1024;
    private static final int MOST = 500;
    private static final int SIGNATURE = 64;
    private static final int LONGEST_KEY = 200;
    private static final String SETTING = "report\\.look\\.R\\d{1,2}|centre\\.(hosts|database|print)|choose\\.(pack|from)";
    private static final String FILE = "pusat\\.pem|(aturan|halaman)/[A-Za-z0-9][A-Za-z0-9._-]{0,99}";

    /** @param key the public half of the key that signed it */
    record Signed(AgencyPack pack, byte[] key) {}

    private byte[] body() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(MAGIC);
            out.writeShort(FORMAT);
            Frame.text(out, agency);
            out.writeLong(made.toEpochMilli());
            out.writeInt(settings.size());
            for (var setting : settings.entrySet()) {
                Frame.text(out, setting.getKey());
                Frame.text(out, setting.getValue());
            }
            out.writeInt(files.size());
            for (var file : files.entrySet()) {
                Frame.text(out, file.getKey());
                Frame.bytes(out, file.getValue());
            }
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
        return bytes.toByteArray();
    }

    /** Signed bytes: the body, the signature, the key and its length in the last two bytes. */
    byte[] signed(AgencyKey.Halves key) {
        byte[] body = body();
        byte[] signature = AgencyKey.sign(key, body);
        byte[] whole = Arrays.copyOf(body, body.length + signature.length + key.open().length + 2);
        System.arraycopy(signature, 0, whole, body.length, signature.length);
        System.arraycopy(key.open(), 0, whole, body.length + signature.length, key.open().length);
        whole[whole.length - 2] = (byte) (key.open().length >> 8);
        whole[whole.length - 1] = (byte) key.open().length;
        return whole;
    }

    /** @throws id.sidik.operations.work.TroubleException PKA-101, 102, 103, 107, 111 */
    static Signed read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] whole = in.readNBytes(LARGEST + 1);
            if (whole.length > LARGEST) throw AgencyFault.NOT_ONE.because();
            return read(whole);
        } catch (IOException unreadable) {
            throw AgencyFault.UNREADABLE.because(unreadable, file.getFileName());
        }
    }

    static Signed read(byte[] whole) {
        if (whole.length < MAGIC.length + 2 || !Arrays.equals(Arrays.copyOf(whole, MAGIC.length), MAGIC))
            throw AgencyFault.NOT_ONE.because();
        int format = (whole[MAGIC.length] & 0xFF) << 8 | whole[MAGIC.length + 1] & 0xFF;
        if (format > FORMAT) throw AgencyFault.NEWER.because();
        int length = (whole[whole.length - 2] & 0xFF) << 8 | whole[whole.length - 1] & 0xFF;
        if (length == 0) throw AgencyFault.UNSIGNED.because();
        int body = whole.length - 2 - length - SIGNATURE;
        if (length > LONGEST_KEY || body < MAGIC.length + 2) throw AgencyFault.ALTERED.because();
        byte[] key = Arrays.copyOfRange(whole, body + SIGNATURE, whole.length - 2);
        if (!AgencyKey.signed(key, Arrays.copyOf(whole, body), Arrays.copyOfRange(whole, body, body + SIGNATURE)))
            throw AgencyFault.ALTERED.because();
        return new Signed(parsed(Arrays.copyOf(whole, body)), key);
    }

    /** What a known key has signed may still be of a strange make. */
    private static AgencyPack parsed(byte[] body) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(body, MAGIC.length + 2, body.length
                - MAGIC.length - 2))) {
            String agency = Frame.text(in);
            Instant made = Instant.ofEpochMilli(in.readLong());
            Map<String, String> settings = new LinkedHashMap<>();
            for (int left = count(in); left > 0; left--) settings.put(known(Frame.text(in), SETTING), Frame.text(in));
            Map<String, byte[]> files = new LinkedHashMap<>();
            for (int left = count(in); left > 0; left--) files.put(known(Frame.text(in), FILE), Frame.bytes(in));
            if (in.read() >= 0) throw AgencyFault.ALTERED.because();
            return new AgencyPack(agency, made, settings, files);
        } catch (IOException | DateTimeException | id.sidik.operations.work.TroubleException nonsense) {
            throw AgencyFault.ALTERED.because(nonsense);
        }
    }

    private static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST) throw AgencyFault.ALTERED.because();
        return count;
    }

    private static String known(String name, String pattern) {
        if (!name.matches(pattern)) throw AgencyFault.ALTERED.because();
        return name;
    }
}
