package id.sidik.central;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** One hash that ties a batch to all before it: both sides compute it, so that neither can lose one unnoticed. */
final class RunningHash {
    private RunningHash() {}

    /** Whether the receipt's hash comes out behind {@code before}. */
    static boolean fits(String before, BatchReceipt receipt) {
        String text = String.join(":", before, String.valueOf(receipt.number()), String.valueOf(receipt.punches()),
                String.valueOf(receipt.facts()), String.valueOf(receipt.known()), String.valueOf(receipt.refused()),
                receipt.digest());
        return receipt.running().equals(HexFormat.of().formatHex(sha256().digest(text.getBytes(
                StandardCharsets.US_ASCII))));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
