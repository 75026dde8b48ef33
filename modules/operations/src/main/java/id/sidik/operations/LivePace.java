package id.sidik.operations;

import id.sidik.devices.Heartbeat;
import id.sidik.devices.LiveSettings;
import java.time.Duration;
import java.util.List;

/**
 * How patiently a machine is followed.
 *
 * @param settings how it is listened to
 * @param rests    before the first, second … attempt to reach a lost machine again; the last one counts for all further
 * @param courtesy so long the door is left to another job of this program
 */
record LivePace(LiveSettings settings, List<Duration> rests, Duration courtesy) {
    LivePace {
        rests = List.copyOf(rests);
        if (rests.isEmpty()) throw new IllegalArgumentException("no rests");
    }

    static LivePace usual(Duration pulse) {
        return new LivePace(LiveSettings.usual().withPulse(pulse),
                List.of(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(10),
                        Duration.ofSeconds(30)),
                Duration.ofMillis(500));
    }

    LivePace by(Heartbeat heartbeat) {
        return new LivePace(settings.by(heartbeat), rests, courtesy);
    }

    /** @param failures so far in a row, from 1 */
    Duration rest(int failures) {
        return rests.get(Math.min(failures, rests.size()) - 1);
    }
}
