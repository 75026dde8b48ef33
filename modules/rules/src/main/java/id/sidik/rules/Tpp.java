package id.sidik.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What the per cent of a month means in money, whole rupiah, half up (rule model, section 3 step 15).
 *
 * @param discipline    the part the per cent is taken of; the whole amount when the base is the total
 * @param productivity  the other part, 0 when the base is the total
 * @param productivityPaid that part after the achieved per cent
 * @param deductionPct  at most the month's limit
 */
public record Tpp(TppRule.Base base, BigDecimal discipline, BigDecimal productivity, BigDecimal productivityPaid,
        BigDecimal deductionPct, BigDecimal deduction, BigDecimal payable) {
    /**
     * @param amount          the allowance of the month in rupiah
     * @param pct             the deduction of the month
     * @param productivityPct what was achieved, 0–100
     */
    public static Tpp of(TppRule rule, BigDecimal amount, BigDecimal pct, BigDecimal productivityPct) {
        BigDecimal cut = pct.min(rule.monthCapPct());
        if (rule.base() == TppRule.Base.TOTAL) {
            BigDecimal deduction = rupiah(part(amount, cut));
            return new Tpp(rule.base(), rupiah(amount), BigDecimal.ZERO, BigDecimal.ZERO, cut, deduction,
                    rupiah(amount).subtract(deduction));
        }
        BigDecimal discipline = part(amount, rule.weightDiscipline());
        BigDecimal productivity = part(amount, rule.weightProductivity());
        BigDecimal deduction = rupiah(part(discipline, cut));
        BigDecimal paid = rupiah(part(productivity, productivityPct));
        return new Tpp(rule.base(), rupiah(discipline), rupiah(productivity), paid, cut, deduction,
                rupiah(discipline).subtract(deduction).add(paid));
    }

    private static BigDecimal part(BigDecimal amount, BigDecimal pct) {
        return amount.multiply(pct).movePointLeft(2);
    }

    private static BigDecimal rupiah(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.HALF_UP);
    }
}
