package id.sidik.operations.month;

import id.sidik.domain.WorkUnit;
import id.sidik.operations.base.DocumentShelf;
import id.sidik.operations.base.OpenMatters;
import id.sidik.operations.base.Records;
import id.sidik.operations.regulation.UnitRules;
import id.sidik.rules.Regulations;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/** The desks of this room, put together. */
public final class MonthRoom {
    private final UnitRules rules;
    private final RecapDesk recaps;
    private final MonthDesk months;
    private final MonthBook book;
    private final TppDesk tpp;
    private final PunishmentDesk punishments;
    private final YearDesk years;
    private final ExplainDesk explaining;
    private final ContestDesk contests;

    /** @param unit as it prints now @param operator who works here @param matters of the rooms that decide; later ones are heard too */
    public MonthRoom(Records records, Supplier<Regulations> regulations, CodeEdition code, Supplier<WorkUnit> unit,
            Clock clock, String operator, List<OpenMatters> matters) {
        MonthDesk.Bench bench = new MonthDesk.Bench(clock, () -> unit.get().zone(), operator);
        MonthSheets sheets = new MonthSheets(records, code, bench::today, unit);
        book = new MonthBook(records);
        rules = new UnitRules(records, regulations, bench::today);
        recaps = new RecapDesk(records, regulations, rules, sheets);
        MonthNotes notes = new MonthNotes(records);
        months = new MonthDesk(records, sheets, rules::of, new MonthDesk.Rooms(matters, notes::of),
                bench);
        tpp = new TppDesk(records, book, clock, operator);
        punishments = new PunishmentDesk(records, rules, new DocumentShelf(records, clock, operator), bench);
        years = new YearDesk(records, sheets, rules::of, bench::today);
        contests = new ContestDesk(records, months, clock, operator);
        explaining = new ExplainDesk(records, months);
    }

    /** Which regulation holds in which month. */
    public UnitRules rules() {
        return rules;
    }

    public RecapDesk recaps() {
        return recaps;
    }

    public MonthDesk months() {
        return months;
    }

    public MonthBook book() {
        return book;
    }

    public TppDesk tpp() {
        return tpp;
    }

    public PunishmentDesk punishments() {
        return punishments;
    }

    public YearDesk years() {
        return years;
    }

    /** Months that several laptops closed. */
    public ContestDesk contests() {
        return contests;
    }

    public ExplainDesk explaining() {
        return explaining;
    }
}
