package id.sidik.reporting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words that may stand behind a dot, each computed here on texts. */
enum CityMethod {
    EQUALS("equals", 1), IS_EMPTY("isEmpty", 0), IS_BLANK("isBlank", 0), TRIM("trim", 0), UPPER("toUpperCase",
            0), LOWER("toLowerCase", 0), CONTAINS("contains", 1), STARTS("startsWith", 1), VALUE("booleanValue", 0);

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private final String word;
    private final int given;

    CityMethod(String word, int given) {
        this.word = word;
        this.given = given;
    }

    static CityMethod of(String word, int given) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word) && each.given == given).findFirst()
                .orElseThrow(() -> CityWords.refused("." + word));
    }

    CityExpression.Node on(CityExpression.Node what, List<CityExpression.Node> others) {
        return values -> result(what.value(values), given == 0 ? null : others.getFirst().value(values));
    }

    private @Nullable Object result(@Nullable Object what, @Nullable Object other) {
        String text = CityOperators.text(what);
        return switch (this) {
            case EQUALS -> what != null && text.equals(CityOperators.text(other));
            case IS_EMPTY -> text.isEmpty();
            case IS_BLANK -> text.isBlank();
            case TRIM -> text.strip();
            case UPPER -> text.toUpperCase(INDONESIAN);
            case LOWER -> text.toLowerCase(INDONESIAN);
            case CONTAINS -> text.contains(CityOperators.text(other));
            case STARTS -> text.startsWith(CityOperators.text(other));
            case VALUE -> CityOperators.truth(what);
        };
    }
}
