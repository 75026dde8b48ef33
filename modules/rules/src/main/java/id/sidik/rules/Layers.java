package id.sidik.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Texts laid over each other, the later wins (rule model, principle 2): objects are merged deeply, lists and all other
 * values replaced whole. A value that a later layer changes without a mark of its own loses the mark of the value below.
 */
final class Layers {
    static final String PROVENANCE = "provenance";

    private final List<JsonSource> sources;
    private final List<String> roots;
    private final ObjectNode merged;

    /** @param roots for each source the path of its pack, blank when the source is the pack */
    Layers(List<JsonSource> sources, List<String> roots) {
        this.sources = List.copyOf(sources);
        this.roots = List.copyOf(roots);
        this.merged = JsonSource.mapper().createObjectNode();
        for (int i = 0; i < sources.size(); i++) {
            JsonNode layer = roots.get(i).isEmpty()
                    ? sources.get(i).tree()
                    : sources.get(i).tree().at("/" + roots.get(i).replace('.', '/'));
            if (layer instanceof ObjectNode object) lay(object, i > 0);
        }
    }

    JsonNode merged() {
        return merged;
    }

    private void lay(ObjectNode layer, boolean over) {
        if (over && merged.get(PROVENANCE) instanceof ObjectNode marks) {
            unmark(layer, "", marks, layer.path(PROVENANCE), false);
        }
        merge(merged, layer);
    }

    private static void unmark(ObjectNode layer, String above, ObjectNode marks, JsonNode own, boolean vouched) {
        for (Map.Entry<String, JsonNode> entry : layer.properties()) {
            String path = above.isEmpty() ? entry.getKey() : above + "." + entry.getKey();
            if (path.equals(PROVENANCE)) continue;
            boolean known = vouched || own.has(path);
            if (entry.getValue() instanceof ObjectNode deeper) {
                unmark(deeper, path, marks, own, known);
                continue;
            }
            marks.remove(marks.propertyStream().map(Map.Entry::getKey)
                    .filter(mark -> mark.equals(path) || mark.startsWith(path + ".")).toList());
            if (!known) marks.putObject(path).put("mark", "assumption").put("note", "");
        }
    }

    static void merge(ObjectNode base, ObjectNode over) {
        for (Map.Entry<String, JsonNode> entry : over.properties()) {
            JsonNode below = base.get(entry.getKey());
            if (entry.getValue() instanceof ObjectNode change) {
                ObjectNode target = below instanceof ObjectNode object ? object : base.putObject(entry.getKey());
                merge(target, change);
            } else
                base.set(entry.getKey(), entry.getValue().deepCopy());
        }
    }

    /** The fault with the layer and line it comes from: the last layer that has the place. */
    PackFault fault(String path, Problem problem, List<String> figures) {
        for (int i = sources.size() - 1; i >= 0; i--) {
            if (i > 0 && !has(i, path)) continue;
            String place = roots.get(i).isEmpty() ? path : path.isEmpty() ? roots.get(i) : roots.get(i) + "." + path;
            OptionalInt line = sources.get(i).line(place);
            return new PackFault(i, line.orElse(1), path, problem, figures);
        }
        throw new IllegalStateException("no layers");
    }

    private boolean has(int layer, String path) {
        String pointer = (roots.get(layer) + "." + path).replaceAll("^\\.|\\.$", "").replace('.', '/');
        return !path.isEmpty() && !sources.get(layer).tree().at("/" + pointer).isMissingNode();
    }
}
