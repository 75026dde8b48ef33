package id.sidik.app.people.fingers;

import id.sidik.app.machines.enrol.EnrolDialogs;
import id.sidik.app.machines.people.PlanSheet;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.FormDialog;
import id.sidik.app.view.Views;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Opens the look at fingers and numbers. */
public final class FingersSheet {
    private final FingersViewModel model;
    private final PlanSheet plans;
    private final EnrolDialogs enrolment;
    private final Views views;
    private final Tables tables;
    private final Texts texts;

    public FingersSheet(FingersViewModel model, PlanSheet plans, EnrolDialogs enrolment, Views views, Tables tables,
            Texts texts) {
        this.model = model;
        this.plans = plans;
        this.enrolment = enrolment;
        this.views = views;
        this.tables = tables;
        this.texts = texts;
    }

    public void open(Node over) {
        FingersView view = new FingersView(model, plans, enrolment, tables, texts);
        Parent shape = views.shape(view);
        FormDialog.sheet(over.getScene().getWindow(), texts, texts.get("fingers.title"), shape).onClosed(view::end)
                .show();
    }
}
