package id.sidik.operations.permits;

import id.sidik.domain.DocumentRef;
import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.operations.base.Scan;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.KeptPermit;
import id.sidik.store.Tables;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Leave, duty and permission: asked for, for as many people as the letter names. */
public final class PermitDesk {
    /** What is still looked at when somebody asks what waits, in days before and after today. */
    private static final int BACK = 62;
    private static final int AHEAD = 31;

    /** What came of a wish. @param known were kept already and stayed as they are */
    public record Added(int added, int known) {}

    private final Room room;

    PermitDesk(Room room) {
        this.room = room;
    }

    /** The kinds of the regulation that the office works by, in its order. */
    public List<PermitKindRow> kinds() {
        return room.regulation().get().permits().values().stream().map(kind -> new PermitKindRow(kind.code(),
                kind.label(), kind.evidence(), kind.partial(), kind.quotaDays(), kind.suspendsTpp())).toList();
    }

    public PermitRules rules() {
        return room.records().read(PermitRules::of);
    }

    public void settle(PermitRules rules) {
        room.records().transact(tables -> {
            rules.save(tables);
            return rules;
        });
    }

    /** Those that cover a day of the month, by first day. */
    public List<PermitRow> list(YearMonth month) {
        return between(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    /** As {@link #list}, each with those of its workdays that lie in the month. */
    public List<PermitRow> within(YearMonth month) {
        return room.records().read(tables -> new PermitReading(room.regulation().get(), tables, room.today())
                .within(month));
    }

    private List<PermitRow> between(LocalDate from, LocalDate toExclusive) {
        return room.records().read(tables -> new PermitReading(room.regulation().get(), tables, room.today())
                .rows(from, toExclusive));
    }

    /** What waits today. */
    public PermitCounters counters() {
        LocalDate today = room.today();
        List<PermitRow> rows = between(today.minusDays(BACK), today.plusDays(AHEAD));
        return new PermitCounters(people(rows, row -> row.state() == PermitState.WAITING_APPROVAL),
                people(rows, row -> isDue(row, today)), people(rows, row -> isDue(row, today.plusDays(1))),
                people(rows, row -> row.state() == PermitState.OVERDUE));
    }

    private static boolean isDue(PermitRow row, LocalDate day) {
        return row.state() == PermitState.WAITING_EVIDENCE && row.deadline().equals(Optional.of(day));
    }

    private static int people(List<PermitRow> rows, Predicate<PermitRow> which) {
        return (int) rows.stream().filter(which).map(PermitRow::employee).distinct().count();
    }

    /** What everybody may still take this year, of every kind with a limit, in printed order. */
    public List<QuotaRow> quotas(Year year) {
        return room.records().read(tables -> {
            Quotas quotas = new Quotas(room.regulation().get(), tables, year, PermitRules.of(tables).mostCarried());
            List<QuotaRow> rows = new ArrayList<>();
            for (Employee employee : tables.employees().list())
                if (serves(employee, year))
                    for (PermitKindRow kind : kinds())
                        quotas.of(employee, kind.code()).ifPresent(quota -> rows.add(new QuotaRow(employee.id(),
                                employee.fullName(), employee.displayNumber(), kind.label(), quota)));
            return rows;
        });
    }

    private static boolean serves(Employee employee, Year year) {
        return employee.from().map(day -> !Year.from(day).isAfter(year)).orElse(true)
                && employee.until().map(day -> !Year.from(day).isBefore(year)).orElse(true);
    }

    /** Writes nothing. @throws TroubleException IZN-102 … IZN-105 when it cannot be a permit */
    public PermitPreview preview(PermitWish wish) {
        return room.records().read(tables -> new PermitPlan(room, wish).preview(tables));
    }

    /**
     * Everybody or nobody. A permit of the same person, kind, days and half that is kept already is left alone.
     *
     * @throws TroubleException IZN-101 … IZN-105 when it cannot be a permit, DOK-1xx when the scan cannot be kept
     */
    public Added add(PermitWish wish) {
        PermitPlan plan = new PermitPlan(room, wish);
        Optional<Scan> scan = wish.scan().map(Scan::read);
        return room.records().transact(tables -> add(tables, plan, scan));
    }

    /**
     * In the transaction of the fact that asks for it, by another road.
     *
     * @throws TroubleException IZN-101 … IZN-105 when it cannot be a permit
     */
    public Added add(Tables tables, PermitWish wish, Optional<Scan> scan) {
        return add(tables, new PermitPlan(room, wish), scan);
    }

    Added add(Tables tables, PermitPlan plan, Optional<Scan> scan) {
        PermitWish wish = plan.wish();
        List<EmployeeId> fresh = wish.people().stream().filter(person -> !isKnown(tables, person, wish)).toList();
        boolean approved = !PermitRules.of(tables).secondPerson();
        Optional<String> document = fresh.isEmpty()
                ? Optional.empty()
                : scan.map(each -> room.shelf().keep(tables, each).sha256());
        for (EmployeeId person : fresh)
            tables.permits().add(new KeptPermit(room.newId(), person, wish.permit(approved), room.author(wish.note()),
                    wish.origin(), document));
        return new Added(fresh.size(), wish.people().size() - fresh.size());
    }

    /** Whether the very same permit is kept, and neither refused nor taken back. */
    boolean isKnown(Tables tables, EmployeeId person, PermitWish wish) {
        return PermitCase.between(tables, wish.from(), wish.from().plusDays(1)).stream()
                .anyMatch(each -> each.request().employee().equals(person) && each.alive()
                        && each.sameAs(wish.permit(true)));
    }

    /** The bytes of a scan. @throws TroubleException STO-110 … STO-112 */
    public byte[] open(DocumentRef document) {
        return room.shelf().open(document);
    }
}
