package id.sidik.app.print;

import id.sidik.app.office.Latest;
import id.sidik.app.office.OfficeLink;
import id.sidik.operations.reports.PageMark;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Words looked for in the pages: every line that has them, and the one in front. */
public final class PagesSearch {
    private final PagesModel pages;
    private final Latest looking;
    private final StringProperty words = new SimpleStringProperty("");
    private final ObservableList<PageMark> marks = FXCollections.observableArrayList();
    private final IntegerProperty current = new SimpleIntegerProperty(-1);

    PagesSearch(OfficeLink link, PagesModel pages) {
        this.pages = pages;
        looking = link.latest();
        words.subscribe(() -> look(true));
    }

    public StringProperty words() {
        return words;
    }

    /** In the order of the pages. */
    public ObservableList<PageMark> marks() {
        return marks;
    }

    /** Which mark is in front, from 0; −1 when there is none. */
    public IntegerProperty current() {
        return current;
    }

    /** Brings the next mark into sight, after the last the first. @param by 1 forward, −1 back */
    public void step(int by) {
        if (marks.isEmpty()) return;
        current.set(Math.floorMod(current.get() + by, marks.size()));
        pages.go(marks.get(current.get()).page());
    }

    /** Looks in other pages for the same words. */
    void again() {
        look(false);
    }

    private void look(boolean go) {
        String wanted = words.get() == null ? "" : words.get().strip();
        if (wanted.isEmpty() || pages.pages().get().isEmpty()) {
            show(List.of(), false);
            return;
        }
        looking.fetch(() -> pages.pages().get().map(all -> all.find(wanted)).orElse(List.of()),
                found -> show(found, go));
    }

    private void show(List<PageMark> found, boolean go) {
        marks.setAll(found);
        current.set(found.isEmpty() ? -1 : 0);
        if (go && !found.isEmpty()) pages.go(found.getFirst().page());
    }
}
