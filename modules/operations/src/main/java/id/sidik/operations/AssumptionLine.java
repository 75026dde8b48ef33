package id.sidik.operations;

import java.util.List;

/**
 * Something that is believed of a machine without proof, and what can be believed instead.
 *
 * @param topic   "ACCESS", "EVENTS", "ENROL", "FINGERS", "PEOPLE", "OPTIONS", "DOOR", "SERIAL", "PUSH"
 * @param name    stable, for example "ZONE_FORM"
 * @param mark    A–D, how sure the documentation is
 * @param source  where it stands, for example "11.1"
 * @param choices stable words, what is documented first
 * @param chosen  one of them
 */
public record AssumptionLine(String topic, String name, String mark, String source, List<String> choices,
        String chosen) {
    public AssumptionLine {
        choices = List.copyOf(choices);
        if (!choices.contains(chosen)) throw new IllegalArgumentException("no choice of " + name + ": " + chosen);
    }

    /** What is believed until somebody says otherwise. */
    public String usual() {
        return choices.getFirst();
    }

    public boolean changed() {
        return !chosen.equals(usual());
    }
}
