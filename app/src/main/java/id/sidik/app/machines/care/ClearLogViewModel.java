package id.sidik.app.machines.care;

import id.sidik.app.fault.Alarm;
import id.sidik.app.jobs.Background;
import id.sidik.app.notice.Notice;
import id.sidik.app.view.State;
import id.sidik.domain.Machine;
import id.sidik.operations.ClearWish;
import id.sidik.operations.ClearingProofs;
import id.sidik.operations.ClearingProofs.Proof;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

/** A log that is about to be cleared: four proofs, then the person's word. */
final class ClearLogViewModel {
    private static final String STEP = "clear.proof.";

    private final CareViewModel care;
    private final Machine machine;
    private final ObservableMap<Proof, State> states = FXCollections.observableHashMap();
    private final ReadOnlyObjectWrapper<Optional<ClearingProofs>> proofs = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Notice>> fault = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper proving = new ReadOnlyBooleanWrapper();
    private final BooleanProperty noCentre = new SimpleBooleanProperty();
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty typed = new SimpleStringProperty("");
    private final BooleanBinding clearable;
    private Runnable stop = () -> {};

    ClearLogViewModel(CareViewModel care, Machine machine) {
        this.care = care;
        this.machine = machine;
        clearable = new BooleanBinding() {
            {
                bind(proofs, proving, noCentre, reason, typed);
            }

            @Override
            protected boolean computeValue() {
                return !proving.get() && proofs.get().filter(ClearLogViewModel.this::enough).isPresent()
                        && !reason.get().isBlank() && typed.get().strip().equals(machine.name());
            }
        };
    }

    private boolean enough(ClearingProofs held) {
        return held.locallyProved() && (held.holds(Proof.CENTRE) || noCentre.get()) && held.readCount() > 0;
    }

    Machine machine() {
        return machine;
    }

    /** How each proof stands; a missing one has not had its turn. */
    ObservableMap<Proof, State> states() {
        return states;
    }

    ReadOnlyObjectProperty<Optional<ClearingProofs>> proofs() {
        return proofs.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Notice>> fault() {
        return fault.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty proving() {
        return proving.getReadOnlyProperty();
    }

    BooleanProperty noCentre() {
        return noCentre;
    }

    StringProperty reason() {
        return reason;
    }

    StringProperty typed() {
        return typed;
    }

    BooleanBinding clearable() {
        return clearable;
    }

    void prove() {
        proving.set(true);
        proofs.set(Optional.empty());
        fault.set(Optional.empty());
        states.clear();
        stop = care.link().background().run(care.onAwake(machine, (office, awake) -> office.clearing().prove(awake)),
                new Background.Watcher<ClearingProofs>() {
                    @Override
                    public void at(long done, long total, String key, List<Object> arguments) {
                        if (key.startsWith(STEP)) reached(Proof.valueOf(key.substring(STEP.length())));
                    }

                    @Override
                    public void done(ClearingProofs held) {
                        held.checks().forEach(check -> states.put(check.proof(),
                                check.holds() ? State.READY : missing(check.proof())));
                        proving.set(false);
                        proofs.set(Optional.of(held));
                        care.link().news().changed();
                    }

                    @Override
                    public void broken(Throwable thrown) {
                        states.clear();
                        proving.set(false);
                        fault.set(Optional.of(Alarm.log(thrown)));
                    }
                });
    }

    private void reached(Proof proof) {
        states.put(proof, State.RUNNING);
    }

    /** A centre that is missing can be acknowledged; any other proof that does not hold is the end of it. */
    private static State missing(Proof proof) {
        return proof == Proof.CENTRE ? State.LOOK : State.FAILED;
    }

    void clear(Runnable close) {
        ClearingProofs held = proofs.get().orElseThrow();
        ClearWish wish = new ClearWish(reason.get(), typed.get(), noCentre.get());
        care.start("clearLog", (office, awake) -> office.clearing().clear(awake, held, wish));
        close.run();
    }

    void stop() {
        stop.run();
    }
}
