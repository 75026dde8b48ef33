package id.sidik.protocol;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in the characters that an encoding has. What it lacks is replaced by its plain letter, a plain sign, or a
 * question mark; blanks are made single.
 *
 * @param replaced what was lacking, each once
 */
record CarriedText(String text, List<String> replaced) {
    private static final Pattern CHARACTER = Pattern.compile("\\X");
    private static final Map<String, String> SIGNS = Map.of("\u2018", "'", "\u2019", "'", "\u02BC", "'", "\u201C", "\"",
            "\u201D", "\"", "\u2013", "-", "\u2014", "-");

    static CarriedText of(String asked, Charset charset) {
        CharsetEncoder encoder = charset.newEncoder();
        Set<String> replaced = new LinkedHashSet<>();
        StringBuilder text = new StringBuilder();
        String composed = Normalizer.normalize(asked, Normalizer.Form.NFC).replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        for (Matcher each = CHARACTER.matcher(composed); each.find();) {
            String character = each.group();
            boolean carried = encoder.canEncode(character);
            if (!carried) replaced.add(character);
            text.append(carried ? character : plain(character, encoder));
        }
        return new CarriedText(text.toString(), List.copyOf(replaced));
    }

    private static String plain(String character, CharsetEncoder encoder) {
        String letter = Normalizer.normalize(character, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        String plain = SIGNS.getOrDefault(character, letter);
        return !plain.isEmpty() && encoder.canEncode(plain) ? plain : "?";
    }

    /** Tells no text. */
    @Override
    public String toString() {
        return "a text with " + replaced.size() + " characters replaced";
    }
}
