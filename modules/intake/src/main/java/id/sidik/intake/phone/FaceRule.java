package id.sidik.intake.phone;

import java.math.BigDecimal;

/**
 * From which score on a face counts as the person's.
 *
 * @param least the lowest score that suffices
 * @param most  the highest score of the program: 1 or 100; beyond it a cell is refused
 */
public record FaceRule(BigDecimal least, BigDecimal most) {
    public FaceRule {
        if (least.signum() < 0 || least.compareTo(most) > 0) throw new IllegalArgumentException("least " + least);
    }
}
