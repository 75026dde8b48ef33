package id.sidik.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What printed pages of the pack carry (rule model, section 1: {@code report}); empty where the pack leaves it to the
 * unit.
 *
 * @param signatories positions of the people who sign, first signer first
 * @param city        the place in front of the date, blank when the unit names it
 * @param codes       what is printed for a status: {@code CT → C}
 */
public record ReportRule(List<String> signatories, String city, Paper paper, Map<String, String> codes) {
    public enum Paper {
        A4, F4
    }

    public ReportRule {
        signatories = List.copyOf(signatories);
        codes = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
    }
}
