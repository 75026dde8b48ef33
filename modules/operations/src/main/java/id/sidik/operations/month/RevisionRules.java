package id.sidik.operations.month;

import id.sidik.rules.Regulation;

/**
 * The two sets of rules by which a closed month can be judged anew, in words for people.
 *
 * @param kept  those of its last copy
 * @param now   those that the office works by in that month now
 * @param same  whether they say the same
 */
public record RevisionRules(String kept, String now, boolean same) {
    static RevisionRules of(Regulation kept, Regulation now) {
        return new RevisionRules(named(kept), named(now), kept.sha256().equals(now.sha256()));
    }

    private static String named(Regulation rules) {
        return rules.title() + " (" + rules.edition() + ")";
    }
}
