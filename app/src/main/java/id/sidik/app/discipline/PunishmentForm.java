package id.sidik.app.discipline;

import id.sidik.app.leave.ScanField;
import id.sidik.app.schedule.Forms;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Choice;
import id.sidik.app.view.MonthField;
import id.sidik.domain.EmployeeId;
import id.sidik.operations.month.PunishmentWish;
import id.sidik.operations.month.YearSheet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The decision about one person, as its letter says it. */
final class PunishmentForm {
    private final PunishmentsModel model;
    private final EmployeeId employee;
    private final ComboBox<String> code = new ComboBox<>();
    private final TextField number;
    private final Forms.Day decided;
    private final TextField from;
    private final TextField until;
    private final TextField reason;
    private final ObjectProperty<Optional<Path>> scan = new SimpleObjectProperty<>(Optional.empty());
    private final VBox shape = new VBox(8);

    PunishmentForm(PunishmentsModel model, EmployeeId employee, YearSheet.Line line, Texts texts) {
        this.model = model;
        this.employee = employee;
        Forms forms = new Forms(texts);
        code.setId("punishmentCode");
        code.setPrefWidth(340);
        code.setAccessibleText(texts.get("punishment.code"));
        Choice.show(code, model::step);
        number = forms.text("punishmentNumber", "punishment.number");
        decided = forms.day("punishmentDecided", "punishment.decided", Optional.of(model.today()));
        from = forms.text("punishmentFrom", "rules.form.from");
        from.setText(MonthField.text(YearMonth.from(model.today()).plusMonths(1)));
        from.setPromptText(texts.get("rules.form.from.hint"));
        until = forms.text("punishmentUntil", "punishment.until");
        until.setPromptText(texts.get("punishment.until.hint"));
        reason = forms.text("punishmentReason", "rules.form.reason");
        ScanField file = new ScanField();
        file.bind(scan, texts);
        HBox.setHgrow(file, Priority.ALWAYS);
        String proposed = line.result().proposal().map(step -> texts.get("punishment.proposal", model.step(step.code()),
                line.result().totalDays())).orElseGet(() -> texts.get("punishment.noProposal"));
        Label told = new Label(proposed + " " + texts.get("discipline.foot"));
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        told.getStyleClass().add("hint");
        shape.getStyleClass().add("form");
        shape.setPrefWidth(640);
        shape.getChildren().setAll(told, forms.field("punishment.code", code), forms.field("punishment.number", number),
                forms.field("punishment.decided", decided.picker()), forms.field("rules.form.from", from), forms.field(
                        "punishment.until", until), forms.field("punishment.letter", file), forms.field(
                                "rules.form.reason", reason));
        model.codes(YearMonth.from(model.today()), codes -> {
            code.getItems().setAll(codes);
            line.result().proposal().filter(step -> codes.contains(step.code())).ifPresent(step -> code.setValue(step
                    .code()));
        });
    }

    private Optional<Optional<YearMonth>> last() {
        return until.getText().isBlank()
                ? Optional.of(Optional.empty())
                : MonthField.parse(until.getText()).map(Optional::of);
    }

    BooleanBinding ready() {
        return Bindings.createBooleanBinding(() -> code.getValue() != null && !number.getText().isBlank() && !reason
                .getText().isBlank() && decided.value().get().isPresent() && MonthField.parse(from.getText())
                        .isPresent() && last().isPresent(), code.valueProperty(), number.textProperty(), reason
                                .textProperty(), decided.value(), from.textProperty(), until.textProperty());
    }

    void keep(Runnable close) {
        LocalDate day = decided.value().get().orElseThrow();
        model.register(new PunishmentWish(employee, code.getValue(), number.getText(), day, MonthField.parse(from
                .getText()).orElseThrow(), last().orElseThrow(), scan.get(), reason.getText()), close);
    }

    VBox shape() {
        return shape;
    }

    Node first() {
        return code;
    }
}
