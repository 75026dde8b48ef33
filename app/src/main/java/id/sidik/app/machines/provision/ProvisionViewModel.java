package id.sidik.app.machines.provision;

import id.sidik.app.jobs.JobName;
import id.sidik.app.office.Latest;
import id.sidik.app.office.OfficeLink;
import id.sidik.app.text.Texts;
import id.sidik.domain.MachineProfile;
import id.sidik.operations.ProfileWish;
import id.sidik.operations.ProvisionPreview;
import id.sidik.operations.ProvisionRow;
import id.sidik.operations.ProvisionUnit;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The board of machines that are to be set up. */
public final class ProvisionViewModel {
    private final OfficeLink link;
    private final Latest board;
    private final Latest kept;
    private final ObservableList<MachineProfile> profiles = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<MachineProfile>> profile = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<ProvisionRow> rows = FXCollections.observableArrayList();
    private final ObservableList<ProvisionUnit> units = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();

    /** Machine by machine and unit by unit. */
    private record Board(List<ProvisionRow> rows, List<ProvisionUnit> units) {}

    public ProvisionViewModel(OfficeLink link) {
        this.link = link;
        board = link.latest();
        kept = link.latest();
    }

    ObservableList<ProvisionRow> rows() {
        return rows;
    }

    /** Set before the rows are. */
    ObservableList<ProvisionUnit> units() {
        return units;
    }

    ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    long done() {
        return rows.stream().filter(row -> !row.open()).count();
    }

    boolean anyFailed() {
        return rows.stream().anyMatch(row -> row.open() && row.state() != ProvisionRow.State.WAITING);
    }

    void refresh() {
        board.fetch(() -> new Board(link.office().provisioning().board(), link.office().provisioning().units()),
                read -> {
                    units.setAll(read.units());
                    rows.setAll(read.rows());
                });
        kept.fetch(link.office().profiles()::profiles, profiles::setAll);
    }

    /** Takes what can be taken of a table. @param then is told what was said about it */
    void take(Path file, Consumer<ProvisionPreview> then) {
        link.background().fetch(() -> {
            ProvisionPreview preview = link.office().provisioning().preview(file);
            link.office().provisioning().take(preview);
            return preview;
        }, preview -> {
            refresh();
            then.accept(preview);
        }, link.alarm());
    }

    /** The profiles that the office keeps, and the one that a machine without any would get. */
    ObservableList<MachineProfile> profiles() {
        return profiles;
    }

    ObjectProperty<Optional<MachineProfile>> profile() {
        return profile;
    }

    /** Makes a profile from the regulation that the office works by, as a start for machines that have none. */
    void makeProfile(String name) {
        link.background().fetch(() -> {
            String regulation = link.office().recaps().chosen();
            return link.office().profiles().save(link.office().profiles().draft(name,
                    new ProfileWish(regulation, pattern(regulation), false, true, false)));
        }, made -> {
            link.news().changed();
            profile.set(Optional.of(made));
            refresh();
        }, link.alarm());
    }

    private String pattern(String regulation) {
        return link.office().recaps().regulations().stream().filter(row -> row.id().equals(regulation))
                .flatMap(row -> row.patterns().stream()).findFirst().orElse("");
    }

    /** @param failedOnly leaves out those that were never tried */
    void run(boolean failedOnly) {
        running.set(true);
        Job<Ledger> job = link.office().provisioning().apply(failedOnly, profile.get().map(MachineProfile::id));
        link.jobs().start(new JobName("provision", ""), job, ledger -> {
            running.set(false);
            link.jobs().keep(ledger);
            link.news().changed();
            refresh();
        }, fault -> {
            running.set(false);
            refresh();
        });
    }

    void clear() {
        link.write(link.office().provisioning()::clear, this::refresh);
    }

    void exportUnits(Path file, Texts texts) {
        link.write(() -> link.office().provisioning().exportUnits(file, ProvisionUnitWords.headings(texts)),
                () -> link.notices().toast("provision.exported", file.getFileName()));
    }

    void export(Path file, Texts texts) {
        List<String> headings = List.of(texts.get("provision.unit"), texts.get("provision.name"),
                texts.get("provision.serial"), texts.get("provision.address"), texts.get("provision.state"),
                texts.get("provision.setting"), texts.get("provision.code"));
        link.write(() -> link.office().provisioning().export(file, headings,
                state -> texts.get("provision.state." + state),
                setting -> texts.get("provision.setting." + setting)),
                () -> link.notices().toast("provision.exported", file.getFileName()));
    }
}
