package id.sidik.simulator;

import id.sidik.protocol.SerialCandidate;
import java.time.Duration;

/**
 * How a machine speaks on its serial port. What real ones put around a packet is unknown (section 14): any candidate
 * may be tried.
 *
 * @param baud the speed of its menu; it does not understand another
 * @param gap  the pause after each packet
 */
public record SerialPlan(SerialCandidate framing, int baud, Duration gap) {
    /** Bare packets at 115200, a short pause between them. */
    public static SerialPlan usual() {
        return new SerialPlan(SerialCandidate.BARE, 115_200, Duration.ofMillis(2));
    }

    public SerialPlan withFraming(SerialCandidate framing) {
        return new SerialPlan(framing, baud, gap);
    }

    public SerialPlan withBaud(int baud) {
        return new SerialPlan(framing, baud, gap);
    }

    public SerialPlan withGap(Duration gap) {
        return new SerialPlan(framing, baud, gap);
    }
}
