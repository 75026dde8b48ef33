package id.sidik.operations;

import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The board as separated text that spreadsheets open. */
final class ProvisionBoardFile {
    private ProvisionBoardFile() {}

    /** @throws TroubleException MES-313 when the file cannot be written */
    static void write(Path file, List<String> headings, List<List<String>> rows) {
        String text = rows.stream().map(ProvisionBoardFile::line).collect(Collectors.joining("\r\n", "\uFEFF" + line(
                headings) + "\r\n", "\r\n"));
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new TroubleException(Trouble.of("MES-313", "trouble.provision.export", file.getFileName()), failed);
        }
    }

    /** A cell that begins like a formula is kept from being one. */
    private static String line(List<String> cells) {
        return cells.stream().map(cell -> cell.matches("[=+@-].*") ? "'" + cell : cell)
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"').collect(Collectors.joining(";"));
    }
}
