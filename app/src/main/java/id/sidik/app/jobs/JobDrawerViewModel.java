package id.sidik.app.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/** What the drawer lists: running jobs first, then ledgers, newest first; and the one that is looked at. */
public final class JobDrawerViewModel {
    private final JobBook book;
    private final ObservableList<DrawerEntry> entries = FXCollections.observableArrayList();
    private final ObservableList<DrawerEntry> entriesSeen = FXCollections.unmodifiableObservableList(entries);
    private final ObjectProperty<Optional<DrawerEntry>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty open = new SimpleBooleanProperty();

    public JobDrawerViewModel(JobBook book) {
        this.book = book;
        ListChangeListener<Object> changed = change -> list();
        book.running().addListener(changed);
        book.ledgers().addListener(changed);
        list();
    }

    public ObservableList<DrawerEntry> entries() {
        return entriesSeen;
    }

    public ObjectProperty<Optional<DrawerEntry>> chosen() {
        return chosen;
    }

    public BooleanProperty open() {
        return open;
    }

    public void toggle() {
        open.set(!open.get());
    }

    /** The job that a folded drawer tells of: the oldest that runs. */
    public Optional<RunningJob> foremost() {
        return book.running().stream().findFirst();
    }

    public int runningCount() {
        return book.running().size();
    }

    private void list() {
        List<DrawerEntry> all = new ArrayList<>();
        book.running().forEach(job -> all.add(new DrawerEntry.Running(job)));
        book.ledgers().forEach(ledger -> all.add(new DrawerEntry.Done(ledger)));
        entries.setAll(all);
        if (chosen.get().filter(all::contains).isEmpty()) chosen.set(all.stream().findFirst());
    }
}
