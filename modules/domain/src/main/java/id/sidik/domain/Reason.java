package id.sidik.domain;

import java.util.List;

/**
 * One step of why a day came out as it did. The words are the screen's; here are the key and its figures.
 *
 * @param rule       the key of the rule, for example "late.class"
 * @param figures    what the rule looked at and found, in the order the wording of the key expects
 * @param article    the source in the regulation, blank when it names none
 * @param provenance how sure that source is
 */
public record Reason(String rule, List<String> figures, String article, Provenance provenance) {
    public Reason {
        figures = List.copyOf(figures);
    }
}
