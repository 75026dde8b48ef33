package id.sidik.app.bundles;

import id.sidik.app.text.Texts;
import id.sidik.app.view.FormDialog;
import id.sidik.app.view.Views;
import id.sidik.operations.bundle.AgencyDesk;
import id.sidik.operations.bundle.BundleDesk;
import java.io.File;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The unit bundle and the agency's settings pack, over the screen for a moment. */
public final class BundleDialogs {
    private final BundleModel model;
    private final Views views;
    private final Texts texts;
    private final ZoneId zone;

    public BundleDialogs(BundleModel model, Views views, Texts texts, ZoneId zone) {
        this.model = model;
        this.views = views;
        this.texts = texts;
        this.zone = zone;
    }

    /** Where it stands, and everything that can be done with it. */
    public void show(Window over) {
        BundleSheetView view = new BundleSheetView(model, this, texts, zone);
        Parent shape = views.shape(view);
        model.read();
        FormDialog.sheet(over, texts, texts.get("bundle.title"), shape).show();
    }

    /** A file that was opened with the program, or chosen. What is neither of the two is told by its dialog. */
    public void open(Window over, Path file) {
        if (file.toString().endsWith(AgencyDesk.ENDING)) apply(over, file);
        else
            take(over, file);
    }

    void take(Window over, Path file) {
        BundleClashesView clashes = new BundleClashesView(texts);
        BundleTakeView view = new BundleTakeView(model, file, texts, zone, clashes, views.shape(clashes));
        Parent shape = views.shape(view);
        new FormDialog(over, texts, texts.get("bundle.take.title"), shape, "bundle.take.verb").enabledWhen(view.ready())
                .onAccept(close -> model.take(file, view.keys(), view.decision(), close)).focus(view.first()).show();
    }

    void apply(Window over, Path file) {
        AgencyTakeView view = new AgencyTakeView(model, file, texts, zone);
        Parent shape = views.shape(view);
        new FormDialog(over, texts, texts.get("agency.title"), shape, "agency.verb").enabledWhen(view.ready())
                .safeByDefault().onAccept(close -> model.apply(file, view.fingerprint(), close)).show();
    }

    /** A bundle or a settings pack. */
    Optional<Path> choose(Window over) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("bundle.choose"));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(texts.get("bundle.files"), "*"
                + BundleDesk.ENDING, "*" + AgencyDesk.ENDING));
        return Optional.ofNullable(chooser.showOpenDialog(over)).map(File::toPath);
    }
}
