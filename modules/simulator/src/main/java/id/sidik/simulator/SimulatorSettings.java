package id.sidik.simulator;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Everything that makes one simulated machine. Start from {@link #usual()} and change what matters.
 *
 * @param serial  1–24 printable characters
 * @param commKey 0–999999 as in a machine's menu, 0 asks for none
 * @param replay  a captured log to serve in place of the made-up punches
 * @param capacity how many punches fit; without it there is always room
 * @param register room for people and fingers, and the fingers at the start
 */
public record SimulatorSettings(Network network, String serial, int commKey, PopulationPlan population, ClockPlan clock,
        Dialect dialect, List<Fault> faults, Optional<ReplayedLog> replay, Optional<LogCapacity> capacity,
        RegisterPlan register) {
    public static final int MAX_COMM_KEY = 999_999;

    public SimulatorSettings {
        requireNonNull(network, "network");
        requireNonNull(population, "population");
        requireNonNull(clock, "clock");
        requireNonNull(dialect, "dialect");
        requireNonNull(replay, "replay");
        requireNonNull(capacity, "capacity");
        requireNonNull(register, "register");
        faults = List.copyOf(faults);
        if (!serial.matches("[\\x21-\\x7E]{1,24}")) throw new IllegalArgumentException("serial of 1 to 24 characters");
        if (commKey < 0 || commKey > MAX_COMM_KEY) throw new IllegalArgumentException("communication key out of range");
    }

    /** Free port, TCP and UDP, no key, fifty people in October 2026, western Indonesian time, usual dialect, no faults. */
    public static SimulatorSettings usual() {
        return new SimulatorSettings(new Network(0, true, true), "SIMULASI0001", 0,
                new PopulationPlan(50, YearMonth.of(2026, 10), OptionalInt.empty(), 7),
                ClockPlan.rightIn(ZoneId.of("Asia/Jakarta")), Dialect.usual(), List.of(), Optional.empty(),
                Optional.empty(), RegisterPlan.usual());
    }

    public SimulatorSettings withPort(int port) {
        return withNetwork(new Network(network.host(), port, network.tcp(), network.udp()));
    }

    /** @param host an address of 127.0.0.0/8: so several machines may have the same port */
    public SimulatorSettings withHost(String host) {
        return withNetwork(new Network(host, network.port(), network.tcp(), network.udp()));
    }

    public SimulatorSettings udpOnly() {
        return withNetwork(new Network(network.host(), network.port(), false, true));
    }

    public SimulatorSettings tcpOnly() {
        return withNetwork(new Network(network.host(), network.port(), true, false));
    }

    private SimulatorSettings withNetwork(Network network) {
        return new SimulatorSettings(network, serial, commKey, population, clock, dialect, faults, replay, capacity,
                register);
    }

    public SimulatorSettings withSerial(String serial) {
        return new SimulatorSettings(network, serial, commKey, population, clock, dialect, faults, replay, capacity,
                register);
    }

    public SimulatorSettings withCommKey(int commKey) {
        return new SimulatorSettings(network, serial, commKey, population, clock, dialect, faults, replay, capacity,
                register);
    }

    public SimulatorSettings withPeople(int people) {
        return withPopulation(
                new PopulationPlan(people, population.month(), population.records(), population.seed()));
    }

    public SimulatorSettings withMonth(YearMonth month) {
        return withPopulation(
                new PopulationPlan(population.people(), month, population.records(), population.seed()));
    }

    public SimulatorSettings withRecords(int records) {
        return withPopulation(new PopulationPlan(population.people(), population.month(), OptionalInt.of(records),
                population.seed()));
    }

    public SimulatorSettings withSeed(long seed) {
        return withPopulation(
                new PopulationPlan(population.people(), population.month(), population.records(), seed));
    }

    public SimulatorSettings withPopulation(PopulationPlan population) {
        return new SimulatorSettings(network, serial, commKey, population, clock, dialect, faults, replay, capacity,
                register);
    }

    public SimulatorSettings withClock(ClockPlan clock) {
        return new SimulatorSettings(network, serial, commKey, population, clock, dialect, faults, replay, capacity,
                register);
    }

    public SimulatorSettings withDialect(Dialect dialect) {
        return new SimulatorSettings(network, serial, commKey, population, clock, dialect, faults, replay, capacity,
                register);
    }

    /** A machine on this platform, over the roads that it has. */
    public SimulatorSettings on(Platform platform) {
        SimulatorSettings made = withDialect(platform.dialect());
        return platform.udpOnly() ? made.udpOnly() : made;
    }

    /** @param size 8, 16, 40 or 49 bytes in a record of the log */
    public SimulatorSettings withRecordSize(int size) {
        return withDialect(dialect.withRecords(Records.ofSize(size)));
    }

    public SimulatorSettings withFaults(Fault... faults) {
        return new SimulatorSettings(network, serial, commKey, population, clock, dialect, List.of(faults), replay,
                capacity, register);
    }

    /** Serves a captured log, in its own record layout. */
    public SimulatorSettings withReplay(ReplayedLog log) {
        return new SimulatorSettings(network, serial, commKey, population, clock,
                dialect.withRecords(Records.of(log.layout())), faults, Optional.of(log), capacity, register);
    }

    public SimulatorSettings withCapacity(LogCapacity capacity) {
        return new SimulatorSettings(network, serial, commKey, population, clock, dialect, faults, replay,
                Optional.of(capacity), register);
    }

    public SimulatorSettings withRegister(RegisterPlan register) {
        return new SimulatorSettings(network, serial, commKey, population, clock, dialect, faults, replay, capacity,
                register);
    }

    /** @param each made-up fingers of everybody at the start, 0–10 */
    public SimulatorSettings withFingers(int each) {
        return withRegister(register.withFingers(each));
    }

    /** Tells everything but the communication key, so that it cannot slip into a log. */
    @Override
    public String toString() {
        return "simulated machine " + serial + " " + network + " " + population;
    }
}
