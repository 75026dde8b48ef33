package id.sidik.app.laptop;

import id.sidik.operations.NewLaptopSource;
import id.sidik.operations.bundle.BundleKeys;
import id.sidik.operations.centre.CentreAddress;
import id.sidik.operations.centre.CentrePlace;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Where a new laptop's data come from, as the window asks: only what nobody has told yet is typed. */
final class SourceModel {
    /** The three roads. */
    enum Way {
        BUNDLE, CENTRE_BUNDLE, CENTRE
    }

    final ObjectProperty<Way> way = new SimpleObjectProperty<>(Way.BUNDLE);
    final StringProperty bundle = new SimpleStringProperty("");
    final StringProperty passphrase = new SimpleStringProperty("");
    final StringProperty sealing = new SimpleStringProperty("");
    final StringProperty hosts = new SimpleStringProperty("");
    final StringProperty database = new SimpleStringProperty("");
    final StringProperty trust = new SimpleStringProperty("");
    final StringProperty account = new SimpleStringProperty("");
    final StringProperty password = new SimpleStringProperty("");
    /** Whether somebody told where the centre is: then its address need not be shown. */
    final BooleanProperty told = new SimpleBooleanProperty();
    final BooleanProperty hasPassword = new SimpleBooleanProperty();

    /** What the laptop or its agency's settings pack knows of the centre; what was typed meanwhile gives way. */
    void knows(CentrePlace place, boolean kept) {
        hosts.set(place.hosts());
        database.set(place.database());
        trust.set(place.authority().isEmpty() ? place.print() : place.authority());
        if (!place.account().isEmpty()) account.set(place.account());
        hasPassword.set(kept);
        told.set(!anyBlank(hosts, database, trust));
    }

    /** Whether nothing that this road needs is left to be typed. */
    BooleanBinding ready() {
        return Bindings.createBooleanBinding(() -> switch (way.get()) {
            case BUNDLE -> !anyBlank(bundle, passphrase);
            case CENTRE_BUNDLE -> centre() && !anyBlank(passphrase);
            case CENTRE -> centre();
        }, way, bundle, passphrase, hosts, database, trust, account, password, hasPassword);
    }

    private boolean centre() {
        return !anyBlank(hosts, database, trust, account) && (hasPassword.get() || !password.get().isEmpty());
    }

    private static boolean anyBlank(StringProperty... texts) {
        return Stream.of(texts).anyMatch(text -> text.get().isBlank());
    }

    /** What brings the data by the chosen road. */
    Job<Ledger> job(NewLaptopSource source) {
        BundleKeys keys = new BundleKeys(passphrase.get(), sealing.get());
        return switch (way.get()) {
            case BUNDLE -> source.bundle(Path.of(bundle.get().strip()), keys);
            case CENTRE_BUNDLE -> source.bundleOfCentre(place(), typed(), keys);
            case CENTRE -> source.fromCentre(place(), typed());
        };
    }

    private CentrePlace place() {
        return new CentreAddress(hosts.get(), database.get(), account.get(), "", trust.get().strip()).place(true);
    }

    private Optional<String> typed() {
        return Optional.of(password.get()).filter(text -> !text.isEmpty());
    }
}
