package id.sidik.operations.base;

import id.sidik.operations.work.Ledger.Line;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Trouble;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A ledger while its job still writes on it. */
public final class LedgerSheet {
    private final String job;
    private final String subject;
    private final Clock clock;
    private final Instant started;
    private final Map<String, Long> figures = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();

    public LedgerSheet(String job, String subject, Clock clock) {
        this.job = job;
        this.subject = subject;
        this.clock = clock;
        this.started = clock.instant();
    }

    public Instant started() {
        return started;
    }

    public LedgerSheet figure(String name, long count) {
        figures.put(name, count);
        return this;
    }

    public LedgerSheet line(Tone tone, String key, Object... arguments) {
        lines.add(Line.of(tone, key, arguments));
        return this;
    }

    /** Whether a line asks to be looked at. */
    public boolean asks() {
        return lines.stream().anyMatch(line -> line.tone() == Tone.LOOK || line.tone() == Tone.BAD);
    }

    public Ledger close(Outcome outcome) {
        return new Ledger(job, subject, outcome, "", figures, lines, started, clock.instant());
    }

    public Ledger fail(Trouble trouble) {
        if (trouble.equals(Trouble.stopped())) return stopped();
        lines.addFirst(trouble.line());
        return new Ledger(job, subject, Outcome.FAILED, trouble.code(), figures, lines, started, clock.instant());
    }

    /** A job that was asked to stop has done nothing by halves. */
    public Ledger stopped() {
        lines.addFirst(Line.of(Tone.LOOK, "ledger.stopped"));
        return new Ledger(job, subject, Outcome.STOPPED, Trouble.stopped().code(), figures, lines, started, clock
                .instant());
    }
}
