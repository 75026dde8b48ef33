package id.sidik.operations;

import id.sidik.devices.Machines;
import id.sidik.devices.lan.Ipv4Range;
import id.sidik.devices.lan.Neighbours;
import id.sidik.devices.lan.OwnAddress;
import id.sidik.devices.lan.OwnNetworks;
import id.sidik.devices.lan.Scan;
import id.sidik.devices.lan.ScanPlan;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.Road;
import id.sidik.operations.work.Job;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Looks for machines on the laptop's networks, and knows those of the list again wherever they are. */
public final class ScanDesk {
    private final Records records;
    private final Machines machines;
    private final UnitDesk unit;
    private final Clock clock;
    private final Supplier<Neighbours> neighbours;
    private final AddressBook addresses;

    ScanDesk(Records records, Machines machines, UnitDesk unit, AddressBook addresses,
            Supplier<Neighbours> neighbours) {
        this.records = records;
        this.machines = machines;
        this.unit = unit;
        this.clock = addresses.clock();
        this.addresses = addresses;
        this.neighbours = neighbours;
    }

    /** The networks that are looked through when nothing else is asked for. */
    public List<String> ownRanges() {
        return own().stream().map(Ipv4Range::toString).toList();
    }

    private static List<Ipv4Range> own() {
        return OwnNetworks.list().stream().filter(own -> !own.loopback()).map(OwnAddress::range).distinct().toList();
    }

    /**
     * Looks for machines. Changes nothing but what is known of where machines are.
     *
     * @param found told each row as it is found, from any thread, one at a time; a row may turn into a clash at the end
     * @throws TroubleException NET-220 when the range is none, is public or larger than 65,536 addresses; NET-221 when
     *                          the laptop is in no private network
     */
    public Job<ScanReport> scan(ScanRequest request, Consumer<ScanRow> found) {
        List<Ipv4Range> ranges = request.range().map(ScanDesk::range).map(List::of).orElseGet(ScanDesk::own);
        if (ranges.isEmpty()) throw new TroubleException(Trouble.of("NET-221", "trouble.scan.noNetwork"));
        return progress -> {
            KnownMachines known = records.read(KnownMachines::of);
            ScanPlan plan = new ScanPlan(ranges, request.port(), request.rate(), ScanPlan.USUAL_PATIENCE,
                    new ScanPlan.OtherPorts(80, 5005, request.greet()), new ScanKeys(known, request.port(),
                            neighbours));
            ScanMatch match = new ScanMatch(known, unit.load().zone());
            return new ScanRun(records, clock, match, found, progress).run(plan,
                    watch -> new Scan(machines, neighbours, plan, watch).run());
        };
    }

    private static Ipv4Range range(String text) {
        return Ipv4Range.parse(text).filter(Ipv4Range::isPrivate)
                .orElseThrow(() -> new TroubleException(Trouble.of("NET-220", "trouble.scan.range", text)));
    }

    /** Takes a new machine that was found into the list. @return as it is in the list now */
    public Machine add(ScanRow row, int commKey) {
        MachineId id = row.id().orElseThrow(() -> new IllegalArgumentException("a machine without a serial number"));
        ZoneId zone = unit.load().zone();
        return records.transact(tables -> {
            Machine machine = new Machine(id, MachineNames.free(tables, Serials.suggestedName(row.model(), id), id),
                    row.host(), row.port(), commKey, zone);
            tables.machines().save(machine);
            return machine;
        });
    }

    /** Gives a machine of the list the address at which it was found. @return as it is in the list now */
    public Machine takeAddress(MachineId id, String host, int port) {
        return records.transact(tables -> {
            Machine machine = tables.machines().find(id).orElseThrow().by(new Road.Network(host, port));
            addresses.save(tables, machine);
            return machine;
        });
    }
}
