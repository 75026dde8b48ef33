package id.sidik.app.machines.people;

import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.FormDialog;
import id.sidik.app.view.Views;
import id.sidik.operations.MachinePlan;
import java.util.function.BiConsumer;
import javafx.stage.Window;

/** Shows a plan before it is done. */
public final class PlanSheet {
    private final Views views;
    private final Tables tables;
    private final Texts texts;

    public PlanSheet(Views views, Tables tables, Texts texts) {
        this.views = views;
        this.tables = tables;
        this.texts = texts;
    }

    /** A plan whose choices were made before. @param deed is given the plan and the reason that was typed */
    public void open(Window window, MachinePlan plan, String title, BiConsumer<MachinePlan, String> deed) {
        open(window, new PlanPreviewView(plan, tables, texts), title, deed);
    }

    void open(Window window, PlanPreviewView view, String title, BiConsumer<MachinePlan, String> deed) {
        new FormDialog(window, texts, title, views.shape(view), "plan.accept").enabledWhen(view.something())
                .onAccept(close -> {
                    close.run();
                    deed.accept(view.plan(), view.reason());
                }).show();
    }
}
