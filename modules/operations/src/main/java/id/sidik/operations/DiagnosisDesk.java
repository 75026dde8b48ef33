package id.sidik.operations;

import id.sidik.devices.Capability;
import id.sidik.devices.MachineAddress;
import id.sidik.devices.Machines;
import id.sidik.devices.lan.Neighbours;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.Road;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Sentence;
import id.sidik.store.KeptDiagnosis;
import id.sidik.store.UuidV7;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Why a machine cannot be read: the ordered tests, their history, and what it suggests. Changes nothing anywhere. */
public final class DiagnosisDesk {
    private static final int REMEMBERED = 100;

    private final Records records;
    private final Machines machines;
    private final UnitDesk unit;
    private final Clock clock;
    private final Supplier<Neighbours> neighbours;

    DiagnosisDesk(Records records, Machines machines, UnitDesk unit, Clock clock, Supplier<Neighbours> neighbours) {
        this.records = records;
        this.machines = machines;
        this.unit = unit;
        this.clock = clock;
        this.neighbours = neighbours;
    }

    /**
     * Looks for the cause of a machine's silence, and keeps what came of it.
     *
     * @param all  goes on behind the first red line, for technicians
     * @param told each result as it comes, from the job's thread
     */
    public Job<Diagnosis> diagnose(Machine machine, boolean all, Consumer<StepResult> told) {
        return progress -> run(Patient.of(machine, capability(machine.id())).with(records.read(
                tables -> LastSigns.of(tables, machine.id(), clock.instant()))), all, told, progress);
    }

    /**
     * The same for a road that no machine of the list has; nothing is kept.
     *
     * @param place as {@link RoadText} reads it, or a host alone
     */
    public Job<Diagnosis> diagnose(String place, int commKey, boolean all, Consumer<StepResult> told) {
        Road road = RoadText.parse(place).orElseGet(() -> {
            MachineAddress address = MachineDesk.address(place);
            return new Road.Network(address.host(), address.port());
        });
        return progress -> run(new Patient(Optional.empty(), place, road, commKey, unit.load().zone(),
                Optional.empty(), Optional.empty()), all, told, progress);
    }

    private Optional<Capability> capability(MachineId id) {
        return records.read(tables -> tables.machines().capability(id))
                .flatMap(text -> CapabilityText.read(text).capability());
    }

    private Diagnosis run(Patient patient, boolean all, Consumer<StepResult> told, Job.Progress progress) {
        Instant began = clock.instant();
        long start = System.nanoTime();
        KnownMachines known = records.read(KnownMachines::of);
        ServerOptions server = patient.id()
                .map(id -> ServerOptions.of(records.read(tables -> PlainAssumptions.serverKeys(tables, id))))
                .orElseGet(ServerOptions::usual);
        Surroundings around = new RealSurroundings(machines, neighbours, server, known, progress);
        Diagnose.Outcome outcome = new Diagnose(new Evidence(around, known, patient), all, told).run(progress);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        if (!outcome.stopped()) patient.id().ifPresent(id -> keep(id, outcome, began, took));
        return new Diagnosis(patient.name(), began, took, outcome.steps(), outcome.cause(),
                patient.id().flatMap(id -> advice(id, patient.road())), outcome.stopped());
    }

    private void keep(MachineId id, Diagnose.Outcome outcome, Instant began, Duration took) {
        int cause = outcome.cause().map(red -> red.step().number()).orElse(0);
        records.transact(tables -> {
            if (tables.machines().find(id).isPresent())
                tables.diagnoses().add(new KeptDiagnosis(UuidV7.at(began), id,
                        began, cause, took, DiagnosisHistory.written(outcome.steps())));
            return cause;
        });
    }

    /** Earlier searches, newest first. @param most how many */
    public List<PastDiagnosis> history(MachineId id, int most) {
        return records.read(tables -> tables.diagnoses().history(id, most)).stream().map(DiagnosisHistory::past)
                .toList();
    }

    /** What the searches of this month suggest together. */
    private Optional<Sentence> advice(MachineId id, Road road) {
        return DiagnosisHistory.advice(history(id, REMEMBERED), clock.instant(), unit.load().zone(), road);
    }
}
