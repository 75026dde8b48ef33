package id.sidik.operations.reports;

import id.sidik.domain.EmployeeKind;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How high somebody stands in a list by rank: PNS by their letter grade, then PPPK by theirs, then the others.
 *
 * @param group  4 for PNS, 3 for PPPK, 2 for others, 1 for who is in no list
 * @param figure the Roman figure, 0 when not known
 * @param letter 1 for a … 5 for e, 0 when none
 */
record Grade(int group, int figure, int letter) implements Comparable<Grade> {
    static final Grade NONE = new Grade(1, 0, 0);
    private static final Pattern WRITTEN = Pattern.compile("\\b([IVX]+)(?:\\s*/\\s*([a-e]))?\\b");
    private static final Comparator<Grade> ORDER = Comparator.comparingInt(Grade::group)
            .thenComparingInt(Grade::figure).thenComparingInt(Grade::letter);
    private static final List<String> ROMAN = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X",
            "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII");

    /** @param written for example "Penata Tk. I (III/d)" or "IX" */
    static Grade of(EmployeeKind kind, String written) {
        int group = switch (kind) {
            case PNS, CPNS -> 4;
            case PPPK, PPPK_PW -> 3;
            case NON_ASN -> 2;
        };
        String inBrackets = written.substring(written.lastIndexOf('(') + 1);
        Grade best = new Grade(group, 0, 0);
        for (Matcher found = WRITTEN.matcher(inBrackets); found.find();) {
            String letter = found.group(2) == null ? "" : found.group(2).toLowerCase(Locale.ROOT);
            Grade one = new Grade(group, Math.max(ROMAN.indexOf(found.group(1)), 0), letter.isEmpty()
                    ? 0
                    : letter.charAt(0) - 'a' + 1);
            if (one.compareTo(best) > 0) best = one;
        }
        return best;
    }

    @Override
    public int compareTo(Grade other) {
        return ORDER.compare(this, other);
    }
}
