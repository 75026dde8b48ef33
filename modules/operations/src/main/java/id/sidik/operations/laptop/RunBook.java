package id.sidik.operations.laptop;

import id.sidik.operations.base.Records;
import id.sidik.operations.laptop.Lines.Line;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The way that this laptop is on, kept so that it goes on after the program was closed; and what was handed over. */
public final class RunBook {
    private static final String RUN = "laptop.run";

    private final Records records;
    private final Clock clock;

    public RunBook(Records records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /** Empty when nobody is at it. */
    public Optional<LaptopRun> running() {
        return records.read(tables -> tables.settings().get(RUN)).map(RunBook::read);
    }

    /** The one that goes on, else a new one from now. */
    public LaptopRun begun() {
        return running().orElseGet(() -> keep(LaptopRun.begun(clock.instant())));
    }

    public LaptopRun mark(StepMark mark) {
        return keep(begun().with(mark));
    }

    /** Nobody is at it any more; what was done stays done. */
    public void drop() {
        records.transact(tables -> {
            tables.settings().remove(RUN);
            return tables;
        });
    }

    /** Keeps the minutes for ever; the way is at its end. */
    public Minutes hand(Minutes minutes) {
        return records.transact(tables -> {
            tables.laptopHandovers().add(MinutesText.kept(minutes));
            tables.settings().remove(RUN);
            return minutes;
        });
    }

    /** Newest first; with a centre also those of the unit's other laptops. */
    public List<Minutes> handovers() {
        return records.read(tables -> tables.laptopHandovers().list()).stream().map(MinutesText::read).toList();
    }

    private LaptopRun keep(LaptopRun run) {
        Lines lines = new Lines().add("started", run.started());
        run.marks().forEach(lines::step);
        return records.transact(tables -> {
            tables.settings().put(RUN, lines.toString());
            return run;
        });
    }

    private static LaptopRun read(String text) {
        List<Line> lines = Lines.read(text);
        return new LaptopRun(lines.getFirst().instant(0), lines.stream().filter(line -> line.word().equals("step")).map(
                Line::step).toList());
    }
}
