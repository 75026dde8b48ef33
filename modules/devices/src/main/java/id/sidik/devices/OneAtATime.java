package id.sidik.devices;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The door before every machine: one conversation per address or port (section 1.2: most serve one client only). */
final class OneAtATime {
    private final Map<Object, Door> doors = new ConcurrentHashMap<>();

    /** Waits for this program's own earlier conversation. @throws MachineException Busy when the limit passes, Stopped */
    Turn enter(Object machine, Limit limit) throws MachineException {
        Door door = doors.computeIfAbsent(machine, unused -> new Door(new Semaphore(1, true), new AtomicInteger()));
        door.waiting.incrementAndGet();
        try {
            do {
                if (door.free.tryAcquire(limit.slice().toNanos(), TimeUnit.NANOSECONDS)) return door;
            } while (!limit.passed());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new MachineException(new Refusal.Stopped(), interrupted);
        } finally {
            door.waiting.decrementAndGet();
        }
        throw new MachineException(new Refusal.Busy());
    }

    /** The right to speak with one machine, until closed. */
    interface Turn extends AutoCloseable {
        /** Whether another call waits for this one to end. */
        boolean wanted();

        @Override
        void close();
    }

    private record Door(Semaphore free, AtomicInteger waiting) implements Turn {
        @Override
        public boolean wanted() {
            return waiting.get() > 0;
        }

        @Override
        public void close() {
            free.release();
        }
    }
}
