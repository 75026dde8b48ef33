package id.sidik.app.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The words of the screen in the language chosen now. There is no root bundle: each file is whole. For one thread. */
public final class Texts {
    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)([#sbtdomfk]?)}");

    private static final Pattern SERIES = Pattern.compile("(AutoAlarm|AS)(\\d{1,2})");

    private final Map<Language, ResourceBundle> bundles = new EnumMap<>(Language.class);
    private final Map<Language, Formats> formats = new EnumMap<>(Language.class);
    private final ReadOnlyObjectWrapper<Language> language;

    public Texts(Language first) {
        language = new ReadOnlyObjectWrapper<>(first);
    }

    public ReadOnlyObjectProperty<Language> language() {
        return language.getReadOnlyProperty();
    }

    public void speak(Language chosen) {
        language.set(chosen);
    }

    /** The texts of the language chosen now, for FXML. */
    public ResourceBundle bundle() {
        return bundles.computeIfAbsent(language.get(), Texts::read);
    }

    public Formats formats() {
        return formats.computeIfAbsent(language.get(), Formats::new);
    }

    public boolean has(String key) {
        return bundle().containsKey(key);
    }

    /**
     * The text of a key with its places {0} … {9} filled: numbers, dates and times in the form of the language, all
     * else as it is. A figure that comes as text says in the place what it is: {0#} a number, {0s} seconds and {0m} milliseconds of a clock's
     * offset, {0b} bytes, {0t} a time as 07:30, {0d} a date as 2026-10-07 or a month as 2026-10, {0o} a setting of a machine by its own name,
     * {0f} fingers by their numbers 0–9 with commas between, {0k} a kind of rows. A key without a text shows itself, so that a forgotten word never stops a screen.
     */
    public String get(String key, Object... arguments) {
        try {
            return fill(bundle().getString(key), arguments);
        } catch (MissingResourceException missing) {
            LOG.error("no text for {}", key);
            return key;
        }
    }

    /** The text for a number of things: {@code key.one} for exactly one, {@code key} for every other number. */
    public String count(String key, long number) {
        return number == 1 && has(key + ".one") ? get(key + ".one", number) : get(key, number);
    }

    private String fill(String text, Object[] arguments) {
        if (arguments.length == 0) return text;
        Formats formats = formats();
        Matcher places = PLACE.matcher(text);
        return places.replaceAll(place -> {
            int index = place.group(1).charAt(0) - '0';
            if (index >= arguments.length) return Matcher.quoteReplacement(place.group());
            String argument = String.valueOf(arguments[index]);
            String said = switch (place.group(2)) {
                case "o" -> option(argument);
                case "f" -> fingers(argument);
                case "k" -> has("sync.kind." + argument) ? get("sync.kind." + argument) : argument;
                default -> formats.any(place.group(2), arguments[index]);
            };
            return Matcher.quoteReplacement(said);
        });
    }

    private String fingers(String numbers) {
        return Arrays.stream(numbers.split(",")).map(each -> each.matches("\\d") ? get("fingerName." + each) : each)
                .collect(Collectors.joining(", "));
    }

    /** A setting of a machine in words; one without a word by the machine's own name. */
    public String option(String name) {
        Matcher numbered = SERIES.matcher(name);
        String series = numbered.matches() ? numbered.group(1) : name;
        return has("option." + series) ? get("option." + series, numbered.matches() ? numbered.group(2) : "") : name;
    }

    private static ResourceBundle read(Language language) {
        String file = "texts_" + language.tag() + ".properties";
        try (Reader in = new InputStreamReader(Objects.requireNonNull(Texts.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
