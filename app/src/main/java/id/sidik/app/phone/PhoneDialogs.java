package id.sidik.app.phone;

import id.sidik.app.jobs.JobName;
import id.sidik.app.office.OfficeLink;
import id.sidik.app.office.ShownMonth;
import id.sidik.app.sms.ReasonFormView;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.FormDialog;
import id.sidik.app.view.Views;
import id.sidik.operations.roads.PhoneLayout;
import id.sidik.operations.roads.PhoneLine;
import id.sidik.operations.roads.PhoneLook;
import id.sidik.operations.roads.PhoneStrangers;
import id.sidik.operations.roads.PhoneSheet;
import id.sidik.operations.roads.RoadRoom;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Records of telephones over the log: the list of a month, the import with its columns, cancelling of evidence. */
public final class PhoneDialogs {
    private final OfficeLink link;
    private final Views views;
    private final Tables tables;
    private final Texts texts;

    /** The records of a month, the programs that are known, and what waits for its people. */
    record Reading(List<PhoneLine> lines, List<String> sources, PhoneStrangers.Waiting waiting) {}

    public PhoneDialogs(OfficeLink link, Views views, Tables tables, Texts texts) {
        this.link = link;
        this.views = views;
        this.tables = tables;
        this.texts = texts;
    }

    private RoadRoom roads() {
        return link.office().roads();
    }

    private static Window window(Node over) {
        return over.getScene().getWindow();
    }

    /** The sheet with the records of a month. */
    public void show(Node over) {
        PhoneRecordsView view = new PhoneRecordsView(this, new ShownMonth(link), tables, texts);
        FormDialog.sheet(window(over), texts, texts.get("phone.title"), views.shape(view)).show();
    }

    void load(YearMonth month, Consumer<Reading> then) {
        link.background().fetch(() -> new Reading(roads().phones().list(month), roads().imports().sources(), roads()
                .strangers().waiting()), then, link.alarm());
    }

    void importFile(Node over, String source, Runnable then) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("phone.import.help"));
        chooser.getExtensionFilters().setAll(
                new FileChooser.ExtensionFilter(texts.get("people.import.kind"), "*.xlsx", "*.xls", "*.csv", "*.txt"),
                new FileChooser.ExtensionFilter(texts.get("file.all"), "*"));
        Optional.ofNullable(chooser.showOpenDialog(window(over)))
                .ifPresent(file -> open(over, file.toPath(), source, then));
    }

    void open(Node over, Path file, String source, Runnable then) {
        link.jobs().start(new JobName("phoneImport", source), roads().imports().open(file, source),
                sheet -> map(over, sheet, then), fault -> {});
    }

    private void map(Node over, PhoneSheet sheet, Runnable then) {
        PhoneMapView view = new PhoneMapView(sheet, this, tables, texts);
        Parent shape = views.shape(view);
        new FormDialog(window(over), texts, texts.get("phone.map.title"), shape, "phone.map.accept")
                .enabledWhen(view.ready()).onAccept(close -> {
                    close.run();
                    take(view.look(), then);
                }).focus(view.first()).show();
    }

    void look(PhoneSheet sheet, PhoneLayout layout, Consumer<PhoneLook> then) {
        link.background().fetch(() -> roads().imports().look(sheet, layout).run(
                id.sidik.operations.work.Job.Progress.NONE),
                then, link.alarm());
    }

    private void take(PhoneLook look, Runnable then) {
        link.jobs().startLedger(new JobName("phoneImport", look.sheet().source()), roads().imports().take(look),
                ledger -> {
                    link.news().changed();
                    then.run();
                });
    }

    /** @param cancel or else restore */
    void decide(Node over, List<PhoneLine> lines, boolean cancel, Runnable then) {
        List<UUID> ids = lines.stream().map(PhoneLine::id).toList();
        String what = cancel ? "phone.cancel.what" : "phone.restore.what";
        ReasonFormView view = new ReasonFormView(texts.get(what, lines.size()));
        Parent shape = views.shape(view);
        new FormDialog(window(over), texts, texts.get(cancel
                ? "phone.cancel.title"
                : "phone.restore.title"), shape, cancel ? "phone.cancel.accept" : "phone.restore.accept")
                .enabledWhen(view.ready()).safeByDefault().onAccept(close -> link.write(() -> {
                    if (cancel) roads().phones().cancel(ids, view.reason());
                    else
                        roads().phones().restore(ids, view.reason());
                }, () -> {
                    close.run();
                    then.run();
                })).focus(view.first()).show();
    }
}
