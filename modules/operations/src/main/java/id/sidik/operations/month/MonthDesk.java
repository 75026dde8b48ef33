package id.sidik.operations.month;

import id.sidik.domain.MonthRecap;
import id.sidik.operations.base.OpenMatters;
import id.sidik.operations.base.Records;
import id.sidik.operations.corrections.ReconCount;
import id.sidik.operations.corrections.ReconReading;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Sentence;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.rules.Regulation;
import id.sidik.store.MonthEvent;
import id.sidik.store.MonthEvent.Kind;
import id.sidik.store.PunchFilter;
import id.sidik.store.PunchSort;
import id.sidik.store.Tables;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A month on its way from open to final: drafts, reconciliation, the check list, revisions, and what differs between its
 * states. Late facts never change a closed month; they are told as pending.
 */
public final class MonthDesk {
    /** The rooms whose open matters keep a month from becoming final, and where a day's notes come from. */
    record Rooms(List<OpenMatters> matters, Function<YearMonth, SheetComparer.Notes> notes) {}

    /** Who works here, and when. */
    record Bench(Clock clock, Supplier<ZoneId> zone, String operator) {
        LocalDate today() {
            return LocalDate.ofInstant(clock.instant(), zone.get());
        }
    }

    /** Hears of a month that was closed, after it is kept; nothing of it undoes the closing. */
    @FunctionalInterface
    public interface Follower {
        void closed(YearMonth month, Job.Progress progress) throws InterruptedException;
    }

    private final List<Follower> followers = new CopyOnWriteArrayList<>();
    private final Records records;
    private final MonthSheets sheets;
    private final BiFunction<String, YearMonth, Regulation> regulations;
    private final Rooms rooms;
    private final Bench bench;

    MonthDesk(Records records, MonthSheets sheets, BiFunction<String, YearMonth, Regulation> regulations, Rooms rooms,
            Bench bench) {
        this.records = records;
        this.sheets = sheets;
        this.regulations = regulations;
        this.rooms = rooms;
        this.bench = bench;
    }

    public void follow(Follower follower) {
        followers.add(follower);
    }

    public MonthStand stand(YearMonth month) {
        return records.read(tables -> MonthBook.stand(tables, month));
    }

    /** The month that asks for work: the one before until it is closed, when it has anything; else the running one. */
    public YearMonth current() {
        YearMonth running = YearMonth.from(bench.today());
        YearMonth before = running.minusMonths(1);
        return records.read(tables -> {
            if (tables.monthEvents().closed(before)) return running;
            PunchFilter ofBefore = new PunchFilter("", Optional.empty(), Optional.empty(), Optional.of(before.atDay(1)),
                    Optional.of(before.atEndOfMonth()));
            boolean begun = !tables.monthEvents().of(before).isEmpty()
                    || !tables.punches().page(ofBefore, PunchSort.NEWEST_FIRST, 0, 1).isEmpty();
            return begun ? before : running;
        });
    }

    public MonthDates dates(YearMonth month, String regulation) {
        Regulation by = regulations.apply(regulation, month);
        return records.read(tables -> new MonthTurn(tables, month, by).dates(bench.today()));
    }

    /** What is due now, as sentences. */
    public List<Sentence> reminders(YearMonth month, String regulation) {
        Regulation by = regulations.apply(regulation, month);
        return records.read(tables -> new MonthTurn(tables, month, by).reminders(MonthBook.stand(tables, month), bench
                .today()));
    }

    /** How far the reconciliation is, counted as its screen counts. @param now the month as it stands */
    public ReconCount count(MonthRecap now) {
        return records.read(tables -> ReconReading.count(tables, now, bench.today()));
    }

    /** All of a month: of a closed one from its copy. @throws TroubleException ATR-101 for an unknown regulation */
    public Job<MonthSheet> sheet(RecapRequest request) {
        Regulation regulation = regulations.apply(request.regulation(), request.month());
        return progress -> {
            Optional<MonthSheet> closed = sheets.closed(request.month());
            return closed.isPresent() ? closed.get() : sheets.judged(regulation, request.month(), progress);
        };
    }

    /** A month as it was after a deed that kept a copy. */
    public MonthSheet kept(YearMonth month, MonthDeed deed) {
        return sheets.copy(month, deed);
    }

    /** Keeps a numbered draft. @throws TroubleException BLN-101, BLN-102 */
    public Job<MonthSheet> draft(RecapRequest request) {
        return keeping(request, Kind.DRAFT, new MonthBook.Hand(bench.operator(), "", ""), Map.of());
    }

    /** @throws TroubleException BLN-101, BLN-102 */
    public MonthStand reconcile(YearMonth month) {
        return records.transact(tables -> {
            MonthBook.mayBecome(MonthBook.stand(tables, month), Kind.RECONCILIATION, bench.today());
            MonthBook.add(tables, month, Kind.RECONCILIATION, new MonthBook.Hand(bench.operator(), "", ""), List.of(),
                    bench.clock().instant());
            return MonthBook.stand(tables, month);
        });
    }

    /** The check list, line by line. @param reasons to override, by the name of the check */
    public List<MonthCheck> checks(MonthSheet sheet, Map<String, String> reasons) {
        List<OpenMatters.Matter> open = openMatters(sheet.recap().month());
        return records.read(tables -> checks(tables, sheet, open, reasons));
    }

    private List<OpenMatters.Matter> openMatters(YearMonth month) {
        return records.read(tables -> rooms.matters().stream().flatMap(room -> room.of(tables, month).stream())
                .toList());
    }

