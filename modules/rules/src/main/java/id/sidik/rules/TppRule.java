package id.sidik.rules;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the per cent is taken of (rule model, section 1: {@code tpp}). The weights sum to 100; whole rupiah, half up.
 *
 * @param disciplineCuts what a decided punishment takes
 */
public record TppRule(Base base, BigDecimal weightDiscipline, BigDecimal weightProductivity, BigDecimal monthCapPct,
        List<DisciplineCut> disciplineCuts) {
    public enum Base {
        DISCIPLINE_COMPONENT, TOTAL
    }

    /** @param pct of the month's TPP @param months that it is taken for, from 1 */
    public record DisciplineCut(String code, BigDecimal pct, int months) {}

    public TppRule {
        disciplineCuts = List.copyOf(disciplineCuts);
    }
}
