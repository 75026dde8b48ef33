package id.sidik.app.print;

import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.FormDialog;
import id.sidik.app.view.Views;
import java.io.File;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;

/** Opens what lies over the sheet for a moment. */
public final class PrintDialogs {
    private final Views views;
    private final Tables tables;
    private final Texts texts;

    public PrintDialogs(Views views, Tables tables, Texts texts) {
        this.views = views;
        this.tables = tables;
        this.texts = texts;
    }

    void unit(Node over, PaperFormModel form) {
        UnitFormView head = new UnitFormView(form.unit(), form.logo(), texts);
        TabPane tabs = new TabPane(tab("head", views.shape(head)), tab("officials", views.shape(new OfficialsView(form
                .officials(), tables, texts))), tab("letters", views.shape(new LettersView(form.letters(), texts))));
        tabs.setId("paperTabs");
        tabs.setAccessibleText(texts.get("unit.title"));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        new FormDialog(over.getScene().getWindow(), texts, texts.get("unit.title"), tabs, "button.save").enabledWhen(
                form.ready()).onAccept(form::save).focus(head.first()).show();
    }

    private Tab tab(String name, Parent shape) {
        Tab tab = new Tab(texts.get("unit.tab." + name), shape);
        tab.setId("paperTab." + name);
        return tab;
    }

    void cityPages(Node over, CityPagesModel model) {
        CityPagesView view = new CityPagesView(model, tables, texts);
        FormDialog.sheet(over.getScene().getWindow(), texts, texts.get("cityPages.title"), views.shape(view)).focus(view
                .first()).show();
    }

    void verify(Node over, VerifyModel model) {
        VerifyView view = new VerifyView(model, texts);
        Parent shape = views.shape(view);
        FormDialog.sheet(over.getScene().getWindow(), texts, texts.get("verify.title"), shape).focus(view.first())
                .show();
    }

    void look(Node over, LookFormViewModel form) {
        LookFormView view = new LookFormView(form, texts);
        Parent shape = views.shape(view);
        new FormDialog(over.getScene().getWindow(), texts, texts.get("look.title", form.code()), shape, "button.save")
                .enabledWhen(form.ready()).onAccept(form::save).focus(view.first()).show();
    }

    /** Where everybody's sheet goes, one file each. */
    void handOut(Node over, PrintViewModel model) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.get("print.handOut.title"));
        Optional.ofNullable(chooser.showDialog(over.getScene().getWindow())).ifPresent(folder -> model.handOut(folder
                .toPath()));
    }

    void parcel(Node over, PrintViewModel model) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("print.parcel.title"));
        chooser.setInitialFileName(texts.get("print.parcel.name", model.month().month().get().toString()) + ".zip");
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter("ZIP (*.zip)", "*.zip"));
        Optional.ofNullable(chooser.showSaveDialog(over.getScene().getWindow())).ifPresent(file -> model.parcel(file
                .toPath()));
    }

    /** The kind that was chosen among the filters, or the ending that was typed, says what is written. */
    void save(Node over, PrintViewModel model) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("print.save.title"));
        chooser.setInitialFileName(texts.get("report." + model.choice().code().get()) + " " + model.month().month()
                .get() + ".pdf");
        for (SaveKind kind : SaveKind.values())
            chooser.getExtensionFilters().add(
                    new FileChooser.ExtensionFilter(texts.get("print.save." + kind), "*" + kind.ending()));
        Optional<File> file = Optional.ofNullable(chooser.showSaveDialog(over.getScene().getWindow()));
        int filter = chooser.getExtensionFilters().indexOf(chooser.getSelectedExtensionFilter());
        file.ifPresent(chosen -> model.save(chosen.toPath(), SaveKind.values()[Math.max(filter, 0)]));
    }
}
