package id.sidik.reporting;

import java.util.Map;

import net.sf.jasperreports.engine.fill.JREvaluator;
import net.sf.jasperreports.engine.fill.JRFillField;
import net.sf.jasperreports.engine.fill.JRFillParameter;
import net.sf.jasperreports.engine.fill.JRFillVariable;
import org.jspecify.annotations.Nullable;

/** Computes the expressions of a page of the city's own while it is filled. */
final class CityEvaluator extends JREvaluator {
    private final Map<Integer, CityExpression> expressions;
    private Map<String, JRFillParameter> parameters = Map.of();
    private Map<String, JRFillField> fields = Map.of();
    private Map<String, JRFillVariable> variables = Map.of();

    CityEvaluator(Map<Integer, CityExpression> expressions) {
        this.expressions = expressions;
    }

    @Override
    protected void customizedInit(Map<String, JRFillParameter> given, Map<String, JRFillField> ofRow,
            Map<String, JRFillVariable> counted) {
        parameters = given;
        fields = ofRow;
        variables = counted;
    }

    @Override
    protected @Nullable Object evaluate(int id) {
        return at(id, JRFillField::getValue, JRFillVariable::getValue);
    }

    @Override
    protected @Nullable Object evaluateOld(int id) {
        return at(id, JRFillField::getOldValue, JRFillVariable::getOldValue);
    }

    @Override
    protected @Nullable Object evaluateEstimated(int id) {
        return at(id, JRFillField::getValue, JRFillVariable::getEstimatedValue);
    }

    private interface Value<T> {
        @Nullable
        Object of(T holder);
    }

    private @Nullable Object at(int id, Value<JRFillField> field, Value<JRFillVariable> variable) {
        CityExpression expression = expressions.get(id);
        return expression == null ? null : expression.value((kind, name) -> switch (kind) {
            case FIELD -> fields.containsKey(name) ? field.of(fields.get(name)) : null;
            case PARAMETER -> parameters.containsKey(name) ? parameters.get(name).getValue() : null;
            case VARIABLE -> variables.containsKey(name) ? variable.of(variables.get(name)) : null;
            default -> null;
        });
    }
}
