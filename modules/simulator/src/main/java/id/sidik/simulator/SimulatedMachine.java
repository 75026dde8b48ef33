package id.sidik.simulator;

import id.sidik.protocol.FingerTemplate;
import id.sidik.protocol.OperationKind;
import id.sidik.protocol.OperationRecord;
import id.sidik.protocol.Packet;
import id.sidik.protocol.RawUser;
import id.sidik.protocol.StartEnrol;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A fingerprint machine made of software. It listens on 127.0.0.1 from the moment it is started until it is closed, on
 * threads that keep no program alive. Safe for several threads.
 */
public final class SimulatedMachine implements AutoCloseable {
    private final SimulatorSettings settings;
    private final MachineStock stock;
    private final WallClock clock;
    private final FaultPlan faults;
    private final Trace trace = new Trace();
    private final Power power = new Power();
    private final OperationBook operations = new OperationBook();
    private final Panel panel = new Panel();
    private final Switchboard switchboard;
    private final EnrolDesk enrolment;
    private final Place place;
    private final SideDoors sideDoors;

    private SimulatedMachine(SimulatorSettings settings, Clock real, MachineStock stock, Sockets sockets) {
        this.settings = settings;
        this.stock = stock;
        this.clock = new WallClock(settings.clock(), real);
        operations.note(OperationKind.POWER_ON, clock.now());
        this.faults = new FaultPlan(settings.faults());
        KeyGuard guard = new KeyGuard(settings.commKey(), settings.dialect().access());
        this.switchboard = new Switchboard(power, guard);
        this.enrolment = new EnrolDesk(settings.dialect().sensor(), power, switchboard, new StockDrawer(stock, settings
                .serial()));
        this.place = new Place(settings.network(), sockets, settings.dialect(), power, switchboard);
        this.sideDoors = listen(guard);
    }

    private SideDoors listen(KeyGuard guard) {
        Dialect dialect = settings.dialect();
        OptionDesk options = new OptionDesk(new Options(settings, place.port()), guard, place);
        List<Desk> desks = List.of(enrolment, new InfoDesk(settings, clock, stock, operations), options,
                new BulkReads(dialect, stock, operations), new PeopleDesk(stock, operations),
                new FingerDesk(stock.register(), dialect),
                new CareDesk(stock, operations, panel, switchboard), new ScheduleDesk(dialect.settings()),
                new MessageDesk(), new ControlDesk(power, switchboard, operations, clock));
        Firmware firmware = new Firmware(new Doorkeeper(guard), List.of(new NotingDesk(desks, operations, clock)));
        Conversations conversations = new Conversations(firmware, new FaultDesk(faults, power, switchboard),
                trace, switchboard);
        place.listen(conversations);
        return new SideDoors(settings, firmware, conversations, power, stock, clock);
    }

    /** @throws IOException when the port cannot be had */
    public static SimulatedMachine start(SimulatorSettings settings) throws IOException {
        return start(settings, Clock.systemUTC());
    }

    /** @param real what the machine's own clock is set by */
    public static SimulatedMachine start(SimulatorSettings settings, Clock real) throws IOException {
        return new SimulatedMachine(settings, real, MachineStock.of(settings), Sockets.open(settings.network()));
    }

    /** The loopback address where it listens now. */
    public String host() {
        return place.host();
    }

    /** The port on that address, the same for TCP and UDP. */
    public int port() {
        return place.port();
    }

    /** Opens its serial port. @throws IOException where the system has no pseudo terminals */
    public SerialDoor openSerial(SerialPlan plan) throws IOException {
        return sideDoors.serial(plan);
    }

    /** Starts its web service. @throws IOException when the port cannot be had */
    public WebDoor openWebService(SoapPlan plan) throws IOException {
        return sideDoors.web(plan);
    }

    public String serial() {
        return settings.serial();
    }

    public SimulatorSettings settings() {
        return settings;
    }

