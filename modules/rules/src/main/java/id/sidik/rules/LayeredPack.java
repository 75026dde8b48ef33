package id.sidik.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sidik.rules.RegulationReader.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A pack merged from its layers, national ← region ← unit ← note of the month, which still knows the layer of every
 * value.
 *
 * @param values every value of the merged pack, in the order of the pack
 */
public record LayeredPack(Regulation regulation, List<PackLayer> layers, List<PackValue> values) {
    /** What came of merging. */
    public sealed interface Merged {
        record Good(LayeredPack pack) implements Merged {}

        /** @param faults never empty; their layer is the place in the list that was given */
        record Refused(List<PackFault> faults) implements Merged {
            public Refused {
                faults = List.copyOf(faults);
            }
        }
    }

    public LayeredPack {
        layers = List.copyOf(layers);
        values = List.copyOf(values);
    }

    /** @param layers in rising order of their levels, the first one complete or completed by the others */
    public static Merged merge(List<PackLayer> layers) {
        for (int i = 1; i < layers.size(); i++) {
            if (layers.get(i).level().compareTo(layers.get(i - 1).level()) < 0)
                throw new IllegalArgumentException("the layers do not rise");
        }
        return switch (RegulationReader.read(layers.stream().map(PackLayer::json).toList())) {
            case Reading.Refused(List<PackFault> faults) -> new Merged.Refused(faults);
            case Reading.Good(Regulation regulation) ->
                new Merged.Good(new LayeredPack(regulation, layers, values(regulation, layers)));
        };
    }

    private static List<PackValue> values(Regulation regulation, List<PackLayer> layers) {
        List<JsonNode> trees = layers.stream().map(layer -> JsonSource.tree(layer.json())).toList();
        List<PackValue> found = new ArrayList<>();
        collect("", JsonSource.tree(regulation.json()), (path, value) -> found
                .add(new PackValue(path, value.toString(), level(path, layers, trees), regulation.mark(path))));
        return found;
    }

    private interface Leaf {
        void at(String path, JsonNode value);
    }

    private static void collect(String path, JsonNode node, Leaf leaf) {
        if (node instanceof ObjectNode object && !object.isEmpty()) {
            for (Map.Entry<String, JsonNode> entry : object.properties()) {
                if (path.isEmpty() && entry.getKey().equals(Layers.PROVENANCE)) continue;
                collect(path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(), entry.getValue(), leaf);
            }
        } else
            leaf.at(path, node);
    }

    private static PackLayer.Level level(String path, List<PackLayer> layers, List<JsonNode> trees) {
        String pointer = "/" + path.replace('.', '/');
        for (int i = layers.size() - 1; i > 0; i--) {
            if (!trees.get(i).at(pointer).isMissingNode()) return layers.get(i).level();
        }
        return layers.getFirst().level();
    }

    public Optional<PackValue> value(String path) {
        return values.stream().filter(value -> value.path().equals(path)).findFirst();
    }

    /** What one layer says about a place of the pack. */
    public record Told(PackLayer.Level level, String json) {}

    /** What every layer that knows the place says about it, the lowest first; the last one holds. */
    public List<Told> told(String path) {
        String pointer = "/" + path.replace('.', '/');
        return layers.stream().map(layer -> new Told(layer.level(), JsonSource.tree(layer.json()).at(pointer)
                .toString())).filter(told -> !told.json().isEmpty()).toList();
    }

    /** The values that nobody has confirmed. */
    public List<PackValue> open() {
        return values.stream().filter(PackValue::open).toList();
    }
}
