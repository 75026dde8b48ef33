package id.sidik.app.month;

import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.FormDialog;
import id.sidik.app.view.Views;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Opens what lies over a month for a moment. */
public final class MonthDialogs {
    private final Views views;
    private final Tables tables;
    private final Texts texts;

    public MonthDialogs(Views views, Tables tables, Texts texts) {
        this.views = views;
        this.tables = tables;
        this.texts = texts;
    }

    /** The check list, line by line. */
    void close(Node over, MonthSteps model) {
        CloseMonthView view = new CloseMonthView(texts);
        Parent shape = views.shape(view);
        new FormDialog(over.getScene().getWindow(), texts, texts.get("month.close.title", model.month()), shape,
                "month.close.verb").safeByDefault().enabledWhen(view.ready()).onAccept(done -> model.close(view
                        .reasons(), done)).show();
        model.checks(view::show);
    }

    /** What would change, why, and who agrees. */
    void revise(Node over, MonthSteps model) {
        ReviseMonthView view = new ReviseMonthView(texts, tables);
        Parent shape = views.shape(view);
        new FormDialog(over.getScene().getWindow(), texts, texts.get("month.revise.title", model.month()), shape,
                "month.revise.verb").safeByDefault().enabledWhen(view.ready()).onAccept(done -> model.revise(view
                        .kept(), view
                                .reason(), view.second(), view.reasons(), done)).focus(view.first()).show();
        model.revisionRules(view::rules);
        view.choose(kept -> model.revised(kept, view::show));
        model.checks(view::check);
    }

    void differences(Node over, MonthSteps model) {
        DifferencesView view = new DifferencesView(model, texts, tables);
        Parent shape = views.shape(view);
        FormDialog.sheet(over.getScene().getWindow(), texts, texts.get("month.differences.title", model.month()), shape)
                .show();
    }
}
