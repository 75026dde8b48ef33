package id.sidik.rules;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import id.sidik.domain.DayResult;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

/**
 * Day results as a compact JSON text, and exactly the same results back. The text is a list of three: every word once,
 * whole numbers that point into the words ({@link DayPacker}), and a checksum of the two.
 */
public final class DayResultText {
    /** Most characters that are read: far more than a month of any person. */
    public static final int MOST_CHARACTERS = 1 << 20;

    private DayResultText() {}

    public static String write(List<DayResult> days) {
        DayPacker packer = new DayPacker();
        days.forEach(packer::day);
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JsonSource.mapper().createGenerator(text)) {
            out.writeStartArray();
            String[] words = packer.words().toArray(String[]::new);
            out.writeArray(words, 0, words.length);
            int[] numbers = packer.numbers();
            out.writeArray(numbers, 0, numbers.length);
            out.flush();
            out.writeNumber(checksum(text.toString()));
            out.writeEndArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory takes every character", impossible);
        }
        return text.toString();
    }

    /** Empty when the text is not whole. */
    public static Optional<List<DayResult>> read(String text) {
        int end = text.lastIndexOf(',');
        if (end < 0 || text.length() > MOST_CHARACTERS) return Optional.empty();
        String content = text.substring(0, end);
        if (!text.substring(end).equals("," + checksum(content) + "]")) return Optional.empty();
        try (JsonParser in = JsonSource.mapper().createParser(text)) {
            next(in, JsonToken.START_ARRAY);
            return Optional.of(new DayUnpacker(words(in), numbers(in)).days());
        } catch (IOException | DateTimeException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static List<String> words(JsonParser in) throws IOException {
        List<String> words = new ArrayList<>();
        next(in, JsonToken.START_ARRAY);
        for (String word = in.nextTextValue(); word != null; word = in.nextTextValue()) words.add(word);
        expect(in, JsonToken.END_ARRAY);
        return words;
    }

    private static int[] numbers(JsonParser in) throws IOException {
        IntStream.Builder numbers = IntStream.builder();
        next(in, JsonToken.START_ARRAY);
        while (in.nextToken() == JsonToken.VALUE_NUMBER_INT) numbers.add(in.getIntValue());
        expect(in, JsonToken.END_ARRAY);
        return numbers.build().toArray();
    }

    private static void next(JsonParser in, JsonToken wanted) throws IOException {
        in.nextToken();
        expect(in, wanted);
    }

    private static void expect(JsonParser in, JsonToken wanted) {
        if (in.currentToken() != wanted) throw new IllegalArgumentException("not the form of kept results");
    }

    private static long checksum(String content) {
        CRC32 sum = new CRC32();
        sum.update(content.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
