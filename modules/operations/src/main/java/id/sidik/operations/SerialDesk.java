package id.sidik.operations;

import id.sidik.devices.Machines;
import id.sidik.devices.SerialPorts;
import id.sidik.devices.SerialTrace;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The serial ports of this laptop, and what went over them. */
public final class SerialDesk {
    private final Machines machines;

    SerialDesk(Machines machines) {
        this.machines = machines;
    }

    /**
     * A serial port.
     *
     * @param device   what it is opened by
     * @param name     what the system calls it
     * @param terminal whether it is the USB port of a machine itself
     */
    public record Port(String device, String name, boolean terminal) {}

    /** As they are now, machines' own USB ports first. */
    public List<Port> ports() {
        return SerialPorts.list().stream().map(port -> new Port(port.device(), port.name(), port.terminal())).toList();
    }

    /** Whether anything went over a port since the program was started. */
    public boolean traced() {
        return !machines.serialTrace().pieces().isEmpty();
    }

    /**
     * Writes the raw bytes of the latest serial conversations, one piece a line. They are not masked: names, keys and
     * fingers may stand in them, so a person decides to whom the file goes.
     *
     * @return how many pieces
     * @throws TroubleException SER-110 when the file cannot be written
     */
    public int saveTrace(Path file) {
        List<SerialTrace.Piece> pieces = machines.serialTrace().pieces();
        try {
            Files.writeString(file, pieces.stream().map(SerialTrace.Piece::text).collect(Collectors.joining("\n", "",
                    "\n")), StandardCharsets.US_ASCII);
            return pieces.size();
        } catch (IOException unwritable) {
            throw new TroubleException(Trouble.of("SER-110", "trouble.serial.noFile", file), unwritable);
        }
    }
}
