package id.sidik.protocol;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What a file is that is no attendance log ({@link AttlogFile}). */
public enum ForeignFormat {
    EMPTY,
    /** More than {@link AttlogFile#MAX_BYTES}. */
    TOO_LARGE,
    /** An old Excel workbook: the report of a self-service machine (usb-files section 8). */
    EXCEL,
    /** A ZIP archive, which newer Excel workbooks are too. */
    ARCHIVE, PDF,
    /** Text in two bytes per character, as an editor saves it. */
    UTF16,
    /** A photo or a wallpaper. */
    PICTURE,
    /** A bell or another sound. */
    SOUND,
    /** The log of a machine of another maker. */
    OTHER_MAKER,
    /** Users or templates as text, {@code PIN=…} (usb-files sections 3.3, 5, 6). */
    USERS_OR_TEMPLATES,
    /** Bytes that are no text: users, templates, pictures. */
    BINARY,
    /** Text without a single line of an attendance log. */
    OTHER_TEXT,
    /** Text of which most lines are damaged beyond reading. */
    MOSTLY_DAMAGED;

    private static final int HEAD = 4096;

    /** Judges by size and first bytes; empty when the file may be an attendance log. */
    static Optional<ForeignFormat> of(byte[] file) {
        if (file.length == 0) return Optional.of(EMPTY);
        if (file.length > AttlogFile.MAX_BYTES) return Optional.of(TOO_LARGE);
        if (begins(file, 0xD0, 0xCF, 0x11, 0xE0)) return Optional.of(EXCEL);
        if (begins(file, 'P', 'K', 3, 4)) return Optional.of(ARCHIVE);
        if (begins(file, '%', 'P', 'D', 'F')) return Optional.of(PDF);
        if (begins(file, 0xFF, 0xD8, 0xFF) || begins(file, 0x89, 'P', 'N', 'G') || begins(file, 'G', 'I', 'F', '8'))
            return Optional.of(PICTURE);
        if (begins(file, 'R', 'I', 'F', 'F') || begins(file, 'I', 'D', '3')) return Optional.of(SOUND);
        if (begins(file, 0xFF, 0xFE) || begins(file, 0xFE, 0xFF)) return Optional.of(UTF16);
        if (head(file, 4).toLowerCase(Locale.ROOT).equals("pin=")) return Optional.of(USERS_OR_TEMPLATES);
        return isBinary(file) ? Optional.of(BINARY) : Optional.empty();
    }

    private static boolean begins(byte[] file, int... magic) {
        if (file.length < magic.length) return false;
        for (int at = 0; at < magic.length; at++) if (Bytes.u8(file, at) != magic[at]) return false;
        return true;
    }

    private static String head(byte[] file, int count) {
        return new String(file, 0, Math.min(count, file.length), StandardCharsets.ISO_8859_1);
    }

    /** More than one control character in ten: a damaged line of a log does not make that many. */
    private static boolean isBinary(byte[] file) {
        String head = head(file, HEAD);
        long controls = head.chars().filter(each -> each < ' ' && each != '\t' && each != '\r' && each != '\n').count();
        return controls * 10 > head.length();
    }
}
