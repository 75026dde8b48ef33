package id.sidik.operations.regulation;

import id.sidik.rules.Mark;
import id.sidik.rules.ValueShape;

/**
 * One value of the rule model as it holds in a month.
 *
 * @param path with full stops
 * @param json the value
 */
public record RuleRow(String path, String json, Origin origin, Mark mark) {
    /** The layer that set it last; USUAL: the pack says nothing, the rule model's own value holds. */
    public enum Origin {
        USUAL, NATIONAL, REGION, UNIT, MONTH
    }

    /** Shown as "perlu dipastikan". The name of a pack is nothing to be confirmed. */
    public boolean open() {
        boolean name = shape() instanceof ValueShape.Fixed && mark.note().isBlank();
        return mark.provenance().needsConfirmation() && !name;
    }

    public ValueShape shape() {
        return ValueShape.of(path);
    }

    /** Whether a unit may set it: what stands in a source is changed by another pack only. */
    public boolean editable() {
        return !(shape() instanceof ValueShape.Fixed) && (open() || origin == Origin.UNIT || origin == Origin.MONTH);
    }
}
