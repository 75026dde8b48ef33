package id.sidik.operations.permits;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.CityUnit;
import id.sidik.store.Membership;
import id.sidik.store.Tables;
import id.sidik.store.Transfer;
import id.sidik.store.Transfer.Direction;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Somebody leaves the unit or comes (back) to it. Nothing of what was before is touched. */
public final class TransferDesk {
    /**
     * @param out    leaves; otherwise comes
     * @param day    the last day in the unit, or the first
     * @param letter number of the letter
     * @param place  where to or where from, blank when not known
     */
    public record Wish(EmployeeId employee, boolean out, LocalDate day, String letter, Optional<LocalDate> letterDate,
            String place) {}

    /**
     * What it would do.
     *
     * @param name     of the person
     * @param machines where the person still belongs: those that are cleaned by "compare" after the last day
     * @param permits  that reach beyond the last day and no longer count there
     * @param closed   months that are final and would only change by a revision
     */
    public record Preview(String name, List<Machine> machines, int permits, List<YearMonth> closed) {}

    /** One transfer that was made. */
    public record Row(String name, boolean out, LocalDate day, String letter, String place, String by) {
        /** Names no person. */
        @Override
        public String toString() {
            return (out ? "out " : "in ") + day;
        }
    }

    private final Room room;

    TransferDesk(Room room) {
        this.room = room;
    }

    /** Newest first. */
    public List<Row> list() {
        return room.records().read(tables -> {
            Map<EmployeeId, String> names = tables.employees().list().stream()
                    .collect(Collectors.toMap(Employee::id, Employee::fullName));
            return tables.transfers().list().reversed().stream().map(each -> new Row(
                    names.getOrDefault(each.employee(), ""), each.direction() == Direction.OUT, each.day(),
                    each.letter(), each.place(), each.author().by())).toList();
        });
    }

    /** @throws TroubleException IZN-401 nobody, IZN-402 not in the unit on that day, IZN-403 in the unit already */
    public Preview preview(Wish wish) {
        return room.records().read(tables -> preview(tables, wish));
    }

    private Preview preview(Tables tables, Wish wish) {
        Employee employee = checked(tables, wish);
        if (!wish.out()) return new Preview(employee.fullName(), List.of(), 0, closed(wish.day()));
        Map<MachineId, Machine> machines = tables.machines().list().stream()
                .collect(Collectors.toMap(Machine::id, Function.identity()));
        List<Machine> still = tables.memberships().list().stream()
                .filter(each -> each.employee().equals(employee.id())).map(Membership::machine)
                .filter(machines::containsKey).map(machines::get).sorted(Comparator.comparing(Machine::name)).toList();
        int beyond = (int) PermitCase.between(tables, wish.day().plusDays(1), LocalDate.MAX.withYear(9999)).stream()
                .filter(each -> each.alive() && each.request().employee().equals(employee.id())).count();
        return new Preview(employee.fullName(), still, beyond, closed(wish.day().plusDays(1)));
    }

    private List<YearMonth> closed(LocalDate from) {
        YearMonth first = YearMonth.from(from);
        YearMonth now = YearMonth.from(room.today());
        return first.isAfter(now)
                ? List.of()
                : first.atDay(1).datesUntil(now.atDay(2), java.time.Period.ofMonths(1)).map(YearMonth::from)
                        .filter(room.closed()::closed).toList();
    }

    private static Employee checked(Tables tables, Wish wish) {
        Employee employee = tables.employees().find(wish.employee())
                .orElseThrow(() -> new TroubleException(Trouble.of("IZN-401", "trouble.transfer.nobody")));
        boolean serves = employee.activeOn(wish.day());
        if (wish.out() && !serves)
            throw new TroubleException(
                    Trouble.of("IZN-402", "trouble.transfer.notHere", employee.fullName(), wish.day()));
        if (!wish.out() && employee.until().isEmpty())
            throw new TroubleException(Trouble.of("IZN-403", "trouble.transfer.here", employee.fullName()));
        if (!wish.out() && serves)
            throw new TroubleException(Trouble.of("IZN-404", "trouble.transfer.overlap", employee.fullName(),
                    employee.until().orElseThrow()));
        return employee;
    }

    /** @throws TroubleException as {@link #preview}, IZN-405 no letter */
    public void transfer(Wish wish) {
        if (wish.letter().isBlank()) throw new TroubleException(Trouble.of("IZN-405", "trouble.transfer.letter"));
        room.records().transact(tables -> {
            Employee employee = checked(tables, wish);
            tables.transfers().add(new Transfer(room.newId(), employee.id(), wish.out() ? Direction.OUT : Direction.IN,
                    wish.day(), wish.letter().strip(), wish.letterDate(), wish.place().strip(), unit(tables, wish),
                    room.author("")));
            tables.employees().save(span(employee, wish));
            return employee;
        });
    }

    /** Who goes to a unit of the city is that unit's person at the centre from the next day on. */
    private static String unit(Tables tables, Wish wish) {
        return wish.out() ? tables.cityUnits().meant(wish.place()).map(CityUnit::code).orElse("") : "";
    }

    /** Names of the city's units, as the centre told them last; empty without a centre. */
    public List<String> places() {
        return room.records().read(tables -> tables.cityUnits().list().stream().map(CityUnit::name).toList());
    }

    /** The first day ever and the last: what lies between going and coming back is told by the transfers. */
    private static Employee span(Employee of, Wish wish) {
        Optional<LocalDate> until = wish.out() ? Optional.of(wish.day()) : Optional.empty();
        return new Employee(of.id(), of.number(), of.name(), of.titlePrefix(), of.titleSuffix(), of.kind(), of.grade(),
                of.position(), of.positionClass(), of.order(), of.from(), until);
    }
}
