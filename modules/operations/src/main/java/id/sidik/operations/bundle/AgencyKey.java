package id.sidik.operations.bundle;

import id.sidik.operations.base.Sha256;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

/** The agency's key (Ed25519): its private half lies in a file under a passphrase, its public half goes with each pack. */
final class AgencyKey {
    private static final String ALGORITHM = "Ed25519";
    private static final byte[] BOUND = "sidik agency key".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private static final int MOST = 4096;
    private static final int GROUP = 4;

    private AgencyKey() {}

    /** Both halves as they are kept. */
    record Halves(byte[] secret, byte[] open) {
        @Override
        public String toString() {
            return "Halves";
        }
    }

    /** Makes one into a new file. @return its public half @throws id.sidik.operations.work.TroubleException PKA-109 */
    static byte[] make(Path file, String passphrase) {
        try {
            KeyPair fresh = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            write(file, sealed(new Halves(fresh.getPrivate().getEncoded(), fresh.getPublic().getEncoded()),
                    passphrase));
            return fresh.getPublic().getEncoded();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        } catch (IOException unwritable) {
            throw AgencyFault.UNWRITABLE.because(unwritable, file.getFileName());
        }
    }

    private static byte[] sealed(Halves halves, String passphrase) {
        PassphraseKey.Terms terms = PassphraseKey.Terms.fresh();
        PassphraseKey key = terms.with(passphrase);
        byte[] secret = new SealedChunks(key.sealing(), BOUND).seal(halves.secret(), halves.secret().length, true);
        return Frame.of(Frame.Tag.KEY, out -> {
            out.writeInt(terms.rounds());
            Frame.bytes(out, terms.salt());
            Frame.bytes(out, secret);
            Frame.bytes(out, halves.open());
        }).bytes();
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        if (Files.exists(file)) throw new FileAlreadyExistsException(String.valueOf(file.getFileName()));
        if (file.toAbsolutePath().getFileSystem().supportedFileAttributeViews().contains("posix"))
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(file, bytes);
    }

    /** @throws id.sidik.operations.work.TroubleException PKA-110 for a wrong passphrase or another file */
    static Halves open(Path file, String passphrase) {
        try (DataInputStream in = new Frame(Frame.Tag.KEY, bytes(file)).in()) {
            PassphraseKey.Terms terms = new PassphraseKey.Terms(in.readInt(), Frame.bytes(in));
            byte[] secret = Frame.bytes(in);
            byte[] open = Frame.bytes(in);
            if (!terms.possible()) throw AgencyFault.PRIVATE_KEY.because(file.getFileName());
            return new Halves(new SealedChunks(terms.with(passphrase).sealing(), BOUND).open(secret, true), open);
        } catch (IOException | id.sidik.operations.work.TroubleException notOpened) {
            throw AgencyFault.PRIVATE_KEY.because(notOpened, file.getFileName());
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        if (Files.size(file) > MOST) throw new IOException("too large for a key");
        return Files.readAllBytes(file);
    }

    static byte[] sign(Halves halves, byte[] message) {
        try {
            PrivateKey secret = KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(halves
                    .secret()));
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException notAKey) {
            throw new IllegalStateException(notAKey);
        }
    }

    static boolean signed(byte[] open, byte[] message, byte[] signature) {
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(open)));
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException notAKey) {
            return false;
        }
    }

    /** For people to compare: 64 hex digits in groups of four. */
    static String fingerprint(byte[] open) {
        String hex = HexFormat.of().withUpperCase().formatHex(Sha256.digest().digest(open));
        return hex.replaceAll("(.{" + GROUP + "})(?!$)", "$1 ");
    }

    static boolean same(String told, String fingerprint) {
        return plain(told).equals(plain(fingerprint));
    }

    private static String plain(String told) {
        return told.replaceAll("[^0-9A-Fa-f]", "").toUpperCase(java.util.Locale.ROOT);
    }
}
