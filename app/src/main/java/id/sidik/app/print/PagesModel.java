package id.sidik.app.print;

import id.sidik.app.jobs.JobName;
import id.sidik.app.office.Latest;
import id.sidik.app.office.OfficeLink;
import id.sidik.operations.reports.Page;
import id.sidik.operations.reports.PrintedPages;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;

/** Pages that are looked at: which one, how large, what is searched in them, and where they are printed. */
public final class PagesModel {
    static final double LEAST_ZOOM = 0.4;
    static final double MOST_ZOOM = 4;
    private static final double THUMB = 0.14;

    private final OfficeLink link;
    private final Latest drawing;
    private final PagesSearch search;
    private final PrinterModel printing;
    private final ReadOnlyObjectWrapper<Optional<PrintedPages>> pages = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Page>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final IntegerProperty index = new SimpleIntegerProperty();
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private final BooleanProperty fit = new SimpleBooleanProperty(true);

    public PagesModel(OfficeLink link) {
        this.link = link;
        drawing = link.latest();
        search = new PagesSearch(link, this);
        printing = new PrinterModel(link, this);
        index.subscribe(() -> draw());
        zoom.subscribe(() -> draw());
    }

    /** Puts other pages in front; the same page stays in front when it is there. */
    public void show(Optional<PrintedPages> filled) {
        pages.set(filled);
        if (filled.isEmpty()) page.set(Optional.empty());
        index.set(Math.clamp(index.get(), 0, Math.max(0, count() - 1)));
        printing.renew();
        search.again();
        draw();
    }

    /** Empty while they are made. */
    public ReadOnlyObjectProperty<Optional<PrintedPages>> pages() {
        return pages.getReadOnlyProperty();
    }

    public int count() {
        return pages.get().map(PrintedPages::count).orElse(0);
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

    public PagesSearch search() {
        return search;
    }

    public PrinterModel printing() {
        return printing;
    }

    /** @param by 1 forward, −1 back */
    public void turn(int by) {
        go(index.get() + by);
    }

    /** @param to from 0; the nearest page when there is none */
    public void go(int to) {
        index.set(Math.clamp(to, 0, Math.max(0, count() - 1)));
    }

    public void zoomBy(double factor) {
        fit.set(false);
        zoom.set(Math.clamp(zoom.get() * factor, LEAST_ZOOM, MOST_ZOOM));
    }

    /** A small picture of a page for the list. */
    public void thumb(int which, Consumer<Page> then) {
        pages.get().filter(all -> which < all.count()).ifPresent(all -> link.background().fetch(
                () -> all.page(which, THUMB), then, link.alarm()));
    }

    /** @param subject the job's name says what is printed */
    public void print(String subject) {
        pages.get().ifPresent(all -> link.jobs().start(new JobName("print", subject), progress -> {
            all.print(printing.order());
            return all.count(printing.order().pages());
        }, sent -> link.notices().toast("print.printed", sent), fault -> {}));
    }

    private void draw() {
        pages.get().filter(all -> all.count() > 0).ifPresent(all -> {
            int which = index.get();
            double scale = zoom.get();
            drawing.fetch(() -> all.page(which, scale), drawn -> page.set(Optional.of(drawn)));
        });
    }
}
