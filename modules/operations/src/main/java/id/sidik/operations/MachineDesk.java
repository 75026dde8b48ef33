package id.sidik.operations;

import id.sidik.devices.MachineAddress;
import id.sidik.devices.Machines;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.MachineUser;
import id.sidik.domain.Road;
import id.sidik.operations.work.Job;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.ClockPoint;
import id.sidik.store.PunchFilter;
import id.sidik.store.Tables;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** The machines of the office. */
public final class MachineDesk {
    private static final Duration CLOCK_REMEMBERED = Duration.ofDays(400);
    private static final int HISTORY_SEARCHED = 200;

    private final Records records;
    private final Machines machines;
    private final UnitDesk unit;
    private final AddressBook addresses;
    private final ProbeReports reports;

    MachineDesk(Records records, Machines machines, UnitDesk unit, AddressBook addresses) {
        this.records = records;
        this.machines = machines;
        this.unit = unit;
        this.addresses = addresses;
        this.reports = new ProbeReports(records, unit);
    }

    public List<MachineRow> list() {
        return records.read(tables -> {
            Map<MachineId, Long> users = tables.machineUsers().list().stream()
                    .collect(Collectors.groupingBy(MachineUser::machine, Collectors.counting()));
            return tables.machines().list().stream()
                    .map(machine -> row(tables, machine, users.getOrDefault(machine.id(), 0L))).toList();
        });
    }

    private MachineRow row(Tables tables, Machine machine, long people) {
        List<ContactLine> contacts = tables.contacts().history(machine.id(), HISTORY_SEARCHED).stream()
                .map(Contacts::line).toList();
        Optional<ContactLine> last = contacts.stream().findFirst();
        Optional<CapabilityText> learned = tables.machines().capability(machine.id()).map(CapabilityText::read);
        OptionalLong users = learned.isPresent() ? OptionalLong.of(people) : OptionalLong.empty();
        PunchFilter own = new PunchFilter("", Optional.empty(), Optional.of(machine.id()), Optional.empty(),
                Optional.empty());
        Optional<ClockMoment> clock = last.flatMap(contact -> clock(tables, machine, contact));
        Optional<MachinePlace> place = Whereabouts.of(tables, machine, addresses.clock().instant());
        return new MachineRow(machine, state(last, clock, place), last, contacts.stream().filter(ContactLine::complete)
                .findFirst(),
                tables.punches().count(own), users, learned.map(CapabilityText::shown), clock,
                Overviews.held(tables, machine.id()), place);
    }

    private static Optional<ClockMoment> clock(Tables tables, Machine machine, ContactLine last) {
        List<ClockPoint> points = tables.clocks().points(machine.id(), last.at().minus(CLOCK_REMEMBERED));
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(points.getLast())
                        .map(point -> new ClockMoment(point.at(), point.offset(), point.uncertainty()));
    }

    private static MachineRow.State state(Optional<ContactLine> last, Optional<ClockMoment> clock,
            Optional<MachinePlace> place) {
        if (last.isEmpty()) return MachineRow.State.NEVER;
        ContactLine contact = last.get();
        boolean clockOff = clock.filter(moment -> moment.offset().abs().compareTo(ClockSign.TOLERANCE) > 0)
                .isPresent();
        return switch (contact.result()) {
            case COMPLETE, NOTHING_NEW -> clockOff || contact.quarantined() > 0 || place.isPresent()
                    ? MachineRow.State.LOOK
                    : MachineRow.State.READY;
            case INCOMPLETE, STOPPED -> MachineRow.State.LOOK;
            case REFUSED -> MachineRow.State.FAILED;
        };
    }

    /** Asks an address what stands there. Changes nothing. */
    public Job<ProbeReport> probe(String host, int port, int commKey) {
        return probe(new Road.Network(host, port), commKey);
    }

    /** Asks what stands at the end of a road. Changes nothing. */
    public Job<ProbeReport> probe(Road road, int commKey) {
        return progress -> {
            progress.at(0, 0, "pull.connecting", road);
            return reports.of(machines.probe(road, commKey, Optional.empty(), Visits.watch(progress)), road);
        };
    }

    /**
     * Meets a machine at an address and takes it into the list when it is new; a known one is kept at this address.
     *
     * @param place HOST, HOST:PORT, soap:HOST:PORT or serial:DEVICE@BAUD#NUMBER
     * @throws TroubleException MES-102 when this is no road, NET-2xx, SER-2xx, WEB-2xx and LOG-102 when no machine is met
     */
    public Job<Machine> meet(String place, int commKey) {
        Road road = RoadText.parse(place)
                .orElseThrow(() -> new TroubleException(Trouble.of("MES-102", "trouble.machine.unknown", place
                        .strip())));
        return progress -> switch (probe(road, commKey).run(progress)) {
            case ProbeReport.Answered answered -> records.transact(tables -> {
                Machine machine = new Machine(answered.id(), answered.known().orElse(answered.suggestedName()),
                        road, commKey, zone(tables, answered.id()));
                addresses.save(tables, machine);
                return machine;
            });
            case ProbeReport.Unnamed unnamed -> throw new TroubleException(
                    Trouble.of("LOG-102", "trouble.log.serialUnknown", road));
            case ProbeReport.Refused(Trouble trouble) -> throw new TroubleException(trouble);
        };
    }

    private ZoneId zone(Tables tables, MachineId id) {
        return tables.machines().find(id).map(Machine::zone).orElseGet(() -> unit.load().zone());
    }

    /** @throws TroubleException MES-102 when this is no HOST or HOST:PORT */
    static MachineAddress address(String place) {
        return RoadText.parse(place).filter(Road.Network.class::isInstance).map(Road.Network.class::cast)
                .map(network -> new MachineAddress(network.host(), network.port()))
                .orElseThrow(() -> new TroubleException(Trouble.of("MES-102", "trouble.machine.unknown", place
                        .strip())));
    }

    /** A machine of the list by its serial number, its name, or where it is reached ("192.0.2.7:4370"). */
    public Optional<Machine> find(String text) {
        String wanted = text.strip();
        List<Machine> all = records.read(tables -> tables.machines().list());
        return all.stream().filter(machine -> machine.id().serial().equalsIgnoreCase(wanted)).findFirst()
                .or(() -> all.stream().filter(machine -> machine.name().equalsIgnoreCase(wanted)).findFirst())
                .or(() -> all.stream().filter(machine -> machine.road().toString().equalsIgnoreCase(wanted)
                        || RoadText.parse(wanted).filter(machine.road()::equals).isPresent()).findFirst());
    }

    /**
     * Adds a machine or changes it.
     *
     * @throws TroubleException MES-101 when another machine has this name: people could not tell them apart
     */
    public void save(Machine machine) {
        records.transact(tables -> {
            boolean taken = tables.machines().list().stream()
                    .anyMatch(other -> !other.id().equals(machine.id()) && other.name().equalsIgnoreCase(machine
                            .name()));
            if (taken)
                throw new TroubleException(Trouble.of("MES-101", "trouble.machine.nameTaken", machine.name()));
            addresses.save(tables, machine);
            return machine;
        });
    }

    /** Takes a machine off the list; its punches stay. */
    public void remove(MachineId id) {
        records.transact(tables -> {
            tables.machines().remove(id);
            return id;
        });
    }

    /** @param most how many, newest first */
    public List<ContactLine> history(MachineId id, int most) {
        return records.read(tables -> tables.contacts().history(id, most)).stream().map(Contacts::line).toList();
    }
}
