package id.sidik.app.service;

import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.FormDialog;
import id.sidik.app.view.Views;
import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.FileChooser;

/** Opens the service desk and what lies over it for a moment. */
public final class ServiceDialogs {
    private final Views views;
    private final Tables tables;
    private final Texts texts;
    private final ZoneId zone;

    /** @param zone in which moments are shown */
    public ServiceDialogs(Views views, Tables tables, Texts texts, ZoneId zone) {
        this.views = views;
        this.tables = tables;
        this.texts = texts;
        this.zone = zone;
    }

    public void open(Node over, ServiceModel model) {
        ServiceView view = new ServiceView(model, this, tables, texts, zone);
        Parent shape = views.shape(view);
        FormDialog.sheet(over.getScene().getWindow(), texts, texts.get("service.title"), shape).onClosed(view::end)
                .show();
    }

    void receive(Node over, ServiceModel model) {
        ServiceFormView view = new ServiceFormView(model);
        Parent shape = views.shape(view);
        new FormDialog(over.getScene().getWindow(), texts, texts.get("service.new.title"), shape, "button.save")
                .enabledWhen(view.ready()).onAccept(close -> model.receive(view.wish(), close)).focus(view.first())
                .show();
    }

    void save(Node over, ServiceModel model, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("service.save"));
        chooser.setInitialFileName(texts.get("service.file", name) + ".pdf");
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter("PDF", "*.pdf"),
                new FileChooser.ExtensionFilter("XLSX", "*.xlsx"), new FileChooser.ExtensionFilter("CSV", "*.csv"));
        Optional.ofNullable(chooser.showSaveDialog(over.getScene().getWindow()))
                .ifPresent(file -> model.save(file.toPath()));
    }
}
