package id.sidik.operations.reports;

import id.sidik.domain.WorkUnit;
import id.sidik.operations.base.OfficeDay;
import id.sidik.operations.base.Records;
import id.sidik.operations.corrections.CorrectionRoom;
import id.sidik.operations.month.MonthRoom;
import id.sidik.operations.permits.PermitDesk;
import java.time.Clock;
import java.util.function.Supplier;

/** What goes on paper: the reports, and how the unit wants them. */
public final class ReportRoom {
    private final ReportSettings settings;
    private final LetterSettings letters;
    private final TaxSettings taxes;
    private final Records records;
    private final MonthSource source;
    private final ReportDesk desk;

    /** @param operator who works here */
    public ReportRoom(Records records, MonthRoom months, Clock clock, String operator) {
        this.records = records;
        letters = new LetterSettings(records);
        taxes = new TaxSettings(records);
        settings = new ReportSettings(records);
        source = new MonthSource(months, clock, operator);
        desk = new ReportDesk(records, settings, source);
    }

    /**
     * Where facts of other rooms come from.
     *
     * @param day  of the office
     * @param unit as it prints now
     */
    public record Rooms(PermitDesk permits, CorrectionRoom corrections, OfficeDay day, Supplier<WorkUnit> unit) {}

    /** Takes in the reports that are made of the facts of these rooms too. */
    public void join(Rooms rooms) {
        new ListMakers(records, source, rooms, taxes).addTo(desk.makers());
        new PaperMakers(records, source, rooms, letters, (wish, progress) -> desk.make(wish).run(progress)).addTo(desk
                .makers());
    }

    /** To whom the covering letter goes, and with what. */
    public LetterSettings letters() {
        return letters;
    }

    /** The columns of tax and insurance in R5. */
    public TaxSettings taxes() {
        return taxes;
    }

    public ReportDesk desk() {
        return desk;
    }

    public ReportSettings settings() {
        return settings;
    }
}
