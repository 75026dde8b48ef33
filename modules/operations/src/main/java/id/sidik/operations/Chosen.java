package id.sidik.operations;

import java.util.List;

/** The two words of a switch. */
final class Chosen {
    static final String YES = "YES";
    static final String NO = "NO";
    static final List<String> NO_YES = List.of(NO, YES);
    static final List<String> YES_NO = List.of(YES, NO);

    private Chosen() {}

    static String word(boolean yes) {
        return yes ? YES : NO;
    }

    static boolean yes(String word) {
        return word.equals(YES);
    }
}
