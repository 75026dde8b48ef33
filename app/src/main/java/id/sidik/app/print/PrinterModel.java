package id.sidik.app.print;

import id.sidik.app.office.Latest;
import id.sidik.app.office.OfficeLink;
import id.sidik.operations.reports.PaperAnswer;
import id.sidik.operations.reports.PrintOrder;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Which printer, how many copies, which pages, and what is done when it has another paper. */
public final class PrinterModel {
    public static final int MOST_COPIES = 20;

    private final OfficeLink link;
    private final PagesModel pages;
    private final Latest asking;
    private final ObservableList<String> printers = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<String>> printer = new SimpleObjectProperty<>(Optional.empty());
    private final IntegerProperty copies = new SimpleIntegerProperty(1);
    private final StringProperty range = new SimpleStringProperty("");
    private final BooleanProperty shrink = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<PaperAnswer>> other = new ReadOnlyObjectWrapper<>(Optional.empty());

    PrinterModel(OfficeLink link, PagesModel pages) {
        this.link = link;
        this.pages = pages;
        asking = link.latest();
        printer.subscribe(() -> ask());
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

    /** {@code 1-3, 5}; blank for all pages. */
    public StringProperty range() {
        return range;
    }

    /** Whether pages are made to fit the printer's paper. */
    public BooleanProperty shrink() {
        return shrink;
    }

    /** What to ask the person: the printer's paper is another; empty when there is nothing to ask. */
    public ReadOnlyObjectProperty<Optional<PaperAnswer>> otherPaper() {
        return other.getReadOnlyProperty();
    }

    /** Whether the pages typed are there. */
    public boolean rangeGood() {
        return pages.pages().get().map(all -> all.count(range.get()) > 0).orElse(true);
    }

    PrintOrder order() {
        return new PrintOrder(printer.get(), copies.get(), range.get(), shrink.get() && other.get().isPresent());
    }

    /** Asks again which printers there are, and for their paper. */
    void renew() {
        pages.pages().get().ifPresent(all -> link.background().fetch(all::printers, printers::setAll, link.alarm()));
        ask();
    }

    private void ask() {
        if (pages.pages().get().isEmpty()) {
            other.set(Optional.empty());
            return;
        }
        asking.fetch(() -> pages.pages().get().map(all -> all.paper(printer.get())),
                answer -> other.set(answer.filter(one -> !one.fits())));
    }
}
