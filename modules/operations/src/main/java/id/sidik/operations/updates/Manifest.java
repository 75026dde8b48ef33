package id.sidik.operations.updates;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The signed list of a release: lines of text, the last of them the signature (Ed25519) over all bytes before it.
 *
 * <pre>
 * sidik-update 1
 * version 1.2.0
 * package deb 83000000 SHA256 sidik_1.2.0_amd64.deb
 * signature BASE64
 * </pre>
 */
public final class Manifest {
    /** The name of the file, beside the packages. */
    public static final String NAME = "sidik-update.txt";
    /** More bytes are not read. */
    public static final int LIMIT = 16 * 1024;
    private static final String HEAD = "sidik-update 1";
    private static final String SIGNED = "\nsignature ";

    private Manifest() {}

    /** @throws id.sidik.operations.work.TroubleException UPD-102 not by this key, UPD-103 in no form of ours */
    public static Release open(byte[] manifest, PublicKey key) {
        if (manifest.length > LIMIT) throw UpdateTroubles.form();
        String text = text(manifest);
        int end = text.lastIndexOf(SIGNED);
        if (end < 0 || !text.endsWith("\n")) throw UpdateTroubles.form();
        byte[] said = text.substring(0, end + 1).getBytes(StandardCharsets.UTF_8);
        if (!holds(key, said, text.substring(end + SIGNED.length()).strip())) throw UpdateTroubles.signature();
        try {
            return read(text.substring(0, end).lines().toList());
        } catch (IllegalArgumentException foreign) {
            throw UpdateTroubles.form();
        }
    }

    private static String text(byte[] manifest) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(manifest)).toString();
        } catch (CharacterCodingException foreign) {
            throw UpdateTroubles.form();
        }
    }

    private static boolean holds(PublicKey key, byte[] said, String signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(said);
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            return false;
        }
    }

    private static Release read(List<String> lines) {
        if (lines.size() < 3 || !lines.getFirst().equals(HEAD)) throw new IllegalArgumentException("head");
        ProgramVersion version = ProgramVersion.of(after("version ", lines.get(1))).orElseThrow(
                () -> new IllegalArgumentException("version"));
        List<Release.Item> items = new ArrayList<>();
        Set<PackageKind> kinds = EnumSet.noneOf(PackageKind.class);
        for (String line : lines.subList(2, lines.size())) {
            Release.Item item = item(after("package ", line).split(" ", -1));
            if (!kinds.add(item.kind())) throw new IllegalArgumentException("a kind twice");
            items.add(item);
        }
        return new Release(version, items);
    }

    private static Release.Item item(String[] words) {
        if (words.length != 4) throw new IllegalArgumentException("package");
        for (PackageKind kind : PackageKind.values())
            if (kind.word().equals(words[0]))
                return new Release.Item(kind, Long.parseLong(words[1]), words[2], words[3]);
        throw new IllegalArgumentException("kind");
    }

    private static String after(String word, String line) {
        if (!line.startsWith(word)) throw new IllegalArgumentException("line");
        return line.substring(word.length());
    }

    /** The manifest of a release, signed by who makes it. */
    public static byte[] write(Release release, PrivateKey key) throws GeneralSecurityException {
        StringBuilder text = new StringBuilder(HEAD).append("\nversion ").append(release.version()).append('\n');
        for (Release.Item item : release.items())
            text.append("package ").append(item.kind().word()).append(' ').append(item.bytes()).append(' ')
                    .append(item.sha()).append(' ').append(item.file()).append('\n');
        Signature sign = Signature.getInstance("Ed25519");
        sign.initSign(key);
        sign.update(text.toString().getBytes(StandardCharsets.UTF_8));
        text.append(SIGNED.strip()).append(' ').append(Base64.getEncoder().encodeToString(sign.sign())).append('\n');
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
