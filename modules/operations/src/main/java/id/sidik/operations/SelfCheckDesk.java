package id.sidik.operations;

import id.sidik.devices.MachineException;
import id.sidik.devices.Visit;
import id.sidik.domain.Machine;
import id.sidik.operations.base.Records;
import id.sidik.operations.centre.CentreRoom;
import id.sidik.operations.centre.SyncLine;
import id.sidik.operations.centre.SyncStand;
import id.sidik.operations.laptop.LaptopFacts;
import id.sidik.operations.laptop.LaptopFacts.Centre;
import id.sidik.operations.laptop.LaptopFacts.Month;
import id.sidik.operations.laptop.LaptopFacts.OfMachine;
import id.sidik.operations.laptop.LaptopFacts.People;
import id.sidik.operations.laptop.LaptopFacts.Printing;
import id.sidik.operations.laptop.LaptopFacts.Rules;
import id.sidik.operations.laptop.SelfCheck;
import id.sidik.operations.month.MonthState;
import id.sidik.operations.regulation.RegulationDesk;
import id.sidik.operations.regulation.RuleBook;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.protocol.FreeSizes;
import id.sidik.rules.Finding;
import id.sidik.store.PunchFilter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;

/** Looks a laptop through before it is handed over: asks each machine, meets the centre, tries the printer. */
public final class SelfCheckDesk {
    private static final int PERCENT = 100;
    private static final Printing NOT_TRIED = new Printing(List.of(), Optional.empty());

    private final Records records;
    private final Visits visits;
    private final Sources from;
    private final Clock clock;

    /** Where the parts of the picture come from. @param month what was done with a month */
    record Sources(UnitDesk unit, MachineDesk machines, ClockDesk clocks, FingerDesk fingers,
            RegulationDesk regulation, CentreRoom centre, Function<YearMonth, MonthState> month) {}

    SelfCheckDesk(Records records, Visits visits, Sources from, Clock clock) {
        this.records = records;
        this.visits = visits;
        this.from = from;
        this.clock = clock;
    }

    /**
     * Asks what can be asked and judges it. Changes nothing but what is known of the machines' clocks; what waits for the
     * centre is sent.
     *
     * @param printer tries the printer, told what was found so far
     * @throws TroubleException JOB-100 when run and asked to stop
     */
    public Job<SelfCheck> check(Function<LaptopFacts, Printing> printer) {
        return progress -> {
            Instant started = clock.instant();
            List<OfMachine> machines = machines(progress);
            progress.at(0, 0, "laptop.checking.centre");
            Centre centre = centre(progress);
            progress.at(0, 0, "laptop.checking.office");
            LocalDate today = LocalDate.ofInstant(started, from.unit().load().zone());
            LaptopDoubt doubt = from.clocks().doubt();
            LaptopFacts facts = new LaptopFacts(
                    doubt == LaptopDoubt.NONE ? Optional.empty() : Optional.of(doubt.name()), drift(centre), machines,
                    rules(today), month(YearMonth.from(today).minusMonths(1)), people(today), centre, NOT_TRIED);
            return SelfCheck.of(facts.with(printer.apply(facts)), started, clock.instant());
        };
    }

    private List<OfMachine> machines(Job.Progress progress) throws InterruptedException {
        List<MachineRow> rows = from.machines().list();
        List<OfMachine> told = new ArrayList<>();
        for (MachineRow row : rows) {
            progress.at(told.size(), rows.size(), "laptop.checking.machine", row.machine().name());
            told.add(row.machine().reachable() ? asked(row, progress) : ofList(row, false, Optional.empty()));
        }
        return told;
    }

    private OfMachine asked(MachineRow row, Job.Progress progress) throws InterruptedException {
        Machine machine = row.machine();
        try {
            Optional<FreeSizes> counts = visits.at(machine, progress, SelfCheckDesk::counts);
            return new OfMachine(machine.name(), true, Optional.empty(), offset(machine, progress),
                    machine.commKey() == 0, counts.map(each -> OptionalLong.of(each.punches())).orElseGet(
                            OptionalLong::empty),
                    row.held(), counts.map(SelfCheckDesk::percent).orElseGet(OptionalInt::empty));
        } catch (TroubleException silent) {
            return ofList(row, true, Optional.of(goingOn(silent).code()));
        }
    }

    private static Optional<FreeSizes> counts(Visit visit) throws MachineException {
        return visit.counts().filter(FreeSizes::plausible);
    }

    private static OptionalInt percent(FreeSizes counts) {
        return OptionalInt.of((int) ((long) counts.punches() * PERCENT / counts.punchCapacity()));
    }

    /** Empty where the machine tells no time. */
    private Optional<Duration> offset(Machine machine, Job.Progress progress) throws InterruptedException {
        try {
            return Optional.of(from.clocks().look(machine).run(progress).offset());
        } catch (TroubleException untold) {
            if (!goingOn(untold).code().equals("MES-401")) throw untold;
            return Optional.empty();
        }
    }

    /** The trouble, unless it is the wish to stop. */
    private static Trouble goingOn(TroubleException trouble) {
        if (trouble.trouble().code().equals(Trouble.stopped().code())) throw trouble;
        return trouble.trouble();
    }

    private static OfMachine ofList(MachineRow row, boolean askable, Optional<String> trouble) {
        return new OfMachine(row.machine().name(), askable, trouble, Optional.empty(), row.machine().commKey() == 0,
                OptionalLong.empty(), row.held(), OptionalInt.empty());
    }

    private Centre centre(Job.Progress progress) throws InterruptedException {
        if (from.centre().places().place().isEmpty()) return new Centre(false, Optional.empty(), 0, 0);
        Ledger met = from.centre().sync().now().run(progress);
        if (met.outcome() == Ledger.Outcome.STOPPED) throw new TroubleException(Trouble.stopped());
        SyncStand stand = from.centre().sync().stand();
        Optional<String> code = met.outcome() == Ledger.Outcome.FAILED ? Optional.of(met.code()) : Optional.empty();
        return new Centre(true, code, stand.waiting(), stand.open());
    }

    private Optional<Duration> drift(Centre met) {
        if (!met.placed() || met.code().isPresent()) return Optional.empty();
        return from.centre().sync().stand().last().flatMap(SyncLine::drift);
    }

    private Rules rules(LocalDate today) {
        RuleBook book = from.regulation().book(YearMonth.from(today));
        long refused = book.findings().stream().filter(each -> each.severity() == Finding.Severity.REFUSAL).count();
        long holidays = records.read(tables -> tables.calendar().holidays(today.withDayOfYear(1), today.plusYears(1)
                .withDayOfYear(1))).size();
        return new Rules(book.regulation().title(), from.regulation().decided(YearMonth.from(today)), refused, book
                .open(), holidays);
    }

    private Month month(YearMonth month) {
        PunchFilter own = new PunchFilter("", Optional.empty(), Optional.empty(), Optional.of(month.atDay(1)),
                Optional.of(month.atEndOfMonth()));
        return new Month(month, records.read(tables -> tables.punches().count(own)), from.month().apply(month)
                .closed());
    }

    private People people(LocalDate today) {
        FingerCheck check = from.fingers().check();
        long serving = records.read(tables -> tables.employees().list()).stream().filter(one -> one.activeOn(today))
                .count();
        return new People(serving, check.withoutPin().size(), PeopleDesk.people(check.withoutPerson()), check.twins()
                .size(), check.machinesUnread().stream().map(Machine::name).toList());
    }
}
