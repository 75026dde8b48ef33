package id.sidik.operations;

import id.sidik.devices.SerialLine;
import java.util.Optional;

/**
 * What came of calling on a serial line.
 *
 * @param answered whether anybody answered, be it with a no
 * @param line     how it speaks, where a conversation came about
 */
record LineTest(boolean answered, Optional<SerialLine> line) {
    static final LineTest SILENT = new LineTest(false, Optional.empty());
}
