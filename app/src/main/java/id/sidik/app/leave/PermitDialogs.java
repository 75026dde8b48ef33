package id.sidik.app.leave;

import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.FormDialog;
import id.sidik.app.view.Views;
import id.sidik.domain.DocumentRef;
import id.sidik.domain.EmployeeId;
import id.sidik.operations.PersonRow;
import id.sidik.operations.permits.PermitImportPreview;
import id.sidik.operations.permits.PermitImportPreview.Action;
import id.sidik.operations.permits.PermitRow;
import java.io.File;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Opens what lies over the list of permits for a moment. */
public final class PermitDialogs {
    private static final KeyCombination FOR_SELECTED = new KeyCodeCombination(KeyCode.K,
            KeyCombination.SHORTCUT_DOWN);

    private final PermitsViewModel model;
    private final Views views;
    private final Tables tables;
    private final Texts texts;
    private final ZoneId zone;

    public PermitDialogs(PermitsViewModel model, Views views, Tables tables, Texts texts, ZoneId zone) {
        this.model = model;
        this.views = views;
        this.tables = tables;
        this.texts = texts;
        this.zone = zone;
    }

    private static Window window(Node over) {
        return over.getScene().getWindow();
    }

    /** Ctrl+K on a list of people: a permit for those that are selected. */
    public void offer(TableView<PersonRow> people) {
        people.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!FOR_SELECTED.match(event)) return;
            add(people, people.getSelectionModel().getSelectedItems().stream().map(row -> row.employee().id())
                    .toList());
            event.consume();
        });
    }

    /** @param ticked people who were selected elsewhere */
    void add(Node over, Collection<EmployeeId> ticked) {
        if (model.kinds().isEmpty() || !model.hasStaff()) {
            model.link().notices().toast("permit.noStaff");
            return;
        }
        PermitFormViewModel form = model.form(ticked);
        PermitFormView view = new PermitFormView(form, texts);
        Parent shape = views.shape(view);
        new FormDialog(window(over), texts, texts.get("permit.title.new"), shape, "button.save")
                .enabledWhen(form.savable()).onAccept(form::save).focus(view.first()).show();
    }

    void decide(Node over, DecisionKind what, List<PermitRow> rows) {
        if (rows.isEmpty()) return;
        DecisionFormViewModel form = model.decision(what, rows);
        DecisionFormView view = new DecisionFormView(form, texts);
        Parent shape = views.shape(view);
        FormDialog dialog = new FormDialog(window(over), texts, texts.get(what.key()), shape,
                what.key() + ".accept")
                .enabledWhen(form.ready()).onAccept(form::decide).focus(view.first());
        (what == DecisionKind.APPROVE ? dialog : dialog.safeByDefault()).show();
    }

    void attach(Node over, List<PermitRow> rows) {
        if (rows.isEmpty()) return;
        EvidenceFormViewModel form = model.evidence(rows);
        EvidenceFormView view = new EvidenceFormView(form, texts);
        Parent shape = views.shape(view);
        new FormDialog(window(over), texts, texts.get("permit.evidence.attach"), shape, "button.save")
                .enabledWhen(form.ready()).onAccept(form::attach).focus(view.first()).show();
    }

    /** Why a permit stands as it does, then everything that was said of it. */
    List<String> explanation(PermitRow row) {
        PermitWords words = new PermitWords(texts);
        List<String> lines = new ArrayList<>();
        row.document().ifPresent(each -> lines.add(texts.get("permit.scan.is", each.name(),
                texts.formats().bytes(each.size()))));
        words.reasons(row).forEach(lines::add);
        words.origin(row).ifPresent(lines::add);
        row.history().forEach(said -> lines.add(words.said(said, zone)));
        return lines;
    }

    void saveScan(Node over, PermitRow row) {
        DocumentRef document = row.document().orElseThrow();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("permit.scan.save"));
        chooser.setInitialFileName(document.name());
        Optional.ofNullable(chooser.showSaveDialog(window(over)))
                .ifPresent(file -> model.save(document, file.toPath()));
    }

    void importList(Node over) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("permits.import"));
        chooser.getExtensionFilters().setAll(
                new FileChooser.ExtensionFilter(texts.get("people.import.kind"), "*.xlsx", "*.xls", "*.csv", "*.txt"),
                new FileChooser.ExtensionFilter(texts.get("file.all"), "*"));
        Optional<File> file = Optional.ofNullable(chooser.showOpenDialog(window(over)));
        file.ifPresent(chosen -> model.preview(chosen.toPath(), preview -> show(window(over), preview)));
    }

    void show(Window over, PermitImportPreview preview) {
        Parent shape = views.shape(new PermitImportView(preview, tables, texts));
        new FormDialog(over, texts, texts.get("import.title", preview.file().getFileName()), shape, "import.accept")
                .enabledWhen(new SimpleBooleanProperty(preview.count(Action.ADD) > 0)).onAccept(close -> {
                    close.run();
                    model.apply(preview);
                }).show();
    }

    void quotas(Node over) {
        QuotasView view = new QuotasView(new QuotasViewModel(model.link()), tables, texts);
        FormDialog.sheet(window(over), texts, texts.get("permits.quotas.title"), views.shape(view)).show();
    }

    void exemptions(Node over) {
        ExemptionsView view = new ExemptionsView(new ExemptionsViewModel(model.link(), model.staff()), tables, texts);
        FormDialog.sheet(window(over), texts, texts.get("permits.exemptions.title"), views.shape(view)).show();
    }

    void transfer(Node over) {
        if (!model.hasStaff()) {
            model.link().notices().toast("permit.noStaff");
            return;
        }
        TransferFormViewModel form = new TransferFormViewModel(model.link(), model.everybody());
        TransferFormView view = new TransferFormView(form, tables, texts);
        Parent shape = views.shape(view);
        new FormDialog(window(over), texts, texts.get("permits.transfer.title"), shape, "transfer.accept")
                .enabledWhen(form.ready()).onAccept(form::transfer).safeByDefault().focus(view.first()).show();
    }
}
