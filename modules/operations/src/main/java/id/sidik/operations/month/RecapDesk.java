package id.sidik.operations.month;

import id.sidik.domain.MonthRecap;
import id.sidik.operations.regulation.RegulationRow;
import id.sidik.operations.regulation.UnitRules;
import id.sidik.operations.work.Job;
import id.sidik.operations.base.JudgedPerson;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.TroubleException;
import id.sidik.rules.Regulation;
import id.sidik.rules.Regulations;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The month by a regulation. Its methods throw ATR-102 when a kept regulation cannot be used. */
public final class RecapDesk {
    private final Records records;
    private final Supplier<Regulations> regulations;
    private final UnitRules rules;
    private final MonthSheets sheets;

    RecapDesk(Records records, Supplier<Regulations> regulations, UnitRules rules, MonthSheets sheets) {
        this.records = records;
        this.regulations = regulations;
        this.rules = rules;
        this.sheets = sheets;
    }

    /** The newest version of each, the national one first. */
    public List<RegulationRow> regulations() {
        return regulations.get().newest().stream().map(regulation -> new RegulationRow(regulation.id(),
                regulation.edition(), regulation.title(), regulation.patternNames())).toList();
    }

    /** The id of the regulation that the office works by now; the national one until it says otherwise. */
    public String chosen() {
        return rules.chosen();
    }

    /** The id of the regulation that the office works by in a month. */
    public String chosen(YearMonth month) {
        return rules.chosen(month);
    }

    /** @throws TroubleException ATR-101 when there is no such regulation */
    public void choose(String regulation) {
        rules.choose(regulation);
    }

    /**
     * A closed month as its copy says, by whatever regulation that was.
     *
     * @throws TroubleException ATR-101 when there is no such regulation
     */
    public Job<MonthRecap> recap(RecapRequest request) {
        Regulation regulation = find(request);
        return progress -> {
            Optional<MonthSheet> closed = sheets.closed(request.month());
            return closed.isPresent()
                    ? closed.get().recap()
                    : sheets.assess(regulation, request.month()).run(progress);
        };
    }

    /** The employees who served, from the facts of now. @throws TroubleException ATR-101 when there is no such regulation */
    public Job<List<JudgedPerson>> people(RecapRequest request) {
        AssessMonth assess = sheets.assess(find(request), request.month());
        return progress -> {
            AssessMonth.Judged judged = assess.judge(progress);
            return judged.recap().people().stream().filter(row -> judged.facts().containsKey(PersonKey.of(row
                    .person()))).flatMap(row -> row.person().employee().stream().map(id -> new JudgedPerson(id, row,
                            judged.facts().get(PersonKey.of(row.person()))))).toList();
        };
    }

    /** As the machines alone tell it. @throws TroubleException ATR-101 when there is no such regulation */
    public Job<MonthRecap> told(RecapRequest request) {
        return sheets.assess(find(request), request.month()).told();
    }

    /** The month of the newest record of a machine or a telephone, for a screen to begin with. */
    public Optional<YearMonth> latestMonth() {
        return records.read(ToldDays::newest).map(YearMonth::from);
    }

    /** The regulation that the office works by now. */
    public Regulation current() {
        return rules.current();
    }

    /** The regulation that the office works by on a day. */
    public Regulation on(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return rules.of(chosen(month), month).on(day);
    }

    /** The regulation that the office works by in a month. */
    public Regulation current(YearMonth month) {
        return rules.of(chosen(month), month);
    }

    private Regulation find(RecapRequest request) {
        return rules.of(request.regulation(), request.month());
    }

    /** What another regulation would change in a month as its facts are now; nothing is kept of it. */
    public Job<RuleImpact> impact(YearMonth month, Regulation other) {
        Regulation now = rules.of(chosen(month), month);
        return progress -> RuleImpact.of(sheets.assess(now, month).run(progress),
                sheets.assess(other, month).tried().run(progress));
    }
}
