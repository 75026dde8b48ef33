package id.sidik.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sidik.rules.Regulation.Version;
import id.sidik.rules.RegulationReader.Reading;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Versions of one pack that follow each other inside a month (rule model, principle 1: the pack of a day is chosen by
 * that day). Each day is judged by its own version; what is counted over the month (sums, ladder, reconciliation, pay)
 * goes by the first one. The text of such a regulation has them all, so that a closed month keeps its copy of each.
 */
public final class JoinedRules {
    private static final int MOST_CHARACTERS = 4 * RegulationReader.MOST_CHARACTERS;
    private static final String VERSIONS = "versions";
    private static final String FROM = "from";
    private static final String PACK = "pack";

    private JoinedRules() {}

    /** @param versions in the order of their days, at least one */
    public static Regulation of(List<Version> versions) {
        Regulation first = versions.getFirst().regulation();
        return versions.size() == 1 ? first : first.with(versions, text(versions));
    }

    /** Reads {@link Regulation#json()} again, of a pack by itself or of several. */
    public static Reading read(String json) {
        return switch (JsonSource.parse(json, 0, MOST_CHARACTERS)) {
            case JsonSource.Parsed.Bad(PackFault fault) -> new Reading.Refused(List.of(fault));
            case JsonSource.Parsed.Good(JsonSource source) when source.tree().path(VERSIONS).size() > 1 -> joined(
                    source.tree().path(VERSIONS));
            case JsonSource.Parsed.Good _ -> RegulationReader.read(json);
        };
    }

    private static Reading joined(JsonNode list) {
        List<Version> versions = new ArrayList<>();
        for (JsonNode each : list) {
            Reading reading = RegulationReader.read(JsonSource.pretty(each.path(PACK)));
            if (!(reading instanceof Reading.Good(Regulation regulation))) return reading;
            versions.add(new Version(day(each, regulation), regulation));
        }
        return new Reading.Good(of(versions));
    }

    private static LocalDate day(JsonNode version, Regulation regulation) {
        try {
            return LocalDate.parse(version.path(FROM).asText());
        } catch (DateTimeException damaged) {
            return regulation.identity().validFrom();
        }
    }

    private static String text(List<Version> versions) {
        ObjectNode tree = JsonSource.mapper().createObjectNode();
        ArrayNode list = tree.putArray(VERSIONS);
        versions.forEach(each -> list.addObject().put(FROM, each.from().toString()).set(PACK,
                JsonSource.tree(each.regulation().json())));
        return JsonSource.pretty(tree);
    }
}
