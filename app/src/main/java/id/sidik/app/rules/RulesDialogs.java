package id.sidik.app.rules;

import id.sidik.app.schedule.Forms;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Choice;
import id.sidik.app.view.FormDialog;
import id.sidik.app.view.MonthField;
import id.sidik.app.words.RuleWords;
import id.sidik.operations.regulation.PackFile;
import id.sidik.operations.regulation.RuleBook;
import id.sidik.operations.regulation.RuleRow;
import id.sidik.rules.PackFault;
import id.sidik.rules.Regulation;
import java.io.File;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Opens what lies over the list of values for a moment. */
public final class RulesDialogs {
    private final RulesModel model;
    private final Texts texts;
    private final RuleWords words;

    public RulesDialogs(RulesModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        words = new RuleWords(texts);
    }

    static String months(Texts texts, List<YearMonth> months) {
        return months.stream().map(texts.formats()::month).collect(Collectors.joining(", "));
    }

    void edit(Node over, RuleRow row) {
        ValueForm form = new ValueForm(model, row, texts);
        new FormDialog(over.getScene().getWindow(), texts, words.name(row.path()), form.shape(), "button.save")
                .enabledWhen(form.ready()).onAccept(form::keep).focus(form.first()).show();
    }

    void choose(Node over) {
        model.book().ifPresent(book -> choose(over.getScene().getWindow(), book));
    }

    private void choose(Window window, RuleBook book) {
        Forms forms = new Forms(texts);
        ComboBox<Regulation> pack = new ComboBox<>();
        pack.setId("packChoice");
        pack.setPrefWidth(420);
        pack.setAccessibleText(texts.get("rules.choose.pack"));
        Choice.fill(pack, newest(book), one -> texts.get("rules.pack", one.id(), one.title()));
        pack.getItems().stream().filter(one -> one.id().equals(book.regulation().id())).findFirst()
                .ifPresent(pack::setValue);
        TextField from = forms.text("packFrom", "rules.form.from");
        from.setText(MonthField.text(model.month().get()));
        from.setPromptText(texts.get("rules.form.from.hint"));
        TextField reason = forms.text("packReason", "rules.form.reason");
        VBox shape = new VBox(8, forms.field("rules.choose.pack", pack), forms.field("rules.form.from", from), forms
                .field("rules.form.reason", reason));
        shape.getStyleClass().add("form");
        shape.setPrefWidth(640);
        new FormDialog(window, texts, texts.get("rules.choose.title"), shape, "rules.choose.accept").enabledWhen(
                Bindings.createBooleanBinding(() -> pack.getValue() != null && MonthField.parse(from.getText())
                        .isPresent() && !reason.getText().isBlank(), pack.valueProperty(), from.textProperty(),
                        reason.textProperty()))
                .onAccept(close -> keep(pack.getValue().id(), MonthField.parse(from.getText()).orElseThrow(), reason
                        .getText(), close))
                .focus(pack).show();
    }

    private static List<Regulation> newest(RuleBook book) {
        return book.packs().stream().map(RuleBook.Edition::pack).filter(one -> book.packs().stream()
                .noneMatch(other -> other.pack().id().equals(one.id()) && other.pack().version() > one.version()))
                .toList();
    }

    private void keep(String pack, YearMonth from, String reason, Runnable close) {
        model.choose(pack, from, reason, locked -> {
            if (locked.isEmpty()) model.toast("rules.chosen", pack, from);
            else
                model.advise("rules.chosen.locked", pack, from, months(texts, locked));
            close.run();
        });
    }

    void load(Node over) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("rules.load.title"));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(texts.get("rules.load.kind"), "*.json"),
                new FileChooser.ExtensionFilter(texts.get("file.all"), "*"));
        Window window = over.getScene().getWindow();
        Optional<File> file = Optional.ofNullable(chooser.showOpenDialog(window));
        file.ifPresent(chosen -> model.open(chosen.toPath(), looked -> show(window, looked)));
    }

    /** What a file holds: a pack to be taken, or why it is none. */
    void show(Window window, PackFile file) {
        switch (file) {
            case PackFile.Refused(String name, List<PackFault> faults) -> FormDialog.sheet(window, texts, texts.get(
                    "rules.load.title"), shape(texts.get("rules.load.refused", name, faults.size()), faults.stream()
                            .map(words::fault).toList()))
                    .show();
            case PackFile.Good good -> new FormDialog(window, texts, texts.get("rules.load.title"), shape(texts.get(
                    "rules.load.good", good.name(), good.pack().edition(), good.pack().title(), good.pack().identity()
                            .validFrom().toString()) + " " + texts.get("rules.load.next"),
                    good.findings().stream().map(words::finding).toList()), "rules.load.accept")
                    .enabledWhen(new SimpleBooleanProperty(true)).onAccept(close -> model.take(good, close)).show();
        }
    }

    private static VBox shape(String facts, List<String> lines) {
        Label told = new Label(facts);
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        VBox shape = new VBox(8, told);
        shape.getStyleClass().add("form");
        shape.setPrefWidth(700);
        if (lines.isEmpty()) return shape;
        ListView<String> list = new ListView<>();
        list.setId("packFaults");
        list.setAccessibleText(facts);
        list.setPrefHeight(220);
        list.getItems().setAll(lines);
        shape.getChildren().add(list);
        return shape;
    }
}
