package id.sidik.rules;

import java.math.BigDecimal;

/** What the per cent is taken of (rule model, section 1: {@code tpp}). The weights sum to 100. */
public record TppRule(Base base, BigDecimal weightDiscipline, BigDecimal weightProductivity, BigDecimal monthCapPct) {
    public enum Base {
        DISCIPLINE_COMPONENT, TOTAL
    }
}
