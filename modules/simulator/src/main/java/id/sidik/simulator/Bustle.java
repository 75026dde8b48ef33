package id.sidik.simulator;

import id.sidik.protocol.EventCode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** People who come and go at a machine by themselves, one after the other, so that there is something to watch. */
public final class Bustle implements AutoCloseable {
    private static final int EVERY_STRANGER = 7;
    /** VERIFY of nobody. */
    private static final byte[] NOBODY = {-1, -1, -1, -1, 1};

    private final SimulatedMachine machine;
    private final ScheduledExecutorService timer = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("simulator-bustle").factory());
    private LocalDateTime last = LocalDateTime.MIN;
    private int turn;

    private Bustle(SimulatedMachine machine) {
        this.machine = machine;
    }

    /** @param pause between two people, positive @return ends it */
    public static Bustle at(SimulatedMachine machine, Duration pause) {
        if (!pause.isPositive()) throw new IllegalArgumentException("the pause must be positive");
        Bustle bustle = new Bustle(machine);
        bustle.timer.scheduleWithFixedDelay(bustle::next, pause.toNanos(), pause.toNanos(), TimeUnit.NANOSECONDS);
        return bustle;
    }

    private void next() {
        List<SimulatedPerson> people = machine.people();
        turn++;
        if (turn % EVERY_STRANGER == 0) machine.sendEvent(EventCode.VERIFY, NOBODY);
        else if (!people.isEmpty() && !machine.enrolling()) punch(people.get(turn % people.size()));
    }

    /** No two punches in one second: a person has one finger there at a time. */
    private void punch(SimulatedPerson person) {
        LocalDateTime now = machine.clock();
        last = now.isAfter(last) ? now : last.plusSeconds(1);
        machine.addPunch(SimulatedPunch.added(person.pin(), last));
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
