package id.sidik.devices;

import id.sidik.protocol.SerialCandidate;
import id.sidik.protocol.SingleSource;

/**
 * How a machine was found to speak on its serial port.
 *
 * @param framing what stands around the packets: a guess that this machine has confirmed by answering
 * @param baud    bits in a second; eight data bits, no parity, one stop bit
 */
@SingleSource("section 14, D")
public record SerialLine(SerialCandidate framing, int baud) {
    private static final int BITS_OF_A_BYTE = 10;

    /** How many bytes a second brings. */
    int bytesPerSecond() {
        return baud / BITS_OF_A_BYTE;
    }

    /** For people and for the trace: "115200 BARE". */
    @Override
    public String toString() {
        return baud + " " + framing;
    }
}
