package id.sidik.operations;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import id.sidik.domain.PinAlias;
import id.sidik.operations.EmployeePreview.Action;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.Membership;
import id.sidik.store.Tables;
import id.sidik.store.UuidV7;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The staff of the office, and which PIN leads to whom. */
public final class PeopleDesk {
    private final Records records;
    private final List<Consumer<Tables>> newcomers;
    private final Clock clock;

    /** @param newcomers told, in the same transaction, that somebody may be known now who was not before */
    PeopleDesk(Records records, List<Consumer<Tables>> newcomers, Clock clock) {
        this.records = records;
        this.newcomers = newcomers;
        this.clock = clock;
    }

    public List<PersonRow> list() {
        return records.read(PeopleDesk::people);
    }

    private static List<PersonRow> people(Tables tables) {
        Map<EmployeeId, List<PinAlias>> pins = tables.aliases().list().stream()
                .collect(Collectors.groupingBy(PinAlias::employee));
        Map<EmployeeId, Map<MachineId, Integer>> machines = tables.memberships().list().stream()
                .collect(Collectors.groupingBy(Membership::employee,
                        Collectors.toMap(Membership::machine, Membership::privilege)));
        return tables.employees().list().stream()
                .map(employee -> new PersonRow(employee, pins.getOrDefault(employee.id(), List.of()),
                        machines.getOrDefault(employee.id(), Map.of())))
                .toList();
    }

    public EmployeeId newId() {
        return new EmployeeId(UuidV7.at(clock.instant()).toString());
    }

    /** Where the number is new, the same key on every laptop. */
    EmployeeId newId(String number) {
        return records.read(tables -> tables.employees().newId(number, clock.instant()));
    }

    /**
     * Adds somebody, as {@link #save(Employee, List, Map)}; the key is made of the number, the one given is only for the
     * PINs until then.
     */
    public void add(Employee entered, List<PinAlias> pins, Map<MachineId, OptionalInt> machines) {
        EmployeeId id = newId(entered.number());
        List<PinAlias> own = pins.stream().map(pin -> new PinAlias(id, pin.machine(), pin.pin(), pin.from(),
                pin.until())).toList();
        save(new Employee(id, entered.number(), entered.name(), entered.titlePrefix(), entered.titleSuffix(),
                entered.kind(), entered.grade(), entered.position(), entered.positionClass(), entered.order(), entered
                        .from(),
                entered.until()), own, machines);
    }

    /**
     * Adds an employee or changes one; the PINs given become all of his or hers.
     *
     * @throws TroubleException PEG-101 when a PIN leads to somebody else in the same days on the same machine
     */
    public void save(Employee employee, List<PinAlias> pins) {
        save(employee, pins, Map.of());
    }

    /**
     * As {@link #save(Employee, List)}, with where the person shall be. The machines themselves are not asked: the next
     * comparison of each tells what is to be done there.
     *
     * @param machines the level on each machine, empty where the person shall not be; machines not named stay as they are
     */
    public void save(Employee employee, List<PinAlias> pins, Map<MachineId, OptionalInt> machines) {
        records.transact(tables -> {
            List<PinAlias> others = new ArrayList<>(tables.aliases().list());
            others.removeIf(alias -> alias.employee().equals(employee.id()));
            pins.forEach(pin -> refuseTaken(tables, pin, others));
            tables.employees().save(employee);
            newcomers.forEach(each -> each.accept(tables));
            List<PinAlias> before = tables.aliases().listOf(employee.id());
            before.stream().filter(alias -> !pins.contains(alias)).forEach(tables.aliases()::remove);
            pins.stream().filter(alias -> !before.contains(alias)).forEach(tables.aliases()::save);
            machines.forEach((machine, level) -> MachinePeopleDesk.belong(tables, employee.id(), machine, level));
            return employee;
        });
    }

    private static void refuseTaken(Tables tables, PinAlias pin, List<PinAlias> others) {
        others.stream().filter(other -> PinClash.between(pin, other)).findFirst().ifPresent(other -> {
            String holder = tables.employees().find(other.employee()).map(Employee::fullName).orElse("");
            throw new TroubleException(Trouble.of("PEG-101", "trouble.people.pinTaken", pin.pin(), holder));
        });
    }

