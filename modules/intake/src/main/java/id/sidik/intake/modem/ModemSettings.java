package id.sidik.intake.modem;

import java.time.Duration;

/**
 * How a modem is spoken with.
 *
 * @param baud      bits in a second; most USB modems take any
 * @param answer    how long a command may take
 * @param sending   how long the network may take to take a message
 * @param poll      how long between looks into the store, when nothing is told
 * @param firstWait how long until a lost modem is looked for; doubles with each failure
 * @param longWait  at most
 * @param parts     how long the parts of a long message are waited for
 */
public record ModemSettings(int baud, Duration answer, Duration sending, Duration poll, Duration firstWait,
        Duration longWait, Duration parts) {
    /** 115200; 5 s, 60 s for sending; a look every 10 s; 1 s to 1 min until reopened; a day for parts. */
    public static ModemSettings usual() {
        return new ModemSettings(115_200, Duration.ofSeconds(5), Duration.ofSeconds(60), Duration.ofSeconds(10),
                Duration.ofSeconds(1), Duration.ofMinutes(1), Duration.ofDays(1));
    }
}
