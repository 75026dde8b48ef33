package id.sidik.operations.reports;

import java.math.BigDecimal;
import java.util.Optional;

import id.sidik.operations.base.Records;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.reporting.PayTax;

/** Whether R5 shows what the treasurer takes off, and how much that is; not shown until somebody says so. */
public final class TaxSettings {
    private static final String KEY = "report.r5.tax";
    private final Records records;

    /** Per cent of income tax of grades III and IV, and of the employee's own part of BPJS; 0 to 100. */
    public record Rates(BigDecimal gradeThree, BigDecimal gradeFour, BigDecimal insurance) {}

    TaxSettings(Records records) {
        this.records = records;
    }

    /** Empty: the columns are not there. */
    public Optional<Rates> rates() {
        return records.read(tables -> tables.pageSettings().get(KEY)).filter(text -> !text.isBlank()).map(text -> {
            String[] words = text.split(" ");
            return new Rates(new BigDecimal(words[0]), new BigDecimal(words[1]), new BigDecimal(words[2]));
        });
    }

    /** @throws TroubleException LAP-104 when one of them is no per cent */
    public void save(Optional<Rates> rates) {
        rates.ifPresent(TaxSettings::tax);
        String text = rates.map(one -> one.gradeThree().toPlainString() + " " + one.gradeFour().toPlainString() + " "
                + one.insurance().toPlainString()).orElse("");
        records.transact(tables -> {
            tables.pageSettings().put(KEY, text);
            return text;
        });
    }

    Optional<PayTax> tax() {
        return rates().map(TaxSettings::tax);
    }

    private static PayTax tax(Rates rates) {
        try {
            return new PayTax(rates.gradeThree(), rates.gradeFour(), rates.insurance());
        } catch (IllegalArgumentException outside) {
            throw new TroubleException(Trouble.of("LAP-104", "trouble.report.tax"), outside);
        }
    }
}