    /**
     * Makes the month final.
     *
     * @param reasons to override checks that may be, by name
     * @throws TroubleException BLN-101, BLN-102; BLN-103 when a check is neither met nor overridden
     */
    public Job<MonthSheet> close(RecapRequest request, Map<String, String> reasons) {
        return keeping(request, Kind.FINAL, new MonthBook.Hand(bench.operator(), "", ""), reasons);
    }

    /**
     * Takes what came after the final into a new copy; the copies before stay. It is judged by the regulation of the
     * request, which is the one in force unless a person chose another, or by the rules of the last copy.
     *
     * @param kept whether the rules of the last copy hold on
     * @throws TroubleException BLN-101; BLN-103; BLN-104 when the second person is missing or the same; BLN-105 without
     *                          a reason
     */
    public Job<MonthSheet> revise(RecapRequest now, boolean kept, String reason, String second,
            Map<String, String> reasons) {
        YearMonth month = now.month();
        if (reason.isBlank()) throw trouble("BLN-105", "trouble.month.noReason", month);
        if (second.isBlank() || second.strip().equalsIgnoreCase(bench.operator().strip()))
            throw trouble("BLN-104", "trouble.month.secondPerson", month);
        MonthBook.Hand hand = new MonthBook.Hand(bench.operator(), second.strip(), reason.strip());
        return progress -> keep(revising(now, kept), month, Kind.REVISION, hand, reasons, progress);
    }

    /** What may be chosen from when a closed month is revised. @param now by which the office works in that month */
    public RevisionRules revisionRules(RecapRequest now) {
        return RevisionRules.of(ofCopy(now.month()), regulations.apply(now.regulation(), now.month()));
    }

    /** What a revision would change in the last copy. @param kept as {@link #revise} takes it */
    public Job<List<MonthDifference>> revised(RecapRequest now, boolean kept) {
        YearMonth month = now.month();
        return progress -> SheetComparer.compare(sheets.copy(month, stand(month).lastCopy().orElseThrow()),
                sheets.judged(revising(now, kept), month, progress), rooms.notes().apply(month));
    }

    private Regulation revising(RecapRequest now, boolean kept) {
        return kept ? ofCopy(now.month()) : regulations.apply(now.regulation(), now.month());
    }

    /** What differs between two deeds that kept copies. */
    public List<MonthDifference> differences(YearMonth month, MonthDeed before, MonthDeed after) {
        return SheetComparer.compare(sheets.copy(month, before), sheets.copy(month, after), rooms.notes().apply(
                month));
    }

    /**
     * What the facts of now would change in the last copy: of a closed month what waits for a revision, of another one
     * what changed since its last draft. Empty when there is no copy.
     */
    public Job<List<MonthDifference>> pending(RecapRequest request) {
        return progress -> {
            YearMonth month = request.month();
            MonthStand stand = stand(month);
            if (stand.lastCopy().isEmpty()) return List.of();
            MonthSheet before = sheets.copy(month, stand.lastCopy().get());
            Regulation regulation = stand.state().closed()
                    ? MonthSheets.regulation(before)
                    : regulations.apply(request.regulation(), request.month());
            MonthSheet now = sheets.judged(regulation, month, progress);
            return SheetComparer.compare(before, now, rooms.notes().apply(month));
        };
    }

    private Regulation ofCopy(YearMonth month) {
        return MonthSheets.regulation(sheets.closed(month).orElseThrow(() -> new TroubleException(
                Trouble.of("BLN-101", "trouble.month.notItsTurn." + Kind.REVISION, month))));
    }

    private Job<MonthSheet> keeping(RecapRequest request, Kind kind, MonthBook.Hand hand, Map<String, String> reasons) {
        Regulation regulation = regulations.apply(request.regulation(), request.month());
        return progress -> keep(regulation, request.month(), kind, hand, reasons, progress);
    }

    private MonthSheet keep(Regulation regulation, YearMonth month, Kind kind, MonthBook.Hand hand,
            Map<String, String> reasons, Job.Progress progress) throws InterruptedException {
        MonthBook.mayBecome(stand(month), kind, bench.today());
        MonthSheet sheet = sheets.judged(regulation, month, progress);
        List<OpenMatters.Matter> open = kind == Kind.DRAFT ? List.of() : openMatters(month);
        MonthSheet kept = records.transact(tables -> {
            MonthBook.mayBecome(MonthBook.stand(tables, month), kind, bench.today());
            List<MonthCheck> checks = kind == Kind.DRAFT ? List.of() : checks(tables, sheet, open, reasons);
            checks.stream().filter(check -> !check.outcome().lets()).findFirst().ifPresent(check -> {
                throw trouble("BLN-103", "trouble.month.check." + check.name(), month, check.found());
            });
            MonthEvent event = MonthBook.add(tables, month, kind, hand, checks, bench.clock().instant());
            tables.monthCopies().add(SheetCopy.of(event.id(), sheet));
            return sheet;
        });
        if (kind != Kind.DRAFT) for (Follower follower : followers) follower.closed(month, progress);
        return kept;
    }

    private List<MonthCheck> checks(Tables tables, MonthSheet sheet, List<OpenMatters.Matter> open,
            Map<String, String> reasons) {
        return new MonthChecks(tables, sheet.recap().month(), bench.zone().get(), bench.today(), reasons).of(sheet,
                open);
    }

    private static TroubleException trouble(String code, String key, Object... arguments) {
        return new TroubleException(Trouble.of(code, key, arguments));
    }
}
