package id.sidik.app.laptop;

import id.sidik.app.jobs.RunningJob;
import id.sidik.operations.laptop.FlowStep;
import id.sidik.operations.laptop.LaptopRun;
import id.sidik.operations.laptop.Minutes;
import id.sidik.operations.laptop.SelfCheck;
import id.sidik.operations.work.Ledger;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** How far a new laptop is, and what is typed on its way. */
final class NewLaptopState {
    final ObjectProperty<FlowStep> step = new SimpleObjectProperty<>(FlowStep.SOURCE);
    final ObjectProperty<Optional<LaptopRun>> run = new SimpleObjectProperty<>(Optional.empty());
    /** That runs for the step that is shown. */
    final ObjectProperty<Optional<RunningJob>> job = new SimpleObjectProperty<>(Optional.empty());
    /** Of the step that was gone last. */
    final ObjectProperty<Optional<Ledger>> ledger = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<SelfCheck>> check = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<Minutes>> handed = new SimpleObjectProperty<>(Optional.empty());
    /** By what the unit works now. */
    final StringProperty rules = new SimpleStringProperty("");
    /** How many steps have ended, well or not: each time the keyboard goes on there. */
    final IntegerProperty ended = new SimpleIntegerProperty();
    final StringProperty range = new SimpleStringProperty("");
    final StringProperty technician = new SimpleStringProperty("");
    final StringProperty receiver = new SimpleStringProperty("");
}
