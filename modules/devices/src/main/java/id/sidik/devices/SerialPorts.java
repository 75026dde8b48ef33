package id.sidik.devices;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The serial ports of this laptop, real and over USB. */
public final class SerialPorts {
    private SerialPorts() {}

    /** Machines' own USB ports first, then by device. Looks at the system anew each time. */
    public static List<SerialPortName> list() {
        return Arrays.stream(SerialPort.getCommPorts())
                .map(port -> SerialPortName.of(port.getSystemPortPath(), port.getDescriptivePortName(),
                        port.getVendorID(), port.getProductID()))
                .sorted(Comparator.comparing((SerialPortName port) -> !port.terminal())
                        .thenComparing(SerialPortName::device))
                .toList();
    }

    /** Why a port cannot be used, tried by opening it for a moment; empty when it can. */
    public static Optional<PortFault> fault(String device, int baud) {
        try {
            open(device, baud).closePort();
            return Optional.empty();
        } catch (MachineException refused) {
            return Optional.of(refused.refusal() instanceof Refusal.NoPort port ? port.fault() : PortFault.UNUSABLE);
        }
    }

    /**
     * Opens a port at 8N1 without any flow control.
     *
     * @throws MachineException NoPort
     */
    static SerialPort open(String device, int baud) throws MachineException {
        SerialPort port = named(device);
        port.setComPortParameters(baud, 8, SerialPort.ONE_STOP_BIT, SerialPort.NO_PARITY);
        port.setFlowControl(SerialPort.FLOW_CONTROL_DISABLED);
        port.setComPortTimeouts(SerialPort.TIMEOUT_NONBLOCKING, 0, 0);
        if (port.openPort()) return port;
        PortFault fault = PortFault.of(port.getLastErrorCode(), System.getProperty("os.name", ""));
        throw new MachineException(new Refusal.NoPort(fault, "system error " + port.getLastErrorCode()));
    }

    private static SerialPort named(String device) throws MachineException {
        try {
            return SerialPort.getCommPort(device);
        } catch (SerialPortInvalidPortException unknown) {
            throw new MachineException(new Refusal.NoPort(PortFault.MISSING, "no port of this name"), unknown);
        }
    }
}
