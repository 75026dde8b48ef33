package id.sidik.app.discipline;

import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.FormDialog;
import id.sidik.app.view.Views;
import id.sidik.operations.month.YearSheet;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Opens what is done with disciplinary decisions. */
public final class PunishmentDialogs {
    private final PunishmentsModel model;
    private final Views views;
    private final Tables tables;
    private final Texts texts;

    public PunishmentDialogs(PunishmentsModel model, Views views, Tables tables, Texts texts) {
        this.model = model;
        this.views = views;
        this.tables = tables;
        this.texts = texts;
    }

    void register(Node over, YearSheet.Line line) {
        line.person().employee().ifPresent(employee -> {
            PunishmentForm form = new PunishmentForm(model, employee, line, texts);
            new FormDialog(over.getScene().getWindow(), texts, texts.get("punishment.for", line.person().name()), form
                    .shape(), "button.save").enabledWhen(form.ready()).onAccept(form::keep).focus(form.first()).show();
        });
    }

    void all(Node over) {
        PunishmentsView view = new PunishmentsView(model, tables, texts);
        Parent shape = views.shape(view);
        FormDialog.sheet(over.getScene().getWindow(), texts, texts.get("punishment.title"), shape).focus(view.first())
                .show();
    }
}
