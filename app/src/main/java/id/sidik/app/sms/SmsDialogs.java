package id.sidik.app.sms;

import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.FormDialog;
import id.sidik.app.view.Views;
import id.sidik.operations.roads.ModemPortLine;
import id.sidik.operations.roads.SmsLine;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Opens what lies over the messages for a moment. */
public final class SmsDialogs {
    private final SmsViewModel model;
    private final Views views;
    private final Tables tables;
    private final Texts texts;

    public SmsDialogs(SmsViewModel model, Views views, Tables tables, Texts texts) {
        this.model = model;
        this.views = views;
        this.tables = tables;
        this.texts = texts;
    }

    private static Window window(Node over) {
        return over.getScene().getWindow();
    }

    void connect(Node over) {
        model.link().background().fetch(() -> model.link().office().roads().modem().ports(),
                ports -> connect(over, ports), model.link().alarm());
    }

    private void connect(Node over, List<ModemPortLine> ports) {
        Optional<ModemPortLine> known = model.link().office().roads().modem().chosen();
        PortFormView view = new PortFormView(ports, known, texts);
        Parent shape = views.shape(view);
        new FormDialog(window(over), texts, texts.get("sms.modem.title"), shape, "sms.modem.connect.accept")
                .enabledWhen(view.ready()).onAccept(close -> {
                    close.run();
                    model.modem().listen(model.link().office().roads().modem().port(view.device()));
                }).focus(view.first()).show();
    }

    void type(Node over) {
        TypedFormView view = new TypedFormView(model.link().clock(), texts);
        Parent shape = views.shape(view);
        new FormDialog(window(over), texts, texts.get("sms.type.title"), shape, "button.save")
                .enabledWhen(view.ready())
                .onAccept(close -> model.type(view.number(), view.text(), view.at(), close)).focus(view.first())
                .show();
    }

    void importFile(Node over) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("sms.import.help"));
        chooser.getExtensionFilters().setAll(
                new FileChooser.ExtensionFilter(texts.get("sms.import.kind"), "*.csv", "*.xlsx", "*.xls", "*.xml",
                        "*.txt"),
                new FileChooser.ExtensionFilter(texts.get("file.all"), "*"));
        Optional.ofNullable(chooser.showOpenDialog(window(over))).ifPresent(file -> model.take(file.toPath()));
    }

    void approve(Node over, List<SmsLine> lines) {
        ApproveFormView view = new ApproveFormView(lines, model.kinds(), model.link().clock(), texts);
        Parent shape = views.shape(view);
        new FormDialog(window(over), texts, texts.get("sms.approve.title"), shape, "sms.approve.accept")
                .enabledWhen(view.ready())
                .onAccept(close -> model.approve(ids(lines), view.approval(), close)).focus(view.first()).show();
    }

    /** @param refuse or else that the sender was told */
    void reason(Node over, List<SmsLine> lines, boolean refuse) {
        if (lines.isEmpty()) return;
        String what = refuse ? "sms.refuse.what" : "sms.told.what";
        ReasonFormView view = new ReasonFormView(texts.get(what, lines.size()));
        Parent shape = views.shape(view);
        FormDialog dialog = new FormDialog(window(over), texts, texts.get(refuse
                ? "sms.refuse.title"
                : "sms.told.title"), shape, refuse ? "sms.refuse.accept" : "sms.told.accept")
                .enabledWhen(view.ready()).onAccept(close -> {
                    if (refuse) model.refuse(ids(lines), view.reason(), close);
                    else
                        model.told(ids(lines), view.reason(), close);
                }).focus(view.first());
        (refuse ? dialog.safeByDefault() : dialog).show();
    }

    private static List<UUID> ids(List<SmsLine> lines) {
        return lines.stream().map(SmsLine::id).toList();
    }

    void numbers(Node over) {
        NumbersView view = new NumbersView(model.link(), model.people(), tables, texts);
        FormDialog.sheet(window(over), texts, texts.get("sms.numbers.title"), views.shape(view)).show();
    }

    void circular(Node over) {
        CircularView view = new CircularView(model.rules().get(), model.kinds(), model.link().clock(), texts);
        Parent shape = views.shape(view);
        new FormDialog(window(over), texts, texts.get("sms.circular.title"), shape, "button.save")
                .enabledWhen(view.ready()).onAccept(close -> model.settle(view.rules(), close)).focus(view.first())
                .show();
    }
}
