package id.sidik.app.rules;

import id.sidik.app.schedule.Forms;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Field;
import id.sidik.app.view.MonthField;
import id.sidik.app.words.RuleWords;
import id.sidik.operations.regulation.RuleRow;
import id.sidik.operations.regulation.RuleRow.Origin;
import id.sidik.operations.regulation.ValuePreview;
import id.sidik.operations.regulation.ValueWish;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One value of the regulation as the unit wants it, looked at while it is typed. */
final class ValueForm {
    private final RulesModel model;
    private final RuleRow row;
    private final Texts texts;
    private final RuleWords words;
    private final ValueInput input;
    private final TextField from;
    private final TextField note;
    private final TextField reason;
    private final CheckBox only = new CheckBox();
    private final CheckBox back = new CheckBox();
    private final CheckBox sure = new CheckBox();
    private final Label told = new Label();
    private final Button impact = new Button();
    private final VBox shape = new VBox(8);
    private final ObjectProperty<Optional<ValuePreview>> preview = new SimpleObjectProperty<>(Optional.empty());

    ValueForm(RulesModel model, RuleRow row, Texts texts) {
        this.model = model;
        this.row = row;
        this.texts = texts;
        words = new RuleWords(texts);
        input = new ValueInput(row, texts);
        Forms forms = new Forms(texts);
        from = forms.text("ruleFrom", "rules.form.from");
        from.setText(MonthField.text(model.month().get()));
        from.setPromptText(texts.get("rules.form.from.hint"));
        note = forms.text("ruleNote", "rules.form.note");
        note.setPromptText(texts.get("rules.form.note.hint"));
        reason = forms.text("ruleReason", "rules.form.reason");
        build(forms);
        input.typed().subscribe(this::look);
        from.textProperty().subscribe(this::look);
        only.selectedProperty().subscribe(this::look);
        back.selectedProperty().subscribe(this::look);
        look();
    }

    private void build(Forms forms) {
        box(only, "ruleOnly", "rules.form.only");
        box(back, "ruleBack", "rules.form.back");
        box(sure, "ruleSure", "rules.form.sure");
        impact.setId("ruleImpact");
        impact.setText(texts.get("rules.form.impact"));
        impact.setMnemonicParsing(true);
        impact.disableProperty().bind(Bindings.createBooleanBinding(() -> preview.get().flatMap(ValuePreview::pack)
                .isEmpty(), preview));
        impact.setOnAction(event -> weigh());
        told.setId("rulePreview");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        told.getStyleClass().add("wish-preview");
        told.textProperty().subscribe(this::fit);
        input.control().disableProperty().bind(back.selectedProperty());
        sure.disableProperty().bind(back.selectedProperty());
        Label now = new Label(words.value(row.path(), row.json()));
        now.setWrapText(true);
        shape.getStyleClass().add("form");
        shape.setPrefWidth(640);
        shape.getChildren().setAll(forms.field("rules.form.now", now), forms.field("rules.form.value", input
                .control()));
        if (!input.hint().isBlank()) {
            Label how = new Label(input.hint());
            how.getStyleClass().add("hint");
            how.setWrapText(true);
            how.setMinHeight(Region.USE_PREF_SIZE);
            shape.getChildren().add(indented(how));
        }
        if (row.origin() == Origin.UNIT || row.origin() == Origin.MONTH) shape.getChildren().add(indented(back));
        shape.getChildren().addAll(forms.field("rules.form.from", from), indented(only), forms.field("rules.form.note",
                note), indented(sure), forms.field("rules.form.reason", reason), told, impact);
    }

    /** A longer answer makes the dialog higher, so that its buttons stay in sight. */
    private void fit(String said) {
        if (shape.getScene() != null && !said.isEmpty()) shape.getScene().getWindow().sizeToScene();
    }

    private static Field indented(Node node) {
        Field field = new Field();
        field.getContent().add(node);
        return field;
    }

    private void box(CheckBox box, String id, String key) {
        box.setId(id);
        box.setText(texts.get(key));
    }

    private Optional<ValueWish> wish() {
        return MonthField.parse(from.getText()).map(month -> new ValueWish(row.path(), back.isSelected()
                ? Optional.empty()
                : Optional.of(input.typed().get()), month, only.isSelected(), sure.isSelected(), note.getText(), reason
                        .getText()));
    }

    private void look() {
        preview.set(Optional.empty());
        told.setText("");
        wish().ifPresent(wanted -> model.preview(wanted, found -> {
            preview.set(Optional.of(found));
            told.setText(told(found));
        }));
    }

    private String told(ValuePreview found) {
        if (!found.good())
            return found.faults().stream().map(fault -> words.name(fault.path()) + ": " + texts.get(
                    "problem." + fault.problem(), fault.figures().toArray())).collect(Collectors.joining("\n"));
        String after = words.value(row.path(), found.after());
        String change = words.value(row.path(), found.before()).equals(after)
                ? texts.get("rules.form.same", after)
                : texts.get("rules.form.change", words.value(row.path(), found.before()), after);
        return found.locked().isEmpty()
                ? change
                : change + "\n" + texts.get("rules.form.locked", RulesDialogs.months(
                        texts, found.locked()));
    }

    private void weigh() {
        YearMonth month = MonthField.parse(from.getText()).orElseThrow();
        preview.get().flatMap(ValuePreview::pack).ifPresent(pack -> model.impact(month, pack, found -> told.setText(
                told(
                        preview.get().orElseThrow()) + "\n" + texts.get("rules.form.impact.told", found.month(), found
                                .people(),
                                found.days(), found.before(), found.after()))));
    }

    BooleanBinding ready() {
        return Bindings.createBooleanBinding(() -> preview.get().filter(ValuePreview::good).isPresent() && !reason
                .getText().isBlank() && (back.isSelected() || !sure.isSelected() || !note.getText().isBlank()),
                preview, reason.textProperty(), note.textProperty(), sure.selectedProperty(), back.selectedProperty());
    }

    void keep(Runnable close) {
        wish().ifPresent(wanted -> model.set(wanted, locked -> {
            if (locked.isEmpty()) model.toast("rules.kept");
            else
                model.advise("rules.kept.locked", RulesDialogs.months(texts, locked));
            close.run();
        }));
    }

    VBox shape() {
        return shape;
    }

    Node first() {
        return input.control();
    }
}
