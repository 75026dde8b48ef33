package id.sidik.rules;

import id.sidik.domain.DayFlag;
import id.sidik.domain.DayResult;
import id.sidik.domain.DayType;
import id.sidik.domain.Permit.Part;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Judges the days of one person by one regulation: rule model, section 3, steps 1 to 11. Pure. */
public final class Assessor {
    private static final int DAYS_BEFORE = 7;

    private final Regulation regulation;
    private final MonthFacts facts;
    private final Timetable timetable;
    private final PermitCheck permits;
    private final Records records;
    private final Exemptions exemptions;
    private final Charging charging;
    private final MonthCount monthCount;
    private final Citations citations;

    private Assessor(Regulation regulation, MonthFacts facts, Citations citations) {
        this.regulation = regulation;
        this.facts = facts;
        this.citations = citations;
        this.monthCount = new MonthCount(regulation);
        this.timetable = new Timetable(regulation, facts);
        this.permits = new PermitCheck(regulation, timetable);
        this.records = new Records(facts.records());
        this.exemptions = new Exemptions(regulation, facts.circumstances().exemptions());
        this.charging = new Charging(regulation, new RollCalls(regulation, facts.circumstances().apel(), exemptions),
                monthCount);
    }

    /**
     * One result for each date of the facts, in order. Shifts that the roster puts on the days before are judged first,
     * without a result, so that their records are not taken for another day's.
     */
    public static List<DayResult> assess(Regulation regulation, MonthFacts facts) {
        return by(regulation).apply(facts);
    }

    /**
     * The same for many people one after the other: articles are looked up once. Not for several threads. Of versions
     * that follow each other every one judges all days, so that what it counts over a month is whole, and gives its own.
     */
    public static Function<MonthFacts, List<DayResult>> by(Regulation regulation) {
        if (regulation.versions().isEmpty()) return alone(regulation);
        Map<Regulation, Function<MonthFacts, List<DayResult>>> versions = new LinkedHashMap<>();
        regulation.versions().forEach(each -> versions.put(each.regulation(), alone(each.regulation())));
        return facts -> versions.entrySet().stream().flatMap(version -> version.getValue().apply(facts).stream()
                .filter(day -> regulation.on(day.date()).equals(version.getKey())))
                .sorted(Comparator.comparing(DayResult::date)).toList();
    }

    private static Function<MonthFacts, List<DayResult>> alone(Regulation regulation) {
        Citations citations = new Citations(regulation);
        return facts -> new Assessor(regulation, facts, citations).all();
    }

    private List<DayResult> all() {
        facts.from().minusDays(DAYS_BEFORE).datesUntil(facts.from()).filter(facts.roster()::containsKey)
                .forEach(this::judge);
        monthCount.restart();
        return facts.from().datesUntil(facts.to().plusDays(1)).map(this::judge).toList();
    }

    private DayResult judge(LocalDate day) {
        DayBook book = new DayBook(day, citations);
        for (Records.Entry entry : records.disregarded(day)) {
            book.note(ReasonKey.RECORD_DISREGARDED, entry.minute(), entry.record().disregarded().orElseThrow());
        }
        return switch (timetable.duty(book)) {
            case Duty.Free free -> free(free, book);
            case Duty.Work work -> work(work, book);
        };
    }

    private DayResult free(Duty.Free free, DayBook book) {
        List<LocalDateTime> strays = records.strays(book.day()).stream().map(Records.Entry::minute).toList();
        if (!strays.isEmpty()) {
            book.flag(DayFlag.WORKED_ON_OFFDAY);
            book.note(ReasonKey.WORKED_ON_OFFDAY, strays.size(), strays.getFirst(), strays.getLast());
        }
        return new DayResult(book.day(), free.type(), free.status(), Optional.empty(), Optional.empty(), 0, 0,
                Optional.empty(), Optional.empty(), book.flags(), BigDecimal.ZERO, book.reasons());
    }

    private DayResult work(Duty.Work duty, DayBook book) {
        WindowRule rule = regulation.windows().on(book.day().getDayOfWeek());
        DayWindows windows = duty.windows(rule, book.day());
        book.note(windowsKey(rule, duty), windows.in().from(), windows.in().to(), windows.out().from(), windows.out()
                .to());
        Chosen chosen = Chosen.from(records, windows, rule, book);
        Excuse excuse = permits.excuse(facts.permits(), book);
        Optional<PermitKind> wholeDay = excuse.wholeDay();
        if (wholeDay.isPresent()) {
            book.note(ReasonKey.PERMIT_FULL, wholeDay.get().code(), wholeDay.get().label(), wholeDay.get().pct());
            return excused(wholeDay.get(), chosen, book);
        }
        Optional<PermitKind> exempt = exemptions.wholeDay(book);
        if (exempt.isPresent()) return excused(exempt.get(), chosen, book);
        excuse.of(Part.AM).ifPresent(kind -> half(kind, DayFlag.PERMIT_PARTIAL_AM, ReasonKey.PERMIT_AM, book));
        excuse.of(Part.PM).ifPresent(kind -> half(kind, DayFlag.PERMIT_PARTIAL_PM, ReasonKey.PERMIT_PM, book));
        if (chosen.none()) return absent(book);
        Shortfall shortfall = Shortfall.of(chosen, excuse, duty, windows, regulation.tolerance(), book);
        Charge charge = charging.of(shortfall, chosen, excuse, duty, book);
        return new DayResult(book.day(), DayType.WORK, DayResult.PRESENT, chosen.in(), chosen.out(), shortfall.late(),
                shortfall.early(), charge.lateClass(), charge.earlyClass(), book.flags(), charge.pct(),
                book.reasons());
    }

    private static ReasonKey windowsKey(WindowRule rule, Duty.Work duty) {
        return switch (rule.placement()) {
            case WindowRule.Relative _ -> ReasonKey.WINDOWS_AROUND;
            case WindowRule.Absolute _ when duty.usual().isPresent() -> ReasonKey.WINDOWS_SPECIAL;
            case WindowRule.Absolute _ -> duty.inRamadan() ? ReasonKey.WINDOWS_RAMADAN : ReasonKey.WINDOWS_CLOCK;
        };
    }

    private static void half(PermitKind kind, DayFlag flag, ReasonKey key, DayBook book) {
        book.flag(flag);
        book.note(key, kind.code(), kind.label());
    }

    private static DayResult excused(PermitKind kind, Chosen chosen, DayBook book) {
        List<LocalDateTime> present = chosen.present();
        if (!present.isEmpty()) {
            book.flag(DayFlag.PUNCH_ON_PERMIT);
            book.note(ReasonKey.PUNCH_ON_PERMIT, present.size(), present.getFirst(), present.getLast());
        }
        return new DayResult(book.day(), DayType.WORK, kind.code(), chosen.in(), chosen.out(), 0, 0, Optional.empty(),
                Optional.empty(), book.flags(), kind.pct(), book.reasons());
    }

    private DayResult absent(DayBook book) {
        BigDecimal pct = monthCount.absence(book);
        return new DayResult(book.day(), DayType.WORK, DayResult.ABSENT, Optional.empty(), Optional.empty(), 0, 0,
                Optional.empty(), Optional.empty(), book.flags(), pct, book.reasons());
    }
}
