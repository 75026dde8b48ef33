package id.sidik.architecture;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the source of a module-info.java says. */
record Descriptor(boolean nullMarked, List<String> requires) {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
    private static final Pattern REQUIRES = Pattern.compile(
            "\\brequires\\s+(?:(?:static|transitive)\\s+)*([\\w.]+)\\s*;");
    private static final Pattern NULL_MARKED = Pattern.compile("@NullMarked\\s+(?:open\\s+)?module\\b");

    static Descriptor parse(String source) {
        String code = COMMENT.matcher(source).replaceAll(" ");
        return new Descriptor(NULL_MARKED.matcher(code).find(),
                REQUIRES.matcher(code).results().map((MatchResult found) -> found.group(1)).toList());
    }
}
