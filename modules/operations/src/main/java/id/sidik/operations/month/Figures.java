package id.sidik.operations.month;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads figures as offices write them: "Rp4.500.000,00", "4,500,000", "87,5 %". */
public final class Figures {
    private static final int MOST_SIGNS = 40;

    private Figures() {}

    /** Whole rupiah, 0 to a thousand million; empty for anything else. */
    public static OptionalLong rupiah(String text) {
        Optional<BigDecimal> figure = figure(text.replaceAll("(?i)^\\s*rp\\.?", ""));
        if (figure.isEmpty() || figure.get().stripTrailingZeros().scale() > 0) return OptionalLong.empty();
        boolean possible = figure.get().signum() >= 0
                && figure.get().compareTo(BigDecimal.valueOf(TppDesk.MOST_RUPIAH)) <= 0;
        return possible ? OptionalLong.of(figure.get().longValueExact()) : OptionalLong.empty();
    }

    /** 0 to 100 with at most four decimals; empty for anything else. */
    public static Optional<BigDecimal> percent(String text) {
        String plain = text.replace("%", "").strip();
        if (!plain.matches("\\d{1,3}([.,]\\d{1,4})?")) return Optional.empty();
        return Optional.of(new BigDecimal(plain.replace(',', '.')))
                .filter(one -> one.compareTo(BigDecimal.valueOf(100)) <= 0);
    }

    /** Groups of three are thousands; a last group of another length is a fraction. */
    private static Optional<BigDecimal> figure(String text) {
        String plain = text.replaceAll("[\\s\\u00A0]", "");
        if (plain.length() > MOST_SIGNS) return Optional.empty();
        if (plain.matches("\\d+")) return Optional.of(new BigDecimal(plain));
        if (plain.matches("\\d{1,3}(\\.\\d{3})+(,\\d{1,2})?"))
            return Optional.of(new BigDecimal(plain.replace(".", "").replace(',', '.')));
        if (plain.matches("\\d{1,3}(,\\d{3})+(\\.\\d{1,2})?"))
            return Optional.of(new BigDecimal(plain.replace(",", "")));
        if (plain.matches("\\d+[.,]\\d{1,2}")) return Optional.of(new BigDecimal(plain.replace(',', '.')));
        return Optional.empty();
    }
}
