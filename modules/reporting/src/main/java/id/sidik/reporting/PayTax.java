package id.sidik.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the treasurer takes off what is paid, where a unit wants it on its list: off until a unit says so, because
 * elsewhere it is computed with other figures.
 *
 * @param gradeThree income tax of grade III, per cent; grades I and II and people without such a grade pay none here
 * @param gradeFour  income tax of grade IV, per cent
 * @param insurance  the employee's own part of BPJS, per cent
 */
public record PayTax(BigDecimal gradeThree, BigDecimal gradeFour, BigDecimal insurance) {
    private static final Pattern GRADE = Pattern.compile("\\b(IV|III|II|I)\\s*/\\s*[a-e]\\b");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public PayTax {
        for (BigDecimal pct : new BigDecimal[]{gradeThree, gradeFour, insurance})
            if (pct.signum() < 0 || pct.compareTo(HUNDRED) > 0)
                throw new IllegalArgumentException("a tax of " + pct + " per cent");
    }

    /** @param grade as printed, for example "Penata Tk. I (III/d)" @return whole rupiah */
    public BigDecimal incomeTax(String grade, BigDecimal paid) {
        Matcher found = GRADE.matcher(grade);
        if (!found.find()) return BigDecimal.ZERO;
        return switch (found.group(1)) {
            case "IV" -> part(paid, gradeFour);
            case "III" -> part(paid, gradeThree);
            default -> BigDecimal.ZERO;
        };
    }

    /** @return whole rupiah */
    public BigDecimal insurance(BigDecimal paid) {
        return part(paid, insurance);
    }

    private static BigDecimal part(BigDecimal paid, BigDecimal pct) {
        return paid.multiply(pct).movePointLeft(2).setScale(0, RoundingMode.HALF_UP);
    }
}
