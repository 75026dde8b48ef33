package id.sidik.app.settings;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the window stood and how large it was, in screen pixels. */
public record WindowPlace(int x, int y, int width, int height, boolean maximized) {
    private static final Pattern FORM = Pattern.compile("(-?\\d{1,6}),(-?\\d{1,6}) (\\d{1,6})x(\\d{1,6})( maximized)?");

    /** The form in the settings file: {@code 40,20 1366x768 maximized}. */
    public String text() {
        return x + "," + y + " " + width + "x" + height + (maximized ? " maximized" : "");
    }

    /** @return empty for any other text */
    public static Optional<WindowPlace> parse(String text) {
        Matcher found = FORM.matcher(text);
        if (!found.matches()) return Optional.empty();
        return Optional.of(new WindowPlace(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)),
                Integer.parseInt(found.group(3)), Integer.parseInt(found.group(4)), found.group(5) != null));
    }
}
