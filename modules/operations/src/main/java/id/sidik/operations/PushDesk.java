package id.sidik.operations;

import id.sidik.devices.lan.OwnAddress;
import id.sidik.devices.lan.OwnNetworks;
import id.sidik.devices.push.PushLimits;
import id.sidik.devices.push.PushServer;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.Road;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.PushMachine;
import id.sidik.store.Tables;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Machines that report to the laptop by themselves. Off until somebody switches it on. Safe for several threads. */
public final class PushDesk implements AutoCloseable {
    private static final String PLACE = "push.place";

    private final Records records;
    private final UnitDesk unit;
    private final Clock clock;
    private final PushOrders orders;
    private final List<Consumer<PushNews>> followers = new CopyOnWriteArrayList<>();
    private Optional<PushServer> server = Optional.empty();

    PushDesk(Records records, UnitDesk unit, Clock clock, String operator) {
        this.records = records;
        this.unit = unit;
        this.clock = clock;
        this.orders = new PushOrders(records, clock, operator);
    }

    public PushPlace place() {
        return records.read(PushDesk::place);
    }

    static PushPlace place(Tables tables) {
        return tables.settings().get(PLACE).map(PushDesk::place).orElse(PushPlace.USUAL);
    }

    private static PushPlace place(String kept) {
        String[] parts = kept.split(" ");
        return new PushPlace(parts[0].equals("on"), parts[1], Integer.parseInt(parts[2]));
    }

    /** Listens if the office chose to. @throws TroubleException PSH-101 when the address cannot be had */
    public void startIfOn() {
        if (place().on()) listen(place());
    }

    /** Switches on or off, now and for every later start. @throws TroubleException PSH-101 */
    public void choose(PushPlace place) {
        if (place.on()) listen(place);
        else
            close();
        records.transact(tables -> {
            tables.settings().put(PLACE, (place.on() ? "on " : "off ") + place.address() + " " + place.port());
            return place;
        });
    }

    /** Listens from now on at this place alone. @return the port @throws TroubleException PSH-101 */
    public synchronized int listen(PushPlace place) {
        close();
        try {
            PushServer started = PushServer.start(InetAddress.getByName(place.address()), place.port(),
                    new PushDoor(records, clock, this::tell), PushLimits.usual(), clock);
            server = Optional.of(started);
            return started.port();
        } catch (IOException taken) {
            throw new TroubleException(Trouble.of("PSH-101", "trouble.push.place", place.address(),
                    String.valueOf(place.port())), taken);
        }
    }

    /** The port that is listened at; empty when off. */
    public synchronized Optional<Integer> listening() {
        return server.map(PushServer::port);
    }

    /** Where the laptop can be found, every place first. */
    public List<String> addresses() {
        return Stream.concat(Stream.of(PushPlace.USUAL.address()), OwnNetworks.list().stream()
                .map(OwnAddress::address))
                .distinct().toList();
    }

    private void tell(PushNews what) {
        followers.forEach(follower -> follower.accept(what));
    }

    /** Called on threads of the receiver. @return ends it */
    public Runnable follow(Consumer<PushNews> follower) {
        followers.add(follower);
        return () -> followers.remove(follower);
    }

    /**
     * Lets a machine report. One that is not in the list joins it.
     *
     * @param name blank for its serial number
     */
    public void register(MachineId id, String name, PushManner manner) {
        records.transact(tables -> {
            if (tables.machines().find(id).isEmpty()) {
                String free = MachineNames.free(tables, name.isBlank() ? id.serial() : name.strip(), id);
                tables.machines().save(new Machine(id, free, new Road.Push(), 0, unit.load().zone()));
            }
            tables.pushMachines().register(id, PushManners.kept(manner));
            tables.pushKnocks().forget(id.serial());
            return id;
        });
    }

    /** It is answered no more; what it reported stays. */
    public void unregister(MachineId id) {
        records.transact(tables -> {
            tables.pushMachines().forget(id);
            return id;
        });
    }

    /** Asks for everything again at the machine's next start: harmless, and slow. */
    public void tellAllAgain(MachineId id) {
        records.transact(tables -> {
            tables.pushMachines().forgetStamps(id);
            return id;
        });
    }

    public List<PushRow> machines() {
        return records.read(tables -> tables.pushMachines().list().stream()
                .flatMap(push -> tables.machines().find(push.id()).stream()
                        .map(machine -> row(machine, push, tables.pushOrders().open(push.id()).size())))
                .toList());
    }

    private static PushRow row(Machine machine, PushMachine push, int waiting) {
        Optional<Duration> clock = push.clockOffsetMillis().isPresent()
                ? Optional.of(Duration.ofMillis(push.clockOffsetMillis().getAsLong()))
                : Optional.empty();
        return new PushRow(machine, PushManners.shown(push), push.dialect(), push.firmware(), push.address(),
                push.seen(), push.reported(), clock, waiting);
    }

    /** Machines that report and are not registered, newest first. */
    public List<PushKnockLine> knocks() {
        return records.read(tables -> tables.pushKnocks().list()).stream().map(knock -> new PushKnockLine(
                knock.serial(), knock.address(), knock.times(), knock.first(), knock.last())).toList();
    }

    /** What a machine has told so far, by kind. */
    public List<PushTallyLine> told(MachineId id) {
        return PushTallyBook.lines(records.read(tables -> tables.pushTallies().list(id)));
    }

    public PushOrders orders() {
        return orders;
    }

    /** Listens no more until the next start. */
    @Override
    public synchronized void close() {
        server.ifPresent(PushServer::close);
        server = Optional.empty();
    }
}
