package id.sidik.operations.service;

import id.sidik.domain.WorkUnit;
import id.sidik.operations.base.OfficeDay;
import id.sidik.operations.base.Records;
import id.sidik.operations.reports.ReportRoom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Supplier;

/** The service desk of the agency: who asked for help, what was done, how long it took, how content they were. */
public final class ServiceRoom {
    private final ServiceBook book;
    private final ServiceDesk desk;
    private final ServicePrinting printing;
    private final OfficeDay day;

    /** @param operator who works here */
    public ServiceRoom(Records records, ReportRoom reports, OfficeDay day, Supplier<WorkUnit> unit, Clock clock,
            String operator) {
        this.day = day;
        Supplier<ZoneId> zone = () -> unit.get().zone();
        book = new ServiceBook(records, zone);
        desk = new ServiceDesk(records, book, zone, clock, operator);
        printing = new ServicePrinting(book, reports, unit);
    }

    public ServiceBook book() {
        return book;
    }

    public ServiceDesk desk() {
        return desk;
    }

    public ServicePrinting printing() {
        return printing;
    }

    /** The running quarter. */
    public Span now() {
        return Span.quarterOf(day.today());
    }

    /** @param number {@code 12/2026}, or {@code 12} of this year */
    public ServiceCase find(String number) {
        return book.find(number, day.today());
    }
}
