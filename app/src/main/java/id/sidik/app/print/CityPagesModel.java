package id.sidik.app.print;

import id.sidik.app.office.OfficeLink;
import id.sidik.domain.ReportCode;
import id.sidik.operations.reports.PageDesk;
import id.sidik.operations.reports.PageDesk.OwnPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Which reports have pages that the city draws itself. */
public final class CityPagesModel {
    private final OfficeLink link;
    private final Runnable changed;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Row>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyStringWrapper names = new ReadOnlyStringWrapper("");

    /** @param code empty for a file that is no report's @param own empty where the built-in pages are used */
    record Row(Optional<ReportCode> code, Optional<OwnPage> own) {}

    CityPagesModel(OfficeLink link, Runnable changed) {
        this.link = link;
        this.changed = changed;
        look();
        chosen.subscribe(row -> row.flatMap(Row::code).ifPresentOrElse(this::tell, () -> names.set("")));
    }

    private PageDesk desk() {
        return link.office().reports().pages();
    }

    String folder() {
        return desk().folder().toString();
    }

    ObservableList<Row> rows() {
        return rows;
    }

    ObjectProperty<Optional<Row>> chosen() {
        return chosen;
    }

    /** What a page of the chosen report may name. */
    ReadOnlyStringProperty names() {
        return names.getReadOnlyProperty();
    }

    private void tell(ReportCode code) {
        link.background().fetch(() -> desk().names(code), names::set, link.alarm());
    }

    /** Reads the folder again, and holds every page against the rules. */
    void look() {
        link.background().fetch(desk()::list, this::show, link.alarm());
    }

    private void show(List<OwnPage> pages) {
        Optional<ReportCode> before = chosen.get().flatMap(Row::code);
        List<Row> found = new ArrayList<>();
        for (ReportCode code : ReportCode.values()) {
            List<OwnPage> own = pages.stream().filter(page -> PageDesk.code(page.name()).filter(code::equals)
                    .isPresent()).toList();
            own.forEach(page -> found.add(new Row(Optional.of(code), Optional.of(page))));
            if (own.isEmpty()) found.add(new Row(Optional.of(code), Optional.empty()));
        }
        pages.stream().filter(page -> PageDesk.code(page.name()).isEmpty()).forEach(page -> found.add(new Row(Optional
                .empty(), Optional.of(page))));
        rows.setAll(found);
        chosen.set(found.stream().filter(row -> row.code().equals(before)).findFirst().or(() -> found.stream()
                .findFirst()));
    }

    /** Lays the built-in page of the chosen report into the folder, to begin with. */
    void copy() {
        chosen.get().flatMap(Row::code).ifPresent(code -> link.background().fetch(() -> desk().handOut(code),
                files -> done(), link.alarm()));
    }

    /** Back to the built-in page; the city's own is kept beside it under another name. */
    void putBack() {
        chosen.get().flatMap(Row::own).ifPresent(own -> link.background().fetch(() -> desk().putBack(own.name()),
                there -> done(), link.alarm()));
    }

    private void done() {
        look();
        changed.run();
    }
}
