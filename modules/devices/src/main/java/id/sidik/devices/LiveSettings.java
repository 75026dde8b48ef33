package id.sidik.devices;

import id.sidik.protocol.EventCode;
import java.time.Duration;

/**
 * How a machine is listened to.
 *
 * @param mask  of {@link EventCode}
 * @param pulse so long a machine may say nothing before it is asked whether it is there, 100 ms – 5 min
 */
public record LiveSettings(int mask, Duration pulse, Heartbeat heartbeat) {
    private static final Duration SHORTEST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    public LiveSettings {
        if (mask <= 0 || mask > EventCode.ALL) throw new IllegalArgumentException("no events: " + mask);
        if (pulse.compareTo(SHORTEST) < 0 || pulse.compareTo(LONGEST) > 0)
            throw new IllegalArgumentException("pulse out of range: " + pulse);
    }

    /** All events, and the time asked for after 30 silent seconds. */
    public static LiveSettings usual() {
        return new LiveSettings(EventCode.ALL, Duration.ofSeconds(30), Heartbeat.TIME);
    }

    public LiveSettings by(Heartbeat question) {
        return new LiveSettings(mask, pulse, question);
    }

    public LiveSettings withPulse(Duration pulse) {
        return new LiveSettings(mask, pulse, heartbeat);
    }
}
