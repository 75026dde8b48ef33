package id.sidik.app.print;

import id.sidik.app.jobs.JobName;
import id.sidik.app.office.Latest;
import id.sidik.app.office.OfficeLink;
import id.sidik.app.office.MonthModel;
import id.sidik.domain.MonthRecap;
import id.sidik.operations.reports.Page;
import id.sidik.operations.reports.PrintedPages;
import id.sidik.operations.work.Job;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The official sheet of the month as it will be printed: pages to look at, to save, to print. */
public final class PrintViewModel {
    public static final int MOST_COPIES = 20;
    static final double LEAST_ZOOM = 0.4;
    static final double MOST_ZOOM = 4;

    private final MonthModel month;
    private final OfficeLink link;
    private final Latest filling;
    private final Latest drawing;
    private final ObservableList<String> printers = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<PrintedPages>> pages = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Page>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final IntegerProperty index = new SimpleIntegerProperty();
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private final BooleanProperty fit = new SimpleBooleanProperty(true);
    private final ObjectProperty<Optional<String>> printer = new SimpleObjectProperty<>(Optional.empty());
    private final IntegerProperty copies = new SimpleIntegerProperty(1);
    private boolean looked;

    public PrintViewModel(MonthModel month, OfficeLink link) {
        this.month = month;
        this.link = link;
        filling = link.latest();
        drawing = link.latest();
        month.recap().subscribe(recap -> fill());
        index.subscribe(() -> draw());
        zoom.subscribe(() -> draw());
    }

    public MonthModel month() {
        return month;
    }

    /** Empty while they are made. */
    public ReadOnlyObjectProperty<Optional<PrintedPages>> pages() {
        return pages.getReadOnlyProperty();
    }

    /** The picture of the page in front, at the zoom chosen. */
    public ReadOnlyObjectProperty<Optional<Page>> page() {
        return page.getReadOnlyProperty();
    }

    /** Which page is in front, from 0. */
    public IntegerProperty index() {
        return index;
    }

    /** 1 is 72 dots per inch. */
    public DoubleProperty zoom() {
        return zoom;
    }

    /** Whether the zoom follows the width of the window. */
    public BooleanProperty fit() {
        return fit;
    }

    public ObservableList<String> printers() {
        return printers;
    }

    /** Empty for the usual one. */
    public ObjectProperty<Optional<String>> printer() {
        return printer;
    }

    public IntegerProperty copies() {
        return copies;
    }

    /** Whether the sheet is being laid out. */
    public ReadOnlyBooleanProperty filling() {
        return filling.busy();
    }

    public void look() {
        looked = true;
        month.look();
        if (pages.get().isEmpty()) fill();
    }

    /** @param by 1 forward, −1 back */
    public void turn(int by) {
        pages.get().ifPresent(all -> index.set(Math.clamp(index.get() + by, 0, Math.max(0, all.count() - 1))));
    }

    public void zoomBy(double factor) {
        fit.set(false);
        zoom.set(Math.clamp(zoom.get() * factor, LEAST_ZOOM, MOST_ZOOM));
    }

    public void savePdf(Path target) {
        pages.get().ifPresent(all -> link.background().fetch(() -> {
            all.savePdf(target);
            return target;
        }, done -> link.notices().toast("print.saved", target.getFileName()), link.alarm()));
    }

    public void print() {
        pages.get().ifPresent(all -> link.jobs().start(new JobName("print", month.month().get().toString()),
                progress -> {
                    all.print(printer.get(), copies.get());
                    return all.count();
                }, count -> link.notices().toast("print.printed", count), fault -> {}));
    }

    public UnitFormViewModel unitForm() {
        return new UnitFormViewModel(link, () -> {
            pages.set(Optional.empty());
            fill();
        });
    }

    private void fill() {
        if (!looked) return;
        Optional<MonthRecap> recap = month.recap().get();
        pages.set(Optional.empty());
        if (recap.isEmpty() || recap.get().people().isEmpty()) {
            page.set(Optional.empty());
            return;
        }
        filling.fetch(() -> link.office().printing().monthMatrix(recap.get()).run(Job.Progress.NONE),
                this::show);
    }

    private void show(PrintedPages filled) {
        pages.set(Optional.of(filled));
        index.set(Math.min(index.get(), Math.max(0, filled.count() - 1)));
        link.background().fetch(filled::printers, printers::setAll, link.alarm());
        draw();
    }

    private void draw() {
        pages.get().filter(all -> all.count() > 0).ifPresent(all -> {
            int which = index.get();
            double scale = zoom.get();
            drawing.fetch(() -> all.page(which, scale), drawn -> page.set(Optional.of(drawn)));
        });
    }
}
