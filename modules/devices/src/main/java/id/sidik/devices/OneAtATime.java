package id.sidik.devices;

import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The door before every machine: one conversation per address (section 1.2: most serve one client only). */
final class OneAtATime {
    private final Map<InetSocketAddress, Semaphore> doors = new ConcurrentHashMap<>();

    /** Waits for this program's own earlier conversation. @throws MachineException Busy when the limit passes, Stopped */
    Turn enter(InetSocketAddress machine, Limit limit) throws MachineException {
        Semaphore door = doors.computeIfAbsent(machine, unused -> new Semaphore(1, true));
        try {
            do {
                if (door.tryAcquire(limit.slice().toNanos(), TimeUnit.NANOSECONDS)) return door::release;
            } while (!limit.passed());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new MachineException(new Refusal.Stopped(), interrupted);
        }
        throw new MachineException(new Refusal.Busy());
    }

    /** The right to speak with one machine, until closed. */
    interface Turn extends AutoCloseable {
        @Override
        void close();
    }
}
