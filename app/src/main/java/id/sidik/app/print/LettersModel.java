package id.sidik.app.print;

import id.sidik.domain.ReportCode;
import id.sidik.operations.reports.HeadSettings;
import id.sidik.operations.reports.LetterSettings;
import id.sidik.operations.reports.ReportRoom;
import id.sidik.operations.reports.TaxSettings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The numbers of letters, where the covering letter goes, what R5 takes off. */
public final class LettersModel {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ReportRoom reports;
    private final StringProperty numbering = new SimpleStringProperty("");
    private final StringProperty to = new SimpleStringProperty("");
    private final StringProperty enclosed = new SimpleStringProperty("");
    private final BooleanProperty taxed = new SimpleBooleanProperty();
    private final StringProperty three = new SimpleStringProperty("");
    private final StringProperty four = new SimpleStringProperty("");
    private final StringProperty insurance = new SimpleStringProperty("");
    private final BooleanBinding enclosedGood = Bindings.createBooleanBinding(() -> codes(enclosed.get()).isPresent(),
            enclosed);
    private final BooleanBinding ratesGood = Bindings.createBooleanBinding(() -> !taxed.get() || rates().isPresent(),
            taxed, three, four, insurance);
    private LocalDate today = LocalDate.EPOCH;

    LettersModel(ReportRoom reports) {
        this.reports = reports;
    }

    /** What stands in the store. */
    record Kept(String numbering, String to, List<ReportCode> enclosed, Optional<TaxSettings.Rates> rates,
            LocalDate today) {
        static Kept of(ReportRoom reports) {
            return new Kept(reports.head().numbering(), reports.letters().to(), reports.letters().enclosed(), reports
                    .taxes().rates(), reports.officials().today());
        }
    }

    void take(Kept kept) {
        today = kept.today();
        numbering.set(kept.numbering());
        to.set(kept.to());
        enclosed.set(kept.enclosed().stream().map(Enum::name).collect(Collectors.joining(", ")));
        taxed.set(kept.rates().isPresent());
        kept.rates().ifPresent(rates -> {
            three.set(plain(rates.gradeThree()));
            four.set(plain(rates.gradeFour()));
            insurance.set(plain(rates.insurance()));
        });
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    StringProperty numbering() {
        return numbering;
    }

    /** The number that the pattern makes of 017 today. */
    String example() {
        return HeadSettings.example(numbering.get(), "017", today);
    }

    /** The office, and on a second line its place. */
    StringProperty to() {
        return to;
    }

    /** {@code R3, R5} */
    StringProperty enclosed() {
        return enclosed;
    }

    BooleanProperty taxed() {
        return taxed;
    }

    StringProperty three() {
        return three;
    }

    StringProperty four() {
        return four;
    }

    StringProperty insurance() {
        return insurance;
    }

    BooleanBinding enclosedGood() {
        return enclosedGood;
    }

    BooleanBinding ratesGood() {
        return ratesGood;
    }

    /** What keeps it as it is written now; to be run away from the window. */
    Runnable keeping() {
        String pattern = numbering.get();
        String office = to.get();
        List<ReportCode> sent = codes(enclosed.get()).orElseThrow();
        Optional<TaxSettings.Rates> taken = taxed.get() ? rates() : Optional.empty();
        return () -> {
            HeadSettings head = reports.head();
            if (!head.numbering().equals(pattern.strip())) head.saveNumbering(pattern);
            LetterSettings letters = reports.letters();
            if (!letters.to().equals(office.strip()) || !letters.enclosed().equals(sent)) letters.save(office, sent);
            if (!reports.taxes().rates().equals(taken)) reports.taxes().save(taken);
        };
    }

    private Optional<TaxSettings.Rates> rates() {
        Optional<BigDecimal> third = rate(three.get());
        Optional<BigDecimal> fourth = rate(four.get());
        Optional<BigDecimal> own = rate(insurance.get());
        return third.isEmpty() || fourth.isEmpty() || own.isEmpty()
                ? Optional.empty()
                : Optional.of(new TaxSettings.Rates(third.get(), fourth.get(), own.get()));
    }

    /** Blank is none. */
    private static Optional<BigDecimal> rate(String typed) {
        if (typed.isBlank()) return Optional.of(BigDecimal.ZERO);
        String plain = typed.strip().replace(',', '.');
        if (!plain.matches("\\d{1,3}(\\.\\d{1,4})?")) return Optional.empty();
        return Optional.of(new BigDecimal(plain)).filter(rate -> rate.compareTo(HUNDRED) <= 0);
    }

    /** Empty when one of them is no report that can be sent along. */
    static Optional<List<ReportCode>> codes(String typed) {
        List<String> known = Arrays.stream(ReportCode.values()).filter(code -> code != ReportCode.R15).map(Enum::name)
                .toList();
        List<String> words = Arrays.stream(typed.toUpperCase(Locale.ROOT).split("[\\s,;]+")).filter(word -> !word
                .isBlank()).toList();
        return known.containsAll(words)
                ? Optional.of(words.stream().distinct().map(ReportCode::valueOf).toList())
                : Optional.empty();
    }
}
