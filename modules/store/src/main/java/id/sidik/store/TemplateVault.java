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
        if (proof.isEmpty()) handle.createUpdate(FIRST).bind("proof", proved(opened)).execute();
        else if (!isProof(proof.get(), opened)) opened = changed(proof.get());
        seal = opened;
        return opened;
    }

    /** A change of the key that was kept, and whose file did not come to its place any more. */
    private Seal changed(byte[] proof) {
        Optional<byte[]> next = key.next();
        Seal opened = next.map(Seal::new).filter(seal -> isProof(proof, seal)).orElseThrow(() -> new StoreException(
                StoreException.Code.KEY_WRONG, "another key lies beside the store"));
        key.settle();
        return opened;
    }

    private static byte[] proved(Seal seal) {
        return HexFormat.of().parseHex(seal.mark(PROVED));
    }

    private static boolean isProof(byte[] proof, Seal seal) {
        return MessageDigest.isEqual(proof, proved(seal));
    }

    Seal current() {
        return seal();
    }

    /** What shows the key of this store, and nothing of it. */
    String shown() {
        return HexFormat.of().formatHex(proved(seal()));
    }

    boolean isShownBy(Seal other) {
        return isProof(proved(seal()), other);
    }

    byte[] key() {
        seal();
        return key.read();
    }

    /** From now on everything is sealed with this key; its file comes to its place when this transaction is kept. */
    void change(byte[] fresh, Seal other) {
        key.keepNext(fresh);
        handle.createUpdate("UPDATE vault SET proof = :proof").bind("proof", proved(other)).execute();
        seal = other;
    }
}
