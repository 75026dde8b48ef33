package id.sidik.operations.bundle;

import id.sidik.operations.base.Sha256;
import id.sidik.store.BundleTable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is readable of a bundle without its passphrase. It is bound to everything behind it.
 *
 * @param form  of the store that it was made from
 * @param month that was closed when it was made, uuuu-MM, or blank
 * @param terms of the passphrase
 */
record BundleHeader(int format, int form, String unit, Instant made, String month, PassphraseKey.Terms terms,
        String check) {
    static final int FORMAT = 1;
    /** Bundles begin with this form of the store. */
    static final int OLDEST_FORM = 23;
    private static final byte[] MAGIC = "SIDIKPU\n".getBytes(StandardCharsets.US_ASCII);
    private static final int LARGEST = 4096;
    private static final int SUM = 32;
    private static final int LONGEST_NAME = 200;

    /** @param sum what everything behind is bound to */
    record Read(BundleHeader header, byte[] sum) {}

    static BundleHeader of(String unit, Instant made, String month, PassphraseKey.Terms terms, PassphraseKey key) {
        return new BundleHeader(FORMAT, BundleTable.form(), named(unit), made, month, terms, key.check());
    }

    /** A unit's name as a label tells it: one line, not too long. */
    static String named(String unit) {
        String told = unit.replaceAll("\\s+", " ").strip();
        return told.substring(0, Math.min(told.length(), LONGEST_NAME));
    }

    byte[] write(OutputStream out) throws IOException {
        String text = "format=" + format + "\nform=" + form + "\nunit=" + unit + "\nmade=" + made + "\nmonth=" + month
                + "\nrounds=" + terms.rounds() + "\nsalt=" + HexFormat.of().formatHex(terms.salt()) + "\ncheck=" + check
                + "\n";
        byte[] told = text.getBytes(StandardCharsets.UTF_8);
        byte[] sum = sum(told);
        DataOutputStream data = new DataOutputStream(out);
        data.write(MAGIC);
        data.writeShort(told.length);
        data.write(told);
        data.write(sum);
        data.flush();
        return sum;
    }

    private static byte[] sum(byte[] told) {
        MessageDigest digest = Sha256.digest();
        digest.update(MAGIC);
        return digest.digest(told);
    }

    /** @throws id.sidik.operations.work.TroubleException PKU-101, PKU-102, PKU-104, PKU-105 */
    static Read read(InputStream in) throws IOException {
        if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) throw BundleFault.NOT_ONE.because();
        byte[] length = in.readNBytes(2);
        int size = length.length < 2 ? -1 : (length[0] & 0xFF) << 8 | length[1] & 0xFF;
        if (size < 0 || size > LARGEST) throw BundleFault.DAMAGED.because();
        byte[] told = in.readNBytes(size);
        byte[] sum = in.readNBytes(SUM);
        if (told.length < size || !MessageDigest.isEqual(sum, sum(told))) throw BundleFault.DAMAGED.because();
        return new Read(parse(new String(told, StandardCharsets.UTF_8)), sum);
    }

    private static BundleHeader parse(String text) {
        Map<String, String> told = new LinkedHashMap<>();
        text.lines().forEach(line -> {
            int sign = line.indexOf('=');
            if (sign > 0) told.put(line.substring(0, sign), line.substring(sign + 1));
        });
        int format = number(told, "format");
        if (format > FORMAT) throw BundleFault.NEWER.because();
        if (format < FORMAT) throw BundleFault.OLDER.because();
        try {
            PassphraseKey.Terms terms = new PassphraseKey.Terms(number(told, "rounds"), HexFormat.of().parseHex(told
                    .getOrDefault("salt", "")));
            if (!terms.possible()) throw BundleFault.DAMAGED.because();
            return new BundleHeader(format, number(told, "form"), told.getOrDefault("unit", ""), Instant.parse(told
                    .getOrDefault("made", "")), told.getOrDefault("month", ""), terms, told.getOrDefault("check", ""))
                    .ofThisTime();
        } catch (IllegalArgumentException | java.time.DateTimeException nonsense) {
            throw BundleFault.DAMAGED.because(nonsense);
        }
    }

    private BundleHeader ofThisTime() {
        if (form > BundleTable.form()) throw BundleFault.NEWER.because();
        if (form < OLDEST_FORM) throw BundleFault.OLDER.because();
        return this;
    }

    private static int number(Map<String, String> told, String name) {
        return Optional.ofNullable(told.get(name)).filter(text -> text.matches("\\d{1,9}")).map(Integer::parseInt)
                .orElseThrow(() -> BundleFault.DAMAGED.because());
    }

    /** @throws id.sidik.operations.work.TroubleException PKU-103 */
    PassphraseKey open(String passphrase) {
        PassphraseKey key = terms.with(passphrase);
        if (!MessageDigest.isEqual(key.check().getBytes(StandardCharsets.US_ASCII), check.getBytes(
                StandardCharsets.US_ASCII)))
            throw BundleFault.PASSPHRASE.because();
        return key;
    }
}
