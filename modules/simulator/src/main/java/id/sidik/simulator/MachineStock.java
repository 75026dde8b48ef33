package id.sidik.simulator;

import id.sidik.protocol.FingerTemplate;
import id.sidik.protocol.PunchRecord;
import id.sidik.protocol.RawUser;
import id.sidik.protocol.SizedDataset;
import id.sidik.protocol.TemplateDataset;
import id.sidik.protocol.UserRecord;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What lies in the machine's memory: people and the log, as values and as the bytes that it tells. Safe for several threads. */
final class MachineStock {
    private static final int MARK = 36;

    private final Records records;
    private final Optional<LogCapacity> capacity;
    private final Register register;
    private final List<SimulatedPunch> punches;
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();

    private MachineStock(SimulatorSettings settings, List<SimulatedPerson> people, List<SimulatedPunch> punches) {
        this.records = settings.dialect().records();
        this.capacity = settings.capacity();
        this.register = new Register(settings.dialect(), settings.register());
        this.punches = new ArrayList<>(punches);
        for (SimulatedPerson person : people) enrol(person, settings);
    }

    private void enrol(SimulatedPerson person, SimulatorSettings settings) {
        register.put(new RawUser(record(person).encode(records.userSize())));
        for (int finger = 0; finger < settings.register().each(); finger++)
            register.put(MadeUpFingers.of(settings.serial(), person.uid(), finger, FingerTemplate.VALID,
                    settings.dialect().fingers().version()));
    }

    static MachineStock of(SimulatorSettings settings) {
        return settings.replay().map(log -> replayed(log, settings)).orElseGet(() -> madeUp(settings));
    }

    private static MachineStock madeUp(SimulatorSettings settings) {
        Population population = Population.make(settings.population(), settings.dialect().records());
        MachineStock stock = new MachineStock(settings, population.people(), population.punches());
        for (int at = 0; at < stock.punches.size(); at++) stock.write(stock.punches.get(at), at + 1);
        return stock;
    }

    /** Serves the captured bytes themselves, also those that mean no punch. */
    private static MachineStock replayed(ReplayedLog log, SimulatorSettings settings) {
        List<String> pins = log.punches().stream().map(SimulatedPunch::pin).distinct().toList();
        MachineStock stock = new MachineStock(settings, People.behind(pins, settings.dialect().records()),
                log.punches());
        stock.log.writeBytes(log.bytes());
        return stock;
    }

    /**
     * @return false when the log is full and takes no more
     * @throws IllegalArgumentException for a PIN or a time that this machine's records cannot carry
     */
    synchronized boolean add(SimulatedPunch punch) {
        boolean full = capacity.filter(limit -> punchCount() >= limit.records()).isPresent();
        if (full && capacity.get().whenFull() == LogCapacity.WhenFull.REFUSES) return false;
        write(punch, punchCount() + 1);
        punches.add(punch);
        if (full) dropOldest();
        return true;
    }

    private void dropOldest() {
        byte[] all = log.toByteArray();
        log.reset();
        log.writeBytes(Arrays.copyOfRange(all, records.punches().size(), all.length));
        punches.removeFirst();
    }

    synchronized void clearPunches() {
        log.reset();
        punches.clear();
    }

    private void write(SimulatedPunch punch, int number) {
        byte[] record = records.punches().encode(
                new PunchRecord(punch.pin(), punch.at(), punch.verify(), punch.state(), punch.workCode()),
                number & 0xFFFF);
        if (records.marked() && record.length > MARK) record[MARK] = (byte) 0xFF;
        log.writeBytes(record);
    }

    Register register() {
        return register;
    }

    List<SimulatedPerson> people() {
        return register.people().stream().map(RawUser::user)
                .map(user -> new SimulatedPerson(user.uid(), user.pin(), user.name(), user.privilege())).toList();
    }

    synchronized List<SimulatedPunch> punches() {
        return List.copyOf(punches);
    }

    /** Records in the log, readable or not. */
    synchronized int punchCount() {
        return log.size() / records.punches().size();
    }

    /** The log as a transfer carries it: length word, then records. */
    synchronized byte[] attendance() {
        return SizedDataset.encode(log.toByteArray());
    }

    /** The user table as a transfer carries it. */
    byte[] users() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (RawUser person : register.people()) out.writeBytes(person.raw());
        return SizedDataset.encode(out.toByteArray());
    }

    /** All fingers as a transfer carries them. */
    byte[] fingers() {
        return SizedDataset.encode(TemplateDataset.encode(register.fingers()));
    }

    private static UserRecord record(SimulatedPerson person) {
        UserRecord plain = UserRecord.of(person.uid(), person.pin(), person.name());
        return new UserRecord(plain.uid(), person.privilege(), plain.pin(), plain.nameBytes(), plain.password(),
                plain.card(), plain.group(), plain.zoneFlag(), plain.zones());
    }
}
