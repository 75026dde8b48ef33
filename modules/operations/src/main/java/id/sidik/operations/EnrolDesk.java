package id.sidik.operations;

import id.sidik.devices.EnrolSettings;
import id.sidik.devices.FingerOutcome;
import id.sidik.devices.FingerWish;
import id.sidik.devices.MachineException;
import id.sidik.devices.Visit;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.Road;
import id.sidik.domain.MachineUser;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.protocol.FingerTemplate;
import id.sidik.rules.Regulation;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Taking fingers: by the regulation, with a witness and a reason, proved by reading the template back. */
public final class EnrolDesk {
    private static final System.Logger LOG = System.getLogger(EnrolDesk.class.getName());
    private static final Duration AT_MACHINE = Duration.ofMinutes(3);

    private final Records records;
    private final Visits visits;
    private final Clock clock;
    private final Supplier<Regulation> regulation;
    private final String operator;
    private final EnrolSettings settings;

    /** @param operator who sits at the laptop */
    EnrolDesk(Records records, Visits visits, Clock clock, Supplier<Regulation> regulation, String operator,
            EnrolSettings settings) {
        this.records = records;
        this.visits = visits;
        this.clock = clock;
        this.regulation = regulation;
        this.operator = operator;
        this.settings = settings;
    }

    /** Asks no machine. */
    public EnrolFacts facts(MachineId machine, String pin) {
        Regulation rule = regulation.get();
        Machine known = machine(machine);
        LiveNames names = names(known);
        return records.read(tables -> {
            List<Integer> standing = names.employee(pin).map(person -> tables.fingers().stock().stream()
                    .filter(finger -> finger.employee().equals(person)).map(finger -> finger.kept().finger())
                    .distinct().sorted().toList()).orElse(List.of());
            Optional<Boolean> supported = tables.machines().capability(machine)
                    .flatMap(text -> CapabilityText.read(text).capability())
                    .flatMap(capability -> capability.events().enrol()).map(habit -> !habit.refuses());
            return new EnrolFacts(names.of(pin), rule.title(), rule.enrolment().maxFingers(), standing, supported);
        });
    }

    /** Everybody whom the machine knew when it was read last, by PIN. Asks no machine. */
    public List<EnrolPerson> people(MachineId machine) {
        LiveNames names = names(machine(machine));
        return records.read(tables -> tables.machineUsers().list()).stream()
                .filter(user -> user.machine().equals(machine)).map(MachineUser::pin).sorted()
                .map(pin -> new EnrolPerson(pin.text(), names.of(pin.text()))).toList();
    }

