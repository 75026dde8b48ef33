package id.sidik.intake.modem;

import com.fazecast.jSerialComm.SerialPort;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The serial ports of this laptop, to choose the modem's from. */
public final class ModemPorts {
    private ModemPorts() {}

    /**
     * @param device   the path or name to open
     * @param name     as the system describes it
     * @param usb      vendor and product in hexadecimal ("12d1:1001"), by which it is found again; blank when no USB
     */
    public record Port(String device, String name, String usb) {}

    /** By device; looks at the system anew each time. */
    public static List<Port> list() {
        return Arrays.stream(SerialPort.getCommPorts()).map(ModemPorts::port)
                .sorted(Comparator.comparing(Port::device)).toList();
    }

    private static Port port(SerialPort port) {
        boolean usb = port.getVendorID() > 0;
        return new Port(port.getSystemPortPath(), port.getDescriptivePortName(),
                usb ? "%04x:%04x".formatted(port.getVendorID(), port.getProductID()) : "");
    }

    /** The port of this name, wherever the system has it. */
    public static ModemPlace named(String device) {
        return () -> java.util.Optional.of(device);
    }

    /** The first port of a USB modem, under whatever name it stands. @param usb as {@link Port#usb()} */
    public static ModemPlace usb(String usb) {
        return () -> list().stream().filter(port -> !usb.isBlank() && port.usb().equals(usb)).map(Port::device)
                .findFirst();
    }
}
