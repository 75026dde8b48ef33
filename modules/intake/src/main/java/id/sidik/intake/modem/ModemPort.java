package id.sidik.intake.modem;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import java.util.Locale;

/** An open serial port. It is asked again and again for what has come, so that closing needs no help of the driver. */
final class ModemPort implements AutoCloseable {
    private static final int CHUNK = 1024;

    private final SerialPort port;
    private final byte[] buffer = new byte[CHUNK];

    private ModemPort(SerialPort port) {
        this.port = port;
    }

    /** 8N1 without flow control. */
    static ModemPort open(String device, int baud) throws ModemException {
        SerialPort port = named(device);
        port.setComPortParameters(baud, 8, SerialPort.ONE_STOP_BIT, SerialPort.NO_PARITY);
        port.setFlowControl(SerialPort.FLOW_CONTROL_DISABLED);
        port.setComPortTimeouts(SerialPort.TIMEOUT_NONBLOCKING, 0, 0);
        if (port.openPort()) return new ModemPort(port);
        int code = port.getLastErrorCode();
        throw new ModemException(fault(code, System.getProperty("os.name", "")), code);
    }

    private static SerialPort named(String device) throws ModemException {
        try {
            return SerialPort.getCommPort(device);
        } catch (SerialPortInvalidPortException unknown) {
            throw new ModemException(ModemFault.NO_PORT);
        }
    }

    /** @param code the system's number for what went wrong */
    static ModemFault fault(int code, String system) {
        boolean windows = system.toLowerCase(Locale.ROOT).startsWith("windows");
        return switch (code) {
            case 2 -> ModemFault.NO_PORT;
            case 3 -> windows ? ModemFault.NO_PORT : ModemFault.UNUSABLE;
            case 6, 19 -> windows ? ModemFault.UNUSABLE : ModemFault.NO_PORT;
            case 1, 13 -> windows ? ModemFault.UNUSABLE : ModemFault.NO_RIGHTS;
            case 5, 32 -> windows ? ModemFault.IN_USE : ModemFault.UNUSABLE;
            case 11, 16 -> windows ? ModemFault.UNUSABLE : ModemFault.IN_USE;
            default -> ModemFault.UNUSABLE;
        };
    }

    /** What has come, perhaps nothing. */
    byte[] read() throws ModemException {
        int count = port.readBytes(buffer, CHUNK);
        if (count < 0) throw new ModemException(ModemFault.GONE);
        return java.util.Arrays.copyOf(buffer, count);
    }

    /** @return how many were taken */
    int write(byte[] bytes, int from) throws ModemException {
        int count = port.writeBytes(bytes, bytes.length - from, from);
        if (count < 0) throw new ModemException(ModemFault.GONE);
        return count;
    }

    @Override
    public void close() {
        port.closePort();
    }
}
