package id.sidik.operations;

import id.sidik.domain.Machine;
import id.sidik.operations.base.Records;
import java.time.Clock;
import java.util.function.Function;

/** Clocks, care and clearing, put together: they share the journal of deeds. */
final class Caretaking {
    private final Records records;
    private final Visits visits;
    private final Clock clock;
    private final Deeds deeds;
    private final ClockDesk clocks;
    private final CareDesk desk;
    private final OperationBookDesk operationLogs;
    private final ScheduledClock schedule;

    Caretaking(Records records, Visits visits, Clock clock, String operator) {
        this.records = records;
        this.visits = visits;
        this.clock = clock;
        deeds = new Deeds(records, operator);
        ClockBook book = new ClockBook(records);
        SetClock setter = new SetClock(visits, book, deeds, clock);
        clocks = new ClockDesk(records, visits, book, setter, deeds, clock);
        desk = new CareDesk(records, visits, clocks, deeds, new Comeback(visits), clock);
        operationLogs = new OperationBookDesk(records, visits, clock);
        schedule = new ScheduledClock(records, setter, clock, operator);
    }

    ClearDesk clearing(Function<Machine, PullMachine> pulls) {
        return new ClearDesk(records, pulls, new ProveLog(records), new ClearLog(records, visits, deeds, clock));
    }

    ClockDesk clocks() {
        return clocks;
    }

    CareDesk desk() {
        return desk;
    }

    OperationBookDesk operationLogs() {
        return operationLogs;
    }

    ScheduledClock schedule() {
        return schedule;
    }
}
