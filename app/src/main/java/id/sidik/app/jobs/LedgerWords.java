package id.sidik.app.jobs;

import id.sidik.app.text.Texts;
import id.sidik.app.view.State;
import id.sidik.operations.work.Ledger;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.Collectors;

/** Words the ledger of a job. */
public final class LedgerWords {
    private final Texts texts;
    private final ZoneId zone;

    /** @param zone of the laptop: ledgers tell when they were made here */
    public LedgerWords(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    /** "Menarik data · Lantai 1". */
    public String title(Ledger ledger) {
        return title(new JobName(ledger.job(), ledger.subject()));
    }

    public String title(JobName name) {
        String job = texts.get(name.textKey());
        return name.subject().isBlank() ? job : job + " · " + name.subject();
    }

    /** "07.40 · 6 dtk". */
    public String when(Ledger ledger) {
        return texts.formats().time(LocalTime.ofInstant(ledger.ended(), zone)) + " · "
                + texts.formats().took(ledger.took());
    }

    public String outcome(Ledger ledger) {
        return texts.get("outcome." + ledger.outcome().name());
    }

    public static State state(Ledger.Outcome outcome) {
        return switch (outcome) {
            case DONE, NOTHING_NEW -> State.READY;
            case LOOK, STOPPED -> State.LOOK;
            case FAILED -> State.FAILED;
        };
    }

    public String line(Ledger.Line line) {
        return texts.get(line.key(), line.arguments().toArray());
    }

    /** The whole sheet as text, for a message to somebody who helps. */
    public String whole(Ledger ledger) {
        String head = title(ledger) + " · " + outcome(ledger) + " · " + when(ledger)
                + (ledger.code().isBlank() ? "" : " · " + ledger.code());
        return head + ledger.lines().stream().map(line -> System.lineSeparator() + "- " + line(line))
                .collect(Collectors.joining());
    }

    /** "Membaca Lantai 1 · 65 %". */
    public String step(RunningJob.Step step) {
        String said = texts.get(step.key(), step.arguments().toArray());
        return step.part() < 0 ? said : said + " · " + (int) (step.part() * 100) + " %";
    }
}
