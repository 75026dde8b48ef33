package id.sidik.protocol;

import id.sidik.protocol.UserName.Step;
import java.nio.charset.Charset;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One name on its way to a limit of bytes: titles go first, then middle names become initials, then the end is cut. */
final class ShortName {
    /** With or without its dot, but a single H only with it: else it may be an initial. */
    private static final Pattern TITLE = Pattern.compile(
            "(?iu)(prof|dr|drg|drh|drs|dra|ir|hj|kh|k\\.h|tgk|ust|ustadz|ns|apt|rr|rd)\\.?|h\\.|r\\.");
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    private final Charset charset;
    private final int limit;
    private final Set<Step> steps = EnumSet.noneOf(Step.class);
    private String text;

    /** @param text of characters that the encoding has */
    ShortName(String text, Charset charset, int limit) {
        this.text = text;
        this.charset = charset;
        this.limit = limit;
        if (tooLong()) take(Step.TITLES, withoutTitles());
        if (tooLong()) initials();
        if (tooLong()) take(Step.CUT, cut());
    }

    String text() {
        return text;
    }

    Set<Step> steps() {
        return steps;
    }

    private boolean tooLong() {
        return text.getBytes(charset).length > limit;
    }

    private void take(Step step, String shorter) {
        if (shorter.isEmpty() && step != Step.CUT || shorter.equals(text)) return;
        text = shorter;
        steps.add(step);
    }

    private String withoutTitles() {
        int comma = text.indexOf(',');
        String rest = comma > 0 ? text.substring(0, comma).strip() : text;
        for (int blank = rest.indexOf(' '); blank > 0 && TITLE.matcher(rest.substring(0, blank)).matches(); blank = rest
                .indexOf(' '))
            rest = rest.substring(blank + 1);
        return rest;
    }

    private void initials() {
        String[] names = text.split(" ");
        for (int middle = names.length - 2; middle > 0 && tooLong(); middle--) {
            names[middle] = first(names[middle]);
            take(Step.INITIALS, String.join(" ", names));
        }
    }

    private static String first(String name) {
        Matcher character = CHARACTER.matcher(name);
        return character.find() ? character.group() : name;
    }

    private String cut() {
        StringBuilder room = new StringBuilder();
        for (Matcher each = CHARACTER.matcher(text); each.find();) {
            if ((room + each.group()).getBytes(charset).length > limit) break;
            room.append(each.group());
        }
        return room.toString().stripTrailing();
    }
}
