package id.sidik.app.machines;

import id.sidik.app.text.Texts;
import id.sidik.operations.SerialDesk;
import java.util.List;
import javafx.scene.control.ListCell;

/** A serial port in the list of ports: what it is opened by, what the system calls it, whether a machine is behind it. */
final class PortCell extends ListCell<String> {
    private final List<SerialDesk.Port> ports;
    private final Texts texts;

    PortCell(List<SerialDesk.Port> ports, Texts texts) {
        this.ports = ports;
        this.texts = texts;
    }

    @Override
    protected void updateItem(String device, boolean empty) {
        super.updateItem(device, empty);
        setText(empty || device == null
                ? null
                : ports.stream().filter(port -> port.device().equals(device)).findFirst().map(this::words)
                        .orElse(device));
    }

    private String words(SerialDesk.Port port) {
        String named = port.name().equals(port.device()) ? port.device() : port.device() + " · " + port.name();
        return port.terminal() ? named + " · " + texts.get("machineForm.device.terminal") : named;
    }
}
