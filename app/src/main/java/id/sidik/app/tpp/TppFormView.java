package id.sidik.app.tpp;

import id.sidik.app.text.Texts;
import id.sidik.app.view.Field;
import id.sidik.operations.month.Figures;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/** One person's allowance from a month on, and what was achieved in the month that is looked at. */
final class TppFormView {
    private final TppModel.Row row;
    private final YearMonth month;
    private final Texts texts;
    private final BooleanProperty ready = new SimpleBooleanProperty();

    @FXML
    private TextField amount;
    @FXML
    private TextField from;
    @FXML
    private Field pctField;
    @FXML
    private TextField pct;
    @FXML
    private TextField reason;

    TppFormView(TppModel.Row row, YearMonth month, Texts texts) {
        this.row = row;
        this.month = month;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        pctField.textProperty().set(texts.get("tpp.form.pct", month));
        pct.setAccessibleText(texts.get("tpp.form.pct", month));
        from.setText("%02d/%d".formatted(month.getMonthValue(), month.getYear()));
        amount.setText(row.line().amount().map(BigDecimal::toPlainString).orElse(""));
        pct.setText(row.line().productivity().map(BigDecimal::toPlainString).orElse(""));
        ready.bind(Bindings.createBooleanBinding(this::whole, amount.textProperty(), from.textProperty(), pct
                .textProperty(), reason.textProperty()));
    }

    private boolean whole() {
        boolean amountGood = amount.getText().isBlank() || Figures.rupiah(amount.getText()).isPresent();
        boolean pctGood = pct.getText().isBlank() || Figures.percent(pct.getText()).isPresent();
        boolean something = !amount.getText().isBlank() || !pct.getText().isBlank();
        return amountGood && pctGood && something && parsed().isPresent() && !reason.getText().isBlank();
    }

    private Optional<YearMonth> parsed() {
        String[] parts = from.getText().strip().split("[/.-]");
        if (parts.length != 2 || !parts[0].matches("\\d{1,2}") || !parts[1].matches("\\d{4}")) return Optional.empty();
        try {
            return Optional.of(YearMonth.of(Integer.parseInt(parts[1]), Integer.parseInt(parts[0])));
        } catch (DateTimeException noMonth) {
            return Optional.empty();
        }
    }

    BooleanProperty ready() {
        return ready;
    }

    Node first() {
        return amount;
    }

    YearMonth from() {
        return parsed().orElse(month);
    }

    /** Blank when it stays as it is. */
    String amount() {
        boolean same = row.line().amount().filter(known -> Figures.rupiah(amount.getText()).equals(
                java.util.OptionalLong.of(known.longValue()))).isPresent() && from().equals(month);
        return same ? "" : amount.getText();
    }

    String pct() {
        boolean same = row.line().productivity().equals(Figures.percent(pct.getText()));
        return same ? "" : pct.getText();
    }

    String reason() {
        return reason.getText();
    }
}
