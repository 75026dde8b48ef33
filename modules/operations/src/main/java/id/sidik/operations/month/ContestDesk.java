package id.sidik.operations.month;

import id.sidik.operations.work.CameFrom;
import id.sidik.operations.base.Origins;
import id.sidik.domain.PersonMonth;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.Authorship;
import id.sidik.store.MonthDecision;
import id.sidik.store.MonthEvent;
import id.sidik.store.Tables;
import id.sidik.store.UuidV7;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Months that several laptops of the unit closed: both sides, and the decision, which is a fact like any other. */
public final class ContestDesk {
    private final Records records;
    private final MonthDesk months;
    private final Clock clock;
    private final String operator;

    ContestDesk(Records records, MonthDesk months, Clock clock, String operator) {
        this.records = records;
        this.months = months;
        this.clock = clock;
        this.operator = operator;
    }

    /** Undecided ones first, each by month. */
    public List<MonthContest> list() {
        return records.read(tables -> tables.monthDecisions().months().stream().map(month -> contest(tables, month))
                .flatMap(Optional::stream).sorted(Comparator.comparing(MonthContest::open).reversed()).toList())
                .stream()
                .map(this::withTotals).toList();
    }

    /** How many wait for a person. */
    public static int open(Tables tables) {
        return (int) tables.monthDecisions().months().stream().filter(month -> closings(tables, month).contested())
                .count();
    }

    static Closings closings(Tables tables, YearMonth month) {
        return Closings.of(tables.monthEvents().told(month), tables.monthDecisions().of(month));
    }

    private static Optional<MonthContest> contest(Tables tables, YearMonth month) {
        Closings closings = closings(tables, month);
        Closings shown = closings.contested() ? closings : closings.undecided();
        if (!shown.contested()) return Optional.empty();
        UUID holds = MonthBook.holding(tables, closings).map(MonthEvent::id).orElseThrow();
        return Optional.of(new MonthContest(month, shown.heads().stream().map(head -> side(tables, head, holds))
                .toList(), decisions(tables, month), closings.contested()));
    }

    private static MonthContest.Side side(Tables tables, MonthEvent head, UUID holds) {
        return new MonthContest.Side(MonthBook.deed(tables, head), Origins.of(tables, "MONTH_EVENT", head.id()),
                Optional.empty(), head.id().equals(holds));
    }

    private MonthContest withTotals(MonthContest contest) {
        return new MonthContest(contest.month(), contest.sides().stream().map(side -> new MonthContest.Side(side.deed(),
                side.from(), totals(contest.month(), side.deed()), side.counts())).toList(), contest.decisions(),
                contest.open());
    }

    private Optional<MonthContest.Totals> totals(YearMonth month, MonthDeed deed) {
        if (deed.sha().isEmpty()) return Optional.empty();
        try {
            MonthSheet sheet = months.kept(month, deed);
            List<PersonMonth> people = sheet.recap().people();
            return Optional.of(new MonthContest.Totals(people.size(), people.stream().map(row -> row.totals()
                    .deductionPct()).reduce(BigDecimal.ZERO, BigDecimal::add), people.stream().mapToInt(row -> row
                            .totals().lateMinutes()).sum(),
                    people.stream().mapToInt(row -> row.totals().absent()).sum(), sheet.sha()));
        } catch (TroubleException damaged) {
            return Optional.empty();
        }
    }

    private static List<MonthContest.Decision> decisions(Tables tables, YearMonth month) {
        List<MonthContest.Decision> told = new ArrayList<>();
        Optional<MonthDecision> last = Optional.empty();
        for (MonthDecision each : tables.monthDecisions().of(month)) {
            if (last.filter(before -> isOne(before, each)).isEmpty())
                told.add(new MonthContest.Decision(each.author().by(), each.author().at(), each.author().reason(),
                        Origins.of(tables, "MONTH_EVENT", each.stands()).map(CameFrom::laptop).orElse(""), Origins.of(
                                tables, "MONTH_DECISION", each.id())));
            last = Optional.of(each);
        }
        return told;
    }

    /** One word of a person may take out several events. */
    private static boolean isOne(MonthDecision one, MonthDecision other) {
        return one.stands().equals(other.stands()) && one.author().equals(other.author());
    }

    /** What differs between two sides. */
    public List<MonthDifference> differences(MonthContest contest, MonthContest.Side one, MonthContest.Side other) {
        return one.totals().isEmpty() || other.totals().isEmpty()
                ? List.of()
                : months.differences(contest.month(), one.deed(), other.deed());
    }

    /**
     * One side stands from now on, here at once and everywhere when it has travelled; the others stay readable. What was
     * decided before is decided anew by this.
     *
     * @throws TroubleException PST-110 without a reason, BLN-107 when it is no side of a contested month (any more)
     */
    public void decide(YearMonth month, UUID stands, String reason) {
        if (reason.isBlank()) throw new TroubleException(Trouble.of("PST-110", "trouble.centre.noReason"));
        Authorship author = new Authorship(clock.instant(), operator, reason.strip());
        records.transact(tables -> {
            Closings closings = closings(tables, month);
            Closings asked = closings.contested() ? closings : closings.undecided();
            if (!asked.contested() || asked.heads().stream().noneMatch(head -> head.id().equals(stands)))
                throw new TroubleException(Trouble.of("BLN-107", "trouble.month.notContested", month));
            for (UUID against : asked.against(stands))
                tables.monthDecisions().add(new MonthDecision(UuidV7.at(author.at()), month, stands, against, author));
            return month;
        });
    }
}
