package id.sidik.operations;

import id.sidik.operations.base.Troubles;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Trouble;
import id.sidik.devices.ClockReading;
import id.sidik.devices.Probe;
import id.sidik.devices.Refusal;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.Road;
import id.sidik.protocol.FreeSizes;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/** Says what was found at the end of a road, beside what the office knows of it. */
final class ProbeReports {
    private final Records records;
    private final UnitDesk unit;

    ProbeReports(Records records, UnitDesk unit) {
        this.records = records;
        this.unit = unit;
    }

    ProbeReport of(Probe probe, Road road) {
        return switch (probe) {
            case Probe.Answered answered -> Serials.of(answered.identity())
                    .<ProbeReport>map(id -> answered(answered, id)).orElseGet(() -> unnamed(answered, road));
            case Probe.Failed(Refusal.Stopped()) -> new ProbeReport.Refused(
                    Trouble.stopped());
            case Probe.Failed(Refusal refusal) -> new ProbeReport.Refused(Troubles.of(refusal, road));
        };
    }

    private ProbeReport unnamed(Probe.Answered answered, Road road) {
        return road instanceof Road.WebService
                ? new ProbeReport.Unnamed(answered.clock().map(clock -> clock.offset(unit.load().zone())))
                : new ProbeReport.Refused(Trouble.of("LOG-102", "trouble.log.serialUnknown", road));
    }

    private ProbeReport.Answered answered(Probe.Answered answered, MachineId id) {
        Optional<String> known = records.read(tables -> tables.machines().find(id)).map(Machine::name);
        Optional<Duration> offset = answered.clock().map((ClockReading clock) -> clock.offset(unit.load().zone()));
        String suggested = Serials.suggestedName(answered.identity(), id);
        return new ProbeReport.Answered(id, records.read(tables -> MachineNames.free(tables, suggested, id)),
                answered.identity().name(), answered.identity().firmware(), known, offset,
                count(answered.counts().map(FreeSizes::users)), count(answered.counts().map(FreeSizes::punches)),
                answered.capability().transport().name());
    }

    private static OptionalLong count(Optional<Integer> told) {
        return told.map(count -> OptionalLong.of(count)).orElse(OptionalLong.empty());
    }
}
