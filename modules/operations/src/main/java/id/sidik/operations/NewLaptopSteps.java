package id.sidik.operations;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.ComparedPerson.Standing;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.base.Records;
import id.sidik.operations.centre.CentreRoom;
import id.sidik.operations.laptop.Minutes;
import id.sidik.operations.regulation.RegulationDesk;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.PunchFilter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The work of each step from a bare laptop to the handover; each leaves a ledger. */
public final class NewLaptopSteps {
    private final Records records;
    private final Sources from;
    private final Clock clock;

    /** The desks that do the work. */
    record Sources(UnitDesk unit, MachineDesk machines, MachinePeopleDesk people, BackupDesk backups, PullDesk pulls,
            RegulationDesk regulation, CentreRoom centre) {}

    NewLaptopSteps(Records records, Sources from, Clock clock) {
        this.records = records;
        this.from = from;
        this.clock = clock;
    }

    /** Backs each machine up and compares it with the laptop; writes nothing to any machine. @param reason of the backup */
    public Job<Ledger> compare(String reason) {
        return progress -> {
            LedgerSheet sheet = new LedgerSheet("laptopPeople", "", clock);
            for (Machine machine : reachable()) {
                try {
                    Ledger backup = from.backups().backUp(machine, reason).run(progress);
                    if (backup.outcome() == Outcome.STOPPED) return sheet.stopped();
                    if (backup.outcome() == Outcome.FAILED)
                        sheet.line(Tone.BAD, "ledger.laptop.silent", machine.name(), backup.code());
                    else
                        told(sheet, from.people().compare(machine).run(progress));
                } catch (TroubleException silent) {
                    if (silent.trouble().equals(Trouble.stopped())) return sheet.stopped();
                    sheet.line(Tone.BAD, "ledger.laptop.silent", machine.name(), silent.trouble().code());
                }
            }
            return sheet.close(sheet.asks() ? Outcome.LOOK : Outcome.DONE);
        };
    }

    private static void told(LedgerSheet sheet, MachineComparison compared) {
        sheet.line(compared.same() ? Tone.GOOD : Tone.LOOK, "ledger.laptop.compared", compared.machine().name(),
                compared.count(Standing.SAME), compared.count(Standing.DIFFERENT), compared.count(Standing.ONLY_HERE),
                compared.count(Standing.ONLY_THERE));
    }

    /** What is missing comes from every machine and, where there is one, from the centre; nothing comes twice. */
    public Job<Ledger> punches() {
        return progress -> {
            List<Ledger> parts = new ArrayList<>();
            List<MachineId> machines = reachable().stream().map(Machine::id).toList();
            if (!machines.isEmpty()) parts.add(from.pulls().pull(machines, PullWatch.NONE).run(progress).ledger());
            if (from.centre().places().place().isPresent() && !progress.stopRequested())
                parts.add(from.centre().sync().now().run(progress));
            return together(parts, progress.stopRequested());
        };
    }

    private Ledger together(List<Ledger> parts, boolean stopped) {
        LedgerSheet sheet = new LedgerSheet("laptopPunches", "", clock);
        for (Ledger part : parts) {
            part.lines().forEach(line -> sheet.line(line.tone(), line.key(), line.arguments().toArray()));
            part.figures().forEach((name, count) -> sheet.figure(part.job() + "." + name, count));
        }
        if (stopped || parts.stream().anyMatch(part -> part.outcome() == Outcome.STOPPED)) return sheet.stopped();
        if (parts.isEmpty()) sheet.line(Tone.LOOK, "ledger.laptop.noSource");
        return sheet.close(sheet.asks() ? Outcome.LOOK : Outcome.DONE);
    }

    /** The unit works by this regulation from this month on; where it does already, that is confirmed. */
    public Job<Ledger> regulation(String pack, String reason) {
        return progress -> {
            LedgerSheet sheet = new LedgerSheet("laptopRules", "", clock);
            YearMonth month = YearMonth.from(today());
            try {
                boolean stands = from.regulation().decided(month) && from.regulation().book(month).regulation().id()
                        .equals(pack);
                if (!stands) from.regulation().choose(pack, month, reason);
                return sheet.line(Tone.GOOD, "ledger.laptop.rules", from.regulation().book(month).regulation().title())
                        .close(Outcome.DONE);
            } catch (TroubleException unknown) {
                return sheet.fail(unknown.trouble());
            }
        };
    }

    /** The id of the pack by which the unit works this month; confirmed or not. */
    public String pack() {
        return from.regulation().book(YearMonth.from(today())).regulation().id();
    }

    /** What the regulation by which the unit works this month is called. */
    public String rules() {
        return from.regulation().book(YearMonth.from(today())).regulation().title();
    }

    /** What is on the laptop now. */
    Minutes.Contents contents() {
        List<String> machines = from.machines().list().stream().map(MachineRow::machine)
                .map(machine -> machine.name() + " (" + machine.id() + ", " + machine.road() + ")").toList();
        return records.read(tables -> new Minutes.Contents(rules(), machines, tables.employees().list().stream().filter(
                one -> one.activeOn(today())).count(), tables.fingers().stock().size(), tables.punches().count(
                        PunchFilter.ALL)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), from.unit().load().zone());
    }

    private List<Machine> reachable() {
        return from.machines().list().stream().map(MachineRow::machine).filter(Machine::reachable).toList();
    }
}
