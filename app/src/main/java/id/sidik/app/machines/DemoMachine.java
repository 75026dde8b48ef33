package id.sidik.app.machines;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.centre.SyncDesk;
import id.sidik.simulator.Bustle;
import id.sidik.simulator.Dialect;
import id.sidik.simulator.Sensor;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The machine made of software that comes with the program, to try it without hardware. It speaks the protocol over a
 * real socket of this laptop, so everything that a pull does is done; its people are made up.
 */
public final class DemoMachine implements AutoCloseable {
    private static final MachineId ID = SyncDesk.MADE_UP;
    private static final int PEOPLE = 24;
    private static final String HOST = "127.0.0.1";

    private static final Duration COMING = Duration.ofSeconds(4);
    /** Whoever tries an enrolment need not have a sensor: the finger comes by itself. */
    private static final Sensor SENSOR = Sensor.usual().pressingItself(Duration.ofMillis(1500));

    private final Clock clock;
    private Optional<SimulatedMachine> running = Optional.empty();

    /** @param clock that the machine's own clock is set by */
    public DemoMachine(Clock clock) {
        this.clock = clock;
    }

    public static boolean is(Machine machine) {
        return machine.id().equals(ID);
    }

    /**
     * Switches it on if it is off. Its port is a free one, so it may be another one after every start of the program.
     *
     * @param month of its records
     * @return the machine as it is reached now
     * @throws UncheckedIOException when this laptop gives no port
     */
    public synchronized Machine switchOn(String name, YearMonth month, ZoneId zone) {
        if (running.isEmpty()) running = Optional.of(start(month));
        return new Machine(ID, name, HOST, running.get().port(), 0, zone);
    }

    private SimulatedMachine start(YearMonth month) {
        try {
            return SimulatedMachine.start(SimulatorSettings.usual().withSerial(ID.serial()).withPeople(PEOPLE)
                    .withFingers(1)
                    .withMonth(month).withDialect(Dialect.usual().withSensor(SENSOR)), clock);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** People begin to come and go. @throws IllegalStateException when it is off */
    public synchronized Bustle bustle() {
        return Bustle.at(running.orElseThrow(IllegalStateException::new), COMING);
    }

    @Override
    public synchronized void close() {
        running.ifPresent(SimulatedMachine::close);
        running = Optional.empty();
    }
}
