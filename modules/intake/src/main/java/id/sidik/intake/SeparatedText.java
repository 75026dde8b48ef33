package id.sidik.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Text with semicolons, commas or tabs; UTF-8, else the Windows code page of Indonesian laptops. */
final class SeparatedText {
    private SeparatedText() {}

    static Table read(byte[] bytes) throws UnreadableTableException {
        String text = decode(bytes);
        return read(text, delimiter(text));
    }

    /** @param text with tabs where it comes from a spreadsheet */
    static Table pasted(String text) throws UnreadableTableException {
        return read(text, text.contains("\t") ? "\t" : delimiter(text));
    }

    private static Table read(String text, String delimiter) throws UnreadableTableException {
        if (text.chars().anyMatch(c -> c == 0)) throw new UnreadableTableException("not a text");
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setTrim(true)
                .setIgnoreEmptyLines(false).get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            List<Table.Row> rows = new ArrayList<>();
            for (CSVRecord line : parser) rows.add(row(line, parser.getCurrentLineNumber()));
            return new Table(rows);
        } catch (IOException | java.io.UncheckedIOException | IllegalStateException damaged) {
            throw new UnreadableTableException("the quotes of the text do not match", damaged);
        }
    }

    private static Table.Row row(CSVRecord line, long number) throws UnreadableTableException {
        if (number > TableFile.MAX_ROWS) throw new UnreadableTableException("too many rows");
        if (line.size() > TableFile.MAX_COLUMNS) throw new UnreadableTableException("too many columns");
        return new Table.Row((int) number, line.stream().map(SeparatedText::cell).toList());
    }

    /** {@code 1,98705E+17} is what a spreadsheet left of an 18-digit number. */
    private static Cell cell(String text) {
        return new Cell(text, text.matches("\\d[.,]?\\d*[eE]\\+\\d+"));
    }

    private static String decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /** The separator that the first line with any holds most of; a title above has none. */
    private static String delimiter(String text) {
        String first = text.lines().filter(line -> line.contains(";") || line.contains(",") || line.contains("\t"))
                .findFirst().orElse("");
        String best = ";";
        for (String candidate : List.of(",", "\t")) {
            if (count(first, candidate) > count(first, best)) best = candidate;
        }
        return best;
    }

    private static long count(String text, String part) {
        return text.chars().filter(c -> c == part.charAt(0)).count();
    }
}
