package id.sidik.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sidik.domain.Provenance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes the layer of a unit from values that were changed on the screen; it is checked whole before it is taken. */
public final class UnitLayer {
    /**
     * One changed value.
     *
     * @param path  of the pack, with full stops; a number names a place in a list, which is then kept whole
     * @param value as typed: a number, a word, {@code true}, {@code null}, or JSON for a list
     * @param mark  how sure the unit is now
     * @param note  the letter or article that says so; may be blank
     */
    public record Change(String path, String value, Provenance mark, String note) {}

    /** What came of it. */
    public sealed interface Drafted {
        /** @param json the layer, to be kept @param pack the pack that comes out */
        record Good(String json, LayeredPack pack) implements Drafted {}

        /** @param faults never empty; their layer is the place among the layers below, the drafted one last */
        record Refused(List<PackFault> faults) implements Drafted {
            public Refused {
                faults = List.copyOf(faults);
            }
        }
    }

    private final PackLayer.Level level;
    private final List<PackLayer> below;
    private final JsonNode merged;
    private final ObjectNode layer;
    private final List<PackFault> faults = new ArrayList<>();

    private UnitLayer(PackLayer.Level level, List<PackLayer> below, JsonNode merged, ObjectNode layer) {
        this.level = level;
        this.below = below;
        this.merged = merged;
        this.layer = layer;
    }

    /**
     * Puts the changes on top of the unit's layer as it is.
     *
     * @param below     the layers under the unit's, good as they are
     * @param current   the unit's layer as it is, if there is one
     * @param changes   in order
     * @param withdrawn paths that shall have the value of the layers below again
     * @throws IllegalArgumentException when the layers that are there already do not make a pack
     */
    public static Drafted draft(List<PackLayer> below, Optional<String> current, List<Change> changes,
            List<String> withdrawn) {
        return draft(PackLayer.Level.UNIT, below, current, changes, withdrawn);
    }

    /** The same for another layer, such as the note of a month. */
    public static Drafted draft(PackLayer.Level level, List<PackLayer> below, Optional<String> current,
            List<Change> changes, List<String> withdrawn) {
        List<PackLayer> now = new ArrayList<>(below);
        current.ifPresent(json -> now.add(new PackLayer(level, json)));
        if (!(LayeredPack.merge(now) instanceof LayeredPack.Merged.Good(LayeredPack pack)))
            throw new IllegalArgumentException("the layers that are there make no pack");
        ObjectNode layer = current.map(json -> (ObjectNode) JsonSource.tree(json))
                .orElseGet(() -> JsonSource.mapper().createObjectNode());
        UnitLayer draft = new UnitLayer(level, List.copyOf(below), JsonSource.tree(pack.regulation().json()), layer);
        withdrawn.forEach(draft::withdraw);
        changes.forEach(draft::change);
        return draft.finish();
    }

    private Drafted finish() {
        if (!faults.isEmpty()) return new Drafted.Refused(faults);
        String json = JsonSource.pretty(layer);
        List<PackLayer> all = new ArrayList<>(below);
        all.add(new PackLayer(level, json));
        return switch (LayeredPack.merge(all)) {
            case LayeredPack.Merged.Good(LayeredPack pack) -> new Drafted.Good(json, pack);
            case LayeredPack.Merged.Refused(List<PackFault> wrong) -> new Drafted.Refused(wrong);
        };
    }

    private void withdraw(String path) {
        String[] names = path.split("\\.");
        JsonNode above = layer.at(pointer(Arrays.asList(names).subList(0, names.length - 1)));
        if (above instanceof ObjectNode object) object.remove(names[names.length - 1]);
        if (layer.get(Layers.PROVENANCE) instanceof ObjectNode marks) marks.remove(path);
    }

    private void change(Change change) {
        List<String> names = Arrays.asList(change.path().split("\\."));
        JsonNode before = merged.at(pointer(names));
        Optional<JsonNode> value = value(change.value(), before);
        if (value.isEmpty()) {
            faults.add(new PackFault(below.size(), 1, change.path(), Problem.WRONG_KIND,
                    List.of(before.getNodeType().name().toLowerCase(Locale.ROOT))));
            return;
        }
        int list = listAbove(names);
        List<String> kept = list < 0 ? names : names.subList(0, list);
        if (list < 0) parent(names).set(names.getLast(), value.get());
        else {
            ArrayNode copy = listCopy(kept);
            JsonNode holder = list == names.size() - 1 ? copy : copy.at(pointer(names.subList(list, names.size() - 1)));
            if (holder instanceof ObjectNode object) object.set(names.getLast(), value.get());
            else if (holder instanceof ArrayNode array) array.set(Integer.parseInt(names.getLast()), value.get());
            parent(kept).set(kept.getLast(), copy);
        }
        ObjectNode marks = layer.withObjectProperty(Layers.PROVENANCE);
        marks.putObject(String.join(".", kept)).put("mark", change.mark().name().toLowerCase(Locale.ROOT))
                .put("note", change.note());
    }

    /** The place of the first name that is a place in a list, -1 when the path leads through none. */
    private int listAbove(List<String> names) {
        for (int i = 1; i < names.size(); i++) {
            if (merged.at(pointer(names.subList(0, i))).isArray()
                    && !merged.at(pointer(names.subList(0, i + 1))).isMissingNode()) return i;
        }
        return -1;
    }

    private ArrayNode listCopy(List<String> path) {
        JsonNode own = layer.at(pointer(path));
        return (ArrayNode) (own.isArray() ? own : merged.at(pointer(path))).deepCopy();
    }

    private ObjectNode parent(List<String> names) {
        ObjectNode at = layer;
        for (String name : names.subList(0, names.size() - 1)) {
            at = at.get(name) instanceof ObjectNode deeper ? deeper : at.putObject(name);
        }
        return at;
    }

    /** What was typed, of the kind that stands there now; empty when it is of another kind. */
    private static Optional<JsonNode> value(String typed, JsonNode before) {
        if (typed.equals("null")) return Optional.of(JsonSource.mapper().getNodeFactory().nullNode());
        if (before.isTextual()) return Optional.of(JsonSource.mapper().getNodeFactory().textNode(typed));
        Optional<JsonNode> parsed = parsed(typed);
        if (before.isMissingNode() || before.isNull()) {
            return Optional.of(parsed.orElseGet(() -> JsonSource.mapper().getNodeFactory().textNode(typed)));
        }
        return parsed.filter(node -> node.getNodeType() == before.getNodeType());
    }

    private static Optional<JsonNode> parsed(String typed) {
        try {
            return Optional.ofNullable(JsonSource.mapper().readTree(typed)).filter(node -> !node.isMissingNode());
        } catch (JsonProcessingException words) {
            return Optional.empty();
        }
    }

    private static String pointer(List<String> names) {
        return names.isEmpty() ? "" : "/" + String.join("/", names);
    }
}
