package id.sidik.domain;

import static java.util.Objects.requireNonNull;

/**
 * A scan that is kept as evidence. Its bytes lie sealed in the store; this is how facts name it.
 *
 * @param sha256 of the bytes, 64 lower-case hexadecimal digits
 * @param size   in bytes, at least 1
 * @param name   the file's name as it came in, never blank
 */
public record DocumentRef(String sha256, MediaType mediaType, long size, String name) {
    /** What a scan may be, recognised by its content and never by its name. */
    public enum MediaType {
        PDF("application/pdf", "pdf"), JPEG("image/jpeg", "jpg"), PNG("image/png", "png");

        private final String text;
        private final String extension;

        MediaType(String text, String extension) {
            this.text = text;
            this.extension = extension;
        }

        public String text() {
            return text;
        }

        /** Of a file that is written from it, without the dot. */
        public String extension() {
            return extension;
        }
    }

    public DocumentRef {
        requireNonNull(mediaType, "mediaType");
        if (!sha256.matches("[0-9a-f]{64}")) throw new IllegalArgumentException("not a SHA-256");
        if (size < 1) throw new IllegalArgumentException("an empty document");
        if (name.isBlank()) throw new IllegalArgumentException("a document has a name");
    }

    /** Without the name of the file, which often names a person. */
    @Override
    public String toString() {
        return mediaType + " " + sha256.substring(0, 12) + ", " + size + " bytes";
    }
}