    /** The log so far, in the machine's order, with PINs as the machine tells them. */
    public List<SimulatedPunch> punches() {
        return stock.punches();
    }

    public List<SimulatedPerson> people() {
        return stock.people();
    }

    /** The fingers that it knows. Made up, never of a person. */
    public List<FingerTemplate> fingers() {
        return stock.register().fingers();
    }

    /** The people as their records stand in the machine. */
    public List<RawUser> records() {
        return stock.register().people();
    }

    /** What the machine's clock shows, whole seconds. */
    public LocalDateTime clock() {
        return clock.now();
    }

    /**
     * Somebody lays a finger on the machine: the log grows, and clients that listen hear of it.
     *
     * @return false when the machine takes no punch now, being locked by a client, switched off, or full
     * @throws IllegalArgumentException for a PIN or a time that this machine's records cannot carry
     */
    public boolean addPunch(SimulatedPunch punch) {
        if (!takesPunches()) return false;
        Packet event = LiveEvents.of(punch, settings.dialect(), stock.people());
        if (!stock.add(punch)) return false;
        switchboard.tell(event);
        return true;
    }

    /**
     * Somebody lays a finger on the sensor while it enrols.
     *
     * @return false when it waits for no finger
     */
    public boolean pressFinger(Touch touch) {
        return enrolment.touch(touch);
    }

    /**
     * Somebody enrols at the machine's own menu, without any client.
     *
     * @param person of {@link #people()}
     * @param finger 0–9
     */
    public void enrolHere(SimulatedPerson person, int finger) {
        enrolment.takenHere(new StartEnrol(person.pin(), person.uid(), finger, StartEnrol.VALID));
    }

    /** Whether a client has asked for a finger and the machine is still at it. */
    public boolean enrolling() {
        return enrolment.isEnrolling();
    }

    /**
     * Something happens that is no punch; clients that listen for it hear of it.
     *
     * @param code one bit of {@link id.sidik.protocol.EventCode}
     * @param data as the firmware tells it
     */
    public void sendEvent(int code, byte... data) {
        switchboard.tell(code, data);
    }

    /** False while a client has locked the machine with DISABLEDEVICE, and while it is off. */
    public boolean takesPunches() {
        return power.isOn() && power.takesPunches();
    }

    /** One more thing that will go wrong, after those that are planned already. */
    public void plan(Fault fault) {
        faults.add(fault);
    }

    /** Sessions that were opened and not yet ended. */
    public int openSessions() {
        return switchboard.openSessions();
    }

    /** The command codes of the requests so far, oldest first, the last 10,000 of them. */
    public List<Integer> commands() {
        return trace.all();
    }

    /** What the machine wrote down of what was done to it, oldest first. */
    public List<OperationRecord> operations() {
        return operations.all();
    }

    /** The lines on the screen, from the top. */
    public List<String> screen() {
        return panel.lines();
    }

    /** The numbers of the voices that were heard. */
    public List<Integer> voices() {
        return panel.voices();
    }

    /** The numbers that came with each UNLOCK. */
    public List<Integer> unlocks() {
        return panel.unlocks();
    }

    /** Pulls the plug for so long: connections end, sessions are forgotten, the clock lives on its battery. */
    public void restart(Duration down) {
        clock.losePower(down);
        operations.note(OperationKind.POWER_ON, clock.now().plus(down));
        enrolment.forget();
        switchboard.restart(down);
    }

    /** Pulls the network cable for a moment: conversations end, and what the machine was at goes on. */
    public void cutLines() {
        switchboard.hangUpAll();
    }

    /** Presses the button of a machine that is off. */
    public void switchOn() {
        operations.note(OperationKind.POWER_ON, clock.now());
        power.restart(Duration.ZERO);
    }

    public boolean isOn() {
        return power.isOn();
    }

    @Override
    public void close() {
        power.end();
        sideDoors.close();
        place.close();
        switchboard.close();
    }
}
