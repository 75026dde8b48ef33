package id.sidik.operations.example;

import id.sidik.operations.Office;
import id.sidik.operations.control.SpotFound;
import id.sidik.operations.control.SpotWish;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What watches over a month: surprise checks, minutes of activity, the hold of the unit's allowance. */
final class StoryControl {
    private static final String HEADING = "NIP;Tanggal;Menit;Status";

    private final Office office;
    private final StoryUnit unit;
    private final YearMonth month;
    private final List<String> minutes = new ArrayList<>();
    private Optional<UUID> check = Optional.empty();

    StoryControl(Office office, StoryUnit unit, YearMonth month) {
        this.office = office;
        this.unit = unit;
        this.month = month;
    }

    /** @return whether the word is one of these */
    boolean take(StoryLine line) throws InterruptedException {
        switch (line.word()) {
            case "sidak" -> check = Optional.of(office.control().spotChecks().draw(new SpotWish(line.day(0), Integer
                    .parseInt(line.part(1)), line.part(2), line.text(3))));
            case "found" -> office.control().spotChecks().enter(check.orElseThrow(() -> line.wrong("nothing drawn")),
                    unit.person(line.part(0)).id(), SpotFound.valueOf(line.part(1)), line.text(2));
            case "minutes" -> minutes.add(String.join(";", unit.person(line.part(0)).number(), line.part(1), line.part(
                    2), line.part(3)));
            case "activities" -> activities(line);
            case "hold" -> office.control().holds().hold(month, line.part(0));
            default -> {
                return false;
            }
        }
        return true;
    }

    /** {@code activities} of the minutes that were told before it: the export of the performance system. */
    private void activities(StoryLine line) throws InterruptedException {
        List<String> rows = new ArrayList<>(List.of(HEADING));
        rows.addAll(minutes);
        minutes.clear();
        Ledger ledger = StoryFiles.lend("aktivitas.csv", rows, this::take);
        if (!ledger.good()) throw line.wrong(ledger.code());
    }

    private Ledger take(Path file) throws InterruptedException {
        return office.control().activities().take(office.control().activities().preview(file, Map.of()).run(
                Job.Progress.NONE)).run(Job.Progress.NONE);
    }
}
