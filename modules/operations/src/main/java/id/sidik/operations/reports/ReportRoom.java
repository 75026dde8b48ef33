package id.sidik.operations.reports;

import id.sidik.domain.WorkUnit;
import id.sidik.operations.base.OfficeDay;
import id.sidik.operations.base.Records;
import id.sidik.operations.corrections.CorrectionRoom;
import id.sidik.operations.month.MonthRoom;
import id.sidik.operations.permits.PermitDesk;
import id.sidik.reporting.CityPages;
import id.sidik.reporting.PageBody;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;

/** What goes on paper: the reports, how the unit wants them, and the register of what left. */
public final class ReportRoom {
    private final ReportSettings settings;
    private final LetterSettings letters;
    private final TaxSettings taxes;
    private final Records records;
    private final MonthSource source;
    private final OfficialDesk officials;
    private final HeadSettings head;
    private final ReportDesk desk;
    private final Verifier verifier;
    private final Parcels parcels;
    private final PersonBatch handOut;
    private final PageDesk pages;
    private final ChartDesk charts;
    private final PlainPages plain;

    /**
     * @param pageFolder where the city keeps pages of its own; may be absent
     * @param operator   who works here
     */
    public ReportRoom(Records records, MonthRoom months, Path pageFolder, OfficeDay today, Clock clock,
            String operator) {
        this.records = records;
        letters = new LetterSettings(records);
        taxes = new TaxSettings(records);
        settings = new ReportSettings(records);
        source = new MonthSource(months, clock, operator);
        CityPages own = CityPages.in(pageFolder);
        officials = new OfficialDesk(records, today, clock);
        head = new HeadSettings(records);
        Frames frames = new Frames(officials, head);
        plain = new PlainPages(frames, clock, operator);
        ReportDesk.Printing printing = new ReportDesk.Printing(settings, frames, new Register(records,
                clock, operator), own);
        desk = new ReportDesk(records, source, printing, today::today);
        verifier = new Verifier(records);
        parcels = new Parcels(desk, records, clock, operator);
        handOut = new PersonBatch(desk, records, clock);
        pages = new PageDesk(pageFolder, own, settings);
        charts = new ChartDesk(months.recaps());
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

    /** A page that is none of the sixteen reports, with letterhead, signers and foot as theirs. @param name of its table */
    public ReadyPage page(PageBody body, WorkUnit unit, String name) {
        return plain.make(body, unit, name);
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

    public Verifier verifier() {
        return verifier;
    }

    public Parcels parcels() {
        return parcels;
    }

    /** R4 of everybody. */
    public PersonBatch handOut() {
        return handOut;
    }

    public ChartDesk charts() {
        return charts;
    }

    /** The city's own pages. */
    public PageDesk pages() {
        return pages;
    }

    /** Who signs when. */
    public OfficialDesk officials() {
        return officials;
    }

    /** The logo, and the numbers of letters. */
    public HeadSettings head() {
        return head;
    }
}
