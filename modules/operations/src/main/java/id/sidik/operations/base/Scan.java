package id.sidik.operations.base;

import id.sidik.domain.DocumentRef;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a scan that may be kept: a whole PDF, JPEG or PNG of no more than 10 MB. */
public final class Scan {
    /** In bytes. */
    public static final int MOST = 10 * 1024 * 1024;

    private final DocumentRef document;
    private final byte[] bytes;

    private Scan(DocumentRef document, byte[] bytes) {
        this.document = document;
        this.bytes = bytes;
    }

    /** @throws TroubleException DOK-101 not a whole PDF, JPEG or PNG, DOK-102 more than 10 MB */
    public static Scan of(byte[] bytes, String name) {
        String called = name.isBlank() ? "scan" : name.strip();
        if (bytes.length > MOST) throw tooLarge(called);
        DocumentRef.MediaType type = ScanContent.type(bytes)
                .orElseThrow(() -> new TroubleException(Trouble.of("DOK-101", "trouble.scan.unknown", called)));
        return new Scan(new DocumentRef(Sha256.of(bytes), type, bytes.length, called), bytes.clone());
    }

    /** @throws TroubleException as {@link #of}, or DOK-103 when the file cannot be read */
    public static Scan read(Path file) {
        String name = file.getFileName().toString();
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(MOST + 1), name);
        } catch (IOException unreadable) {
            throw new TroubleException(Trouble.of("DOK-103", "trouble.scan.unreadable", name), unreadable);
        }
    }

    private static TroubleException tooLarge(String name) {
        return new TroubleException(Trouble.of("DOK-102", "trouble.scan.tooLarge", name, MOST / 1024 / 1024));
    }

    public DocumentRef document() {
        return document;
    }

    byte[] bytes() {
        return bytes;
    }
}
