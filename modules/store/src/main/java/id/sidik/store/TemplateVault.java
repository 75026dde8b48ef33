package id.sidik.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What is sealed in one transaction's tables: templates, people's lists in backups, communication keys. It opens only
 * with the key that sealed it: a missing or another key is a {@link StoreException}, never garbage.
 */
final class TemplateVault {
    private static final String PROOF = """
            SELECT proof FROM vault WHERE only = 1
            """;

    private static final String FIRST = """
            INSERT INTO vault (only, proof) VALUES (1, :proof)
            """;

    private static final byte[] PROVED = "sidik unit key".getBytes(StandardCharsets.US_ASCII);

    private final Handle handle;
    private final UnitKey key;
    private @Nullable Seal seal;

    TemplateVault(Handle handle, UnitKey key) {
        this.handle = handle;
        this.key = key;
    }

    /** @param belongsTo the row, in words that no other row has */
    byte[] seal(byte[] plain, String belongsTo) {
        return seal().close(plain, belongsTo);
    }

    /** @throws StoreException KEY_MISSING, KEY_WRONG, SEAL_BROKEN */
    byte[] open(byte[] sealed, String belongsTo) {
        return seal().open(sealed, belongsTo);
    }

    /** Equal for equal bytes, 64 hex digits. */
    String mark(byte[] plain) {
        return seal().mark(plain);
    }

    boolean isPrepared() {
        return proof().isPresent();
    }

    /** Makes the key where nothing was sealed yet; a key that is there is left alone. */
    void prepare() {
        if (!isPrepared()) seal();
    }

    private Optional<byte[]> proof() {
        return handle.createQuery(PROOF).mapTo(byte[].class).findOne();
    }

    private Seal seal() {
        Seal known = seal;
        if (known != null) return known;
        Optional<byte[]> proof = proof();
        Seal opened = new Seal(proof.isPresent() ? key.read() : key.readOrMake());
        byte[] own = HexFormat.of().parseHex(opened.mark(PROVED));
        if (proof.isEmpty()) handle.createUpdate(FIRST).bind("proof", own).execute();
        else if (!MessageDigest.isEqual(proof.get(), own))
            throw new StoreException(StoreException.Code.KEY_WRONG, "another key lies beside the store");
        seal = opened;
        return opened;
    }
}