    /** PINs with punches, or on a machine's list, that lead to nobody. */
    public List<UnknownPin> unknownPins() {
        return records.read(tables -> new Strangers(tables).list());
    }

    /** How many people these PINs are: the same PIN on several machines is one, unless the names there differ. */
    public static int people(List<UnknownPin> pins) {
        return Strangers.people(pins);
    }

    /**
     * From now on and for all days before, this PIN of this machine is that employee; the days on which it is somebody
     * else stay as they are.
     *
     * @throws TroubleException PEG-101 when somebody else has got the PIN meanwhile
     */
    public void link(UnknownPin pin, EmployeeId employee) {
        LocalDate seen = pin.last().map(LocalDateTime::toLocalDate).orElseGet(() -> LocalDate.now(clock));
        records.transact(tables -> {
            List<PinAlias> others = new ArrayList<>(tables.aliases().list());
            others.removeIf(alias -> alias.employee().equals(employee));
            FreeDays free = FreeDays.around(seen, pin.machine(), pin.pin(), others);
            PinAlias alias = new PinAlias(employee, Optional.of(pin.machine()), pin.pin(), free.from(), free.until());
            refuseTaken(tables, alias, others);
            tables.aliases().save(alias);
            return pin;
        });
    }

    /** @param file XLSX, XLS or separated text. Writes nothing. */
    public Job<EmployeePreview> preview(Path file) {
        return progress -> new EmployeeFile(list(), this::newId).preview(file, progress);
    }

    /** Takes what a preview showed, rejected rows left out, in one step. */
    public Job<Ledger> apply(EmployeePreview preview) {
        return progress -> {
            LedgerSheet sheet = new LedgerSheet("importEmployees", preview.file().getFileName().toString(), clock);
            if (progress.stopRequested()) return sheet.stopped();
            progress.at(0, preview.rows().size(), "import.storing", preview.file().getFileName());
            records.transact(tables -> {
                preview.rows().forEach(row -> take(tables, row));
                newcomers.forEach(each -> each.accept(tables));
                return preview;
            });
            return describe(sheet, preview);
        };
    }

    private static void take(Tables tables, EmployeePreview.Row row) {
        if (row.action() != Action.ADD && row.action() != Action.CHANGE) return;
        Employee employee = row.employee().orElseThrow();
        tables.employees().save(employee);
        row.pin().ifPresent(pin -> addPin(tables, employee.id(), pin));
    }

    private static void addPin(Tables tables, EmployeeId employee, Pin pin) {
        PinAlias alias = new PinAlias(employee, Optional.empty(), pin, Optional.empty(), Optional.empty());
        if (!tables.aliases().listOf(employee).contains(alias)) tables.aliases().save(alias);
    }

    private static Ledger describe(LedgerSheet sheet, EmployeePreview preview) {
        sheet.figure("read", preview.rows().size()).figure("added", preview.count(Action.ADD))
                .figure("changed", preview.count(Action.CHANGE)).figure("same", preview.count(Action.SAME))
                .figure("rejected", preview.count(Action.REJECT));
        sheet.line(Tone.GOOD, "ledger.employees", preview.count(Action.ADD), preview.count(Action.CHANGE),
                preview.count(Action.SAME));
        for (EmployeePreview.Row row : preview.rows())
            for (EmployeePreview.Remark remark : row.remarks()) remark(sheet, preview.file(), row, remark);
        if (sheet.asks()) return sheet.close(Outcome.LOOK);
        boolean nothing = preview.count(Action.ADD) + preview.count(Action.CHANGE) == 0;
        return sheet.close(nothing ? Outcome.NOTHING_NEW : Outcome.DONE);
    }

    /** The first three arguments name file, row and column; the remark's own follow. */
    private static void remark(LedgerSheet sheet, Path file, EmployeePreview.Row row, EmployeePreview.Remark remark) {
        List<Object> arguments = new ArrayList<>(List.of(file.getFileName(), row.number(), remark.column()));
        arguments.addAll(remark.arguments());
        sheet.line(remark.rejects() ? Tone.BAD : Tone.LOOK, "ledger." + remark.key(), arguments.toArray());
    }
}
