package id.sidik.devices.push;

import java.time.Duration;

/**
 * How much of whom is borne.
 *
 * @param connections at the same time
 * @param perAddress  of these from one address
 * @param head        bytes of a request line and its headers
 * @param body        bytes of a body
 * @param headTime    from the first byte of a request to the end of its head
 * @param bodyTime    from there to the end of its body
 * @param idle        between two requests
 */
public record PushLimits(int connections, int perAddress, int head, int body, Duration headTime, Duration bodyTime,
        Duration idle) {
    /** For some hundred machines that report in batches of a megabyte. */
    public static PushLimits usual() {
        return new PushLimits(256, 16, 16 << 10, 4 << 20, Duration.ofSeconds(15), Duration.ofSeconds(60),
                Duration.ofSeconds(30));
    }
}