    /** An employee on this machine; empty where no PIN of today leads to him or her there. Asks no machine. */
    public Optional<EnrolPerson> person(MachineId machine, EmployeeId employee) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), machine(machine).zone());
        return records.read(tables -> DesiredState.pin(tables, employee, machine, today)
                .flatMap(pin -> tables.employees().find(employee)
                        .map(found -> new EnrolPerson(pin.text(), found.fullName()))));
    }

    /**
     * Why a finger cannot be taken at a machine's sensor from here, and what to do instead; empty where it can be
     * tried. Over a web service a finger can be fetched all the same ({@link #fromMachine}).
     */
    public static Optional<Trouble> obstacle(Machine machine) {
        return switch (machine.road()) {
            case Road.Network _,Road.Serial _ -> Optional.empty();
            case Road.WebService _ -> Optional.of(Trouble.of("MES-618", "trouble.enrol.onWeb", machine.name()));
            case Road.Push _ -> Optional.of(Trouble.of("MES-619", "trouble.enrol.onPush", machine.name()));
            case Road.Disk _ -> Optional.of(Trouble.of("MES-620", "trouble.enrol.onDisk", machine.name()));
        };
    }

    private static void requireRoad(Machine machine, boolean sensor) {
        obstacle(machine).filter(trouble -> sensor || !machine.reachable()).ifPresent(trouble -> {
            throw new TroubleException(trouble);
        });
    }

    /** Starts the machine's sensor from here. To stop the job is to cancel: the sensor is free again. */
    public Job<Ledger> atSensor(EnrolWish wish, Consumer<EnrolNews> screen) {
        return progress -> run(wish, screen, progress, "SENSOR", (work, visit) -> work.atSensor(visit, settings));
    }

    /** Waits, for three minutes at most, until the finger was taken at the machine's own menu, and fetches it. */
    public Job<Ledger> fromMachine(EnrolWish wish, Consumer<EnrolNews> screen) {
        return progress -> run(wish, screen, progress, "FETCHED", (work, visit) -> work.fromMachine(visit, AT_MACHINE));
    }

    /** @param most newest first */
    public List<EnrolLine> history(MachineId machine, int most) {
        Machine known = machine(machine);
        LiveNames names = names(known);
        return records.read(tables -> tables.enrolments().history(machine, most)).stream()
                .map(each -> new EnrolLine(each.at(), each.pin().text(), names.of(each.pin().text()), each.finger(),
                        each.by(), each.witness(), each.reason(), each.result()))
                .toList();
    }

    /** One way to a template. */
    @FunctionalInterface
    private interface Way {
        Optional<FingerTemplate> go(EnrolWork work, Visit visit) throws MachineException;
    }

    private Ledger run(EnrolWish wish, Consumer<EnrolNews> screen, Job.Progress progress, String way, Way steps) {
        Machine machine = machine(wish.machine());
        LedgerSheet sheet = new LedgerSheet("enrol", machine.name(), clock);
        EnrolWork work = new EnrolWork(wish, regulation.get().enrolment().maxFingers(), regulation.get().title(),
                screen);
        EnrolRecord record = new EnrolRecord(records, clock, operator, machine, wish, way, names(machine));
        Optional<FingerTemplate> taken = Optional.empty();
        Optional<Trouble> trouble = Optional.empty();
        try {
            requireRoad(machine, way.equals("SENSOR"));
            requireWitness(wish);
            progress.at(0, 0, "enrol.running", machine.name());
            taken = visits.at(machine, progress, visit -> steps.go(work, visit)).filter(FingerTemplate::sound);
        } catch (TroubleException over) {
            trouble = Optional.of(over.trouble());
        }
        if (work.removed().isPresent() && taken.isEmpty()) putBack(machine, wish, work.removed().get(), sheet);
        return record.close(sheet, work, taken, trouble);
    }

    private void requireWitness(EnrolWish wish) {
        if (wish.reason().isBlank()) throw new TroubleException(Trouble.of("MES-615", "trouble.enrol.reason"));
        String witness = wish.witness().strip();
        if (witness.isEmpty() || witness.equalsIgnoreCase(operator.strip()))
            throw new TroubleException(Trouble.of("MES-616", "trouble.enrol.witness"));
    }

    /** The finger that had to give way stands there again, also after a stop or a broken line. */
    private void putBack(Machine machine, EnrolWish wish, FingerTemplate old, LedgerSheet sheet) {
        boolean back = false;
        try {
            back = visits.at(machine, Job.Progress.NONE,
                    visit -> visit.fingers().write(List.of(new FingerWish(wish.pin(), old)))).results().stream()
                    .allMatch(each -> each.outcome() instanceof FingerOutcome.Written
                            || each.outcome() instanceof FingerOutcome.Same);
        } catch (TroubleException gone) {
            LOG.log(System.Logger.Level.WARNING, "a finger could not be put back: {0}", gone.trouble().code());
        }
        sheet.line(back ? Tone.PLAIN : Tone.BAD, back ? "ledger.enrol.putBack" : "ledger.enrol.notPutBack", wish.pin(),
                wish.finger());
    }

    private Machine machine(MachineId id) {
        return records.read(tables -> tables.machines().find(id)).orElseThrow();
    }

    private LiveNames names(Machine machine) {
        return LiveNames.of(records, machine.id(), LocalDate.ofInstant(clock.instant(), machine.zone()));
    }
}
