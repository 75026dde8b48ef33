package id.sidik.domain;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/** The one text form of a local second: {@code 2026-10-07T07:30:00}, never without its seconds. */
public final class LocalSeconds {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss")
            .withResolverStyle(ResolverStyle.STRICT);

    private LocalSeconds() {}

    public static String format(LocalDateTime at) {
        return FORM.format(at);
    }

    /** @throws java.time.DateTimeException when the text is not of this form or names no real second */
    public static LocalDateTime parse(String text) {
        return LocalDateTime.parse(text, FORM);
    }
}
