package id.sidik.central;

import java.time.Duration;

/**
 * How long to wait for the network.
 *
 * @param connect  for each host
 * @param answer   for an answer once connected; longer than the longest step of a slow line
 * @param compress whether the line is compressed, which spares slow lines and costs a little on quick ones
 */
public record Waits(Duration connect, Duration answer, boolean compress) {
    public static final Waits USUAL = new Waits(Duration.ofSeconds(10), Duration.ofSeconds(120), true);

    public Waits {
        if (connect.toMillis() < 1 || answer.toMillis() < 1) throw new IllegalArgumentException("waits are positive");
    }
}
