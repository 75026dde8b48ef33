package id.sidik.app.machines;

import id.sidik.domain.Machine;
import id.sidik.domain.Road;
import id.sidik.operations.SerialDesk;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** How the laptop gets to the machine, while it is being typed. */
public final class RoadModel {
    static final List<Integer> BAUDS = List.of(115_200, 57_600, 38_400, 19_200, 9600, 4800, 2400, 1200);
    private static final String WEB_PORT = "80";
    private static final String OWN_PORT = String.valueOf(Machine.DEFAULT_PORT);

    private final ObjectProperty<RoadKind> kind = new SimpleObjectProperty<>(RoadKind.NETWORK);
    private final StringProperty host = new SimpleStringProperty("");
    private final StringProperty port = new SimpleStringProperty(OWN_PORT);
    private final StringProperty device = new SimpleStringProperty("");
    private final ObjectProperty<Integer> baud = new SimpleObjectProperty<>(BAUDS.getFirst());
    private final StringProperty number = new SimpleStringProperty("1");
    private final ObservableList<SerialDesk.Port> ports = FXCollections.observableArrayList();

    RoadModel() {
        kind.subscribe(this::usualPort);
    }

    /** Whoever has not chosen a port gets the usual one of the road. */
    private void usualPort(RoadKind now) {
        if (now == RoadKind.WEB && port.get().equals(OWN_PORT)) port.set(WEB_PORT);
        if (now == RoadKind.NETWORK && port.get().equals(WEB_PORT)) port.set(OWN_PORT);
    }

    static String usual(RoadKind kind) {
        return kind == RoadKind.WEB ? WEB_PORT : OWN_PORT;
    }

    void fill(Machine machine) {
        host.set(machine.host());
        port.set(String.valueOf(machine.port()));
        if (machine.road() instanceof Road.Serial(String at, int speed, int own)) {
            device.set(at);
            baud.set(speed);
            number.set(String.valueOf(own));
        }
        kind.set(RoadKind.of(machine.road()));
    }

    /** The ports that the laptop has now; the first of them is taken where none was chosen. */
    void offer(List<SerialDesk.Port> now) {
        ports.setAll(now);
        if (device.get().isBlank() && !now.isEmpty()) device.set(now.getFirst().device());
    }

    public ObjectProperty<RoadKind> kind() {
        return kind;
    }

    public StringProperty host() {
        return host;
    }

    public StringProperty port() {
        return port;
    }

    /** The serial port as the system names it. */
    public StringProperty device() {
        return device;
    }

    public ObjectProperty<Integer> baud() {
        return baud;
    }

    /** The machine's own number in its menu, as typed. */
    public StringProperty number() {
        return number;
    }

    public ObservableList<SerialDesk.Port> ports() {
        return ports;
    }

    Observable[] parts() {
        return new Observable[]{kind, host, port, device, baud, number};
    }

    Optional<String> hostFault() {
        return host.get().isBlank() && kind.get().hasAddress()
                ? Optional.of("machineForm.host.missing")
                : Optional.empty();
    }

    Optional<String> portFault() {
        return Numbers.within(port.get(), 1, 65_535).isPresent() || !kind.get().hasAddress()
                ? Optional.empty()
                : Optional.of("machineForm.port.fault");
    }

    Optional<String> deviceFault() {
        return device.get().isBlank() && kind.get() == RoadKind.SERIAL
                ? Optional.of("machineForm.device.missing")
                : Optional.empty();
    }

    Optional<String> numberFault() {
        return Numbers.within(number.get(), 1, 255).isPresent() || kind.get() != RoadKind.SERIAL
                ? Optional.empty()
                : Optional.of("machineForm.number.fault");
    }

    boolean usable() {
        return hostFault().isEmpty() && portFault().isEmpty() && deviceFault().isEmpty() && numberFault().isEmpty();
    }

    /** Only of a model that is {@link #usable()}. */
    Road road() {
        return switch (kind.get()) {
            case NETWORK -> new Road.Network(host.get().strip(), Numbers.of(port.get()));
            case WEB -> new Road.WebService(host.get().strip(), Numbers.of(port.get()));
            case SERIAL -> new Road.Serial(device.get().strip(), baud.get(), Numbers.of(number.get()));
            case DISK -> new Road.Disk();
            case PUSH -> new Road.Push();
        };
    }
}
