package id.sidik.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a table from XLSX, XLS or separated text; the content decides, not the name. */
public final class TableFile {
    /** No list of an office comes near this. */
    static final long MAX_BYTES = 20L << 20;
    static final int MAX_ROWS = 50_000;
    static final int MAX_COLUMNS = 200;

    private TableFile() {}

    /** @throws UnreadableTableException when the file is too large, damaged, or no table */
    public static Table read(Path file) throws UnreadableTableException {
        try {
            if (Files.size(file) > MAX_BYTES) throw new UnreadableTableException("larger than " + MAX_BYTES + " bytes");
            byte[] bytes = Files.readAllBytes(file);
            return isWorkbook(bytes) ? Workbooks.read(bytes) : SeparatedText.read(bytes);
        } catch (IOException broken) {
            throw new UnreadableTableException("cannot be read", broken);
        }
    }

    /**
     * Reads what a spreadsheet puts on the clipboard.
     *
     * @throws UnreadableTableException when it is too much, or its quotes do not match
     */
    public static Table pasted(String text) throws UnreadableTableException {
        if (text.length() > MAX_BYTES) throw new UnreadableTableException("more than " + MAX_BYTES + " characters");
        return SeparatedText.pasted(text);
    }

    private static boolean isWorkbook(byte[] bytes) {
        return startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0);
    }

    private static boolean startsWith(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) return false;
        for (int at = 0; at < magic.length; at++) {
            if ((bytes[at] & 0xFF) != magic[at]) return false;
        }
        return true;
    }
}
