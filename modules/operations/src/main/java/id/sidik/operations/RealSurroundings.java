package id.sidik.operations;

import id.sidik.devices.MachineAddress;
import id.sidik.devices.Machines;
import id.sidik.devices.OptionBook;
import id.sidik.devices.Patience;
import id.sidik.devices.PortFault;
import id.sidik.devices.Probe;
import id.sidik.devices.Refusal;
import id.sidik.devices.SerialLine;
import id.sidik.devices.SerialPorts;
import id.sidik.devices.Visited;
import id.sidik.devices.Watch;
import id.sidik.devices.lan.Found;
import id.sidik.devices.lan.Ipv4Range;
import id.sidik.devices.lan.Knock;
import id.sidik.devices.lan.Knocking;
import id.sidik.devices.lan.Mac;
import id.sidik.devices.lan.Neighbours;
import id.sidik.devices.lan.OwnAddress;
import id.sidik.devices.lan.OwnNetworks;
import id.sidik.devices.lan.Scan;
import id.sidik.devices.lan.ScanPlan;
import id.sidik.domain.Road;
import id.sidik.operations.work.Job;
import id.sidik.protocol.SerialCandidate;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** The network of this laptop. */
final class RealSurroundings implements Surroundings {
    private static final Duration KNOCK = Duration.ofMillis(800);
    private static final Duration CALL = Duration.ofMillis(400);
    private static final Duration STEP = Duration.ofMillis(2900);
    private static final int SCAN_RATE = 250;
    private static final Patience BRISK = new Patience(Duration.ofMillis(1000), Duration.ofMillis(1200),
            Duration.ofMillis(1200), Duration.ofMillis(1200), 1);

    private static final Duration SPEED = Duration.ofMillis(700);
    /** What machines offer in their menu and is not tried anyway. */
    private static final int[] SPEEDS = {9600, 19_200, 38_400, 57_600};

    private final Machines machines;
    private final Supplier<Neighbours> neighbours;
    private final ServerOptions options;
    private final Job.Progress progress;
    private final KnownMachines known;

    RealSurroundings(Machines machines, Supplier<Neighbours> neighbours, ServerOptions options, KnownMachines known,
            Job.Progress progress) {
        this.machines = machines.with(BRISK);
        this.neighbours = neighbours;
        this.options = options;
        this.known = known;
        this.progress = progress;
    }

    @Override
    public List<OwnAddress> own() {
        return OwnNetworks.list();
    }

    @Override
    public Optional<String> resolve(String host) {
        FutureTask<Optional<String>> lookup = new FutureTask<>(() -> Arrays.stream(InetAddress.getAllByName(host))
                .filter(Inet4Address.class::isInstance).map(InetAddress::getHostAddress).findFirst());
        Thread.ofVirtual().name("host-lookup").start(lookup);
        try {
            return lookup.get(STEP.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException unknown) {
            return Optional.empty();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @Override
    public Optional<Mac> card(String address) {
        return neighbours.get().at(address);
    }

    @Override
    public Knock tcp(String address, int port) {
        return Knocking.tcp(address, port, KNOCK);
    }

    @Override
    public Knock udp(String address, int port) {
        return Knocking.udp(address, port, KNOCK);
    }

    @Override
    public int echoes(String address) {
        return Knocking.echoes(address, CALLS, CALL);
    }

    @Override
    public Probe probe(Patient patient) {
        return machines.probe(patient.road(), patient.commKey(), patient.known(), new Bounded(progress, STEP));
    }

    @Override
    public List<Found> scan(List<Ipv4Range> ranges, int port) {
        Bounded bound = new Bounded(progress, STEP);
        ScanPlan plan = new ScanPlan(ranges, port, SCAN_RATE, KNOCK, ScanPlan.OtherPorts.none(),
                new ScanKeys(known, port, neighbours));
        new Scan(machines, neighbours, plan, bound).run();
        return bound.found();
    }

    @Override
    public Optional<String> server(Patient patient) {
        Visited<Optional<String>> told = machines.visit(patient.road(), patient.commKey(), patient.known(),
                new Bounded(progress, STEP), visit -> {
                    OptionBook book = visit.options();
                    return options.server(book);
                });
        return told instanceof Visited.Done<Optional<String>> done ? done.value() : Optional.empty();
    }

    @Override
    public Optional<PortFault> serialFault(Road.Serial road) {
        return SerialPorts.fault(road.device(), road.baud());
    }

    @Override
    public List<String> serialPorts() {
        return SerialPorts.list().stream().map(port -> port.device() + " (" + port.name() + ")").toList();
    }

    @Override
    public LineTest line(Patient patient) {
        return line(patient, patient.road(), STEP);
    }

    /** A conversation that came about is noted before it tells who the machine is, for which a slow line needs long. */
    private LineTest line(Patient patient, Road road, Duration longest) {
        AtomicReference<Optional<SerialLine>> met = new AtomicReference<>(Optional.empty());
        Visited<Boolean> visited = machines.visit(road, patient.commKey(), patient.known(),
                new Bounded(progress, longest), visit -> {
                    met.set(visit.capability().line());
                    return true;
                });
        boolean refused = visited instanceof Visited.Failed<Boolean>(Refusal why)
                && (why instanceof Refusal.WrongKey || why instanceof Refusal.KeyLocked
                        || why instanceof Refusal.NeedsVendorEncryption);
        return new LineTest(refused || met.get().isPresent(), met.get());
    }

    @Override
    public OptionalInt otherSpeed(Patient patient) {
        if (!(patient.road() instanceof Road.Serial road)) return OptionalInt.empty();
        for (int baud : SPEEDS) {
            if (baud == road.baud() || progress.stopRequested()) continue;
            Patient other = patient.on(new SerialLine(SerialCandidate.BARE, baud));
            if (line(other, new Road.Serial(road.device(), baud, road.number()), SPEED).answered())
                return OptionalInt.of(baud);
        }
        return OptionalInt.empty();
    }

    @Override
    public OptionalInt deviceNumber(Patient patient) {
        Visited<Optional<String>> told = machines.visit(patient.road(), patient.commKey(), patient.known(),
                new Bounded(progress, STEP), visit -> visit.options().read("DeviceID"));
        Optional<String> number = told instanceof Visited.Done<Optional<String>> done ? done.value() : Optional.empty();
        return number.map(String::strip).filter(text -> text.matches("\\d{1,3}"))
                .map(text -> OptionalInt.of(Integer.parseInt(text))).orElse(OptionalInt.empty());
    }

    @Override
    public OptionalInt page(String address, int port) {
        return Knocking.page(address, port, Duration.ofMillis(1300));
    }
}
