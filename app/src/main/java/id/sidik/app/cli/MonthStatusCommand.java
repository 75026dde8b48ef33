package id.sidik.app.cli;

import id.sidik.operations.Office;
import id.sidik.operations.corrections.ReconCount;
import id.sidik.operations.month.MonthCheck;
import id.sidik.operations.month.MonthDates;
import id.sidik.operations.month.MonthDifference;
import id.sidik.operations.month.MonthSheet;
import id.sidik.operations.month.MonthStand;
import id.sidik.operations.month.RecapRequest;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code month status}: state, dates, counters, check list, and what the facts of now would change. */
@Command(name = "status", mixinStandardHelpOptions = true, description = "Where a month stands; code 6 when facts differ from its last copy.")
final class MonthStatusCommand extends MonthStep {
    @Option(names = "--regulation", paramLabel = "ID", description = "Default: the chosen one.")
    private Optional<String> regulation = Optional.empty();

    MonthStatusCommand(SidikCommand root) {
        super(root);
    }

    @Override
    Integer call(Office office, Job.Progress progress) throws InterruptedException {
        RecapRequest request = request(office, regulation);
        MonthStand stand = office.months().stand(month());
        MonthDates dates = office.months().dates(month(), request.regulation());
        MonthSheet sheet = office.months().sheet(request).run(progress);
        ReconCount count = office.months().count(sheet.recap());
        List<Sentence> due = office.months().reminders(month(), request.regulation());
        List<MonthCheck> checks = stand.state().closed() ? List.of() : office.months().checks(sheet, Map.of());
        List<MonthDifference> pending = office.months().pending(request).run(progress);
        Map<String, Object> data = data(stand);
        data.put("sha256", sheet.sha());
        data.put("dates", Map.of("print", dates.print().toString(), "open", dates.open().toString(), "close", dates
                .close().toString(), "final", dates.last().toString(), "workdaysLeft", dates.daysLeft()));
        data.put("questions", Map.of("people", count.people(), "settled", count.done()));
        data.put("due", due.stream().map(words()::sentence).toList());
        data.put("checks", checks.stream().map(this::data).toList());
        data.put("pending", data(pending));
        answer(data, () -> {
            speech().say("cli.month.head", month(), words().state(stand), sheet.sha());
            speech().say("cli.month.dates", dates.print(), dates.open(), dates.close(), dates.last(), dates.daysLeft());
            if (!stand.state().closed()) speech().say("month.counter", count.done(), count.people());
            due.forEach(sentence -> speech().line("▲ " + words().sentence(sentence)));
            checks.forEach(check -> speech().line(words().check(check)));
            if (!pending.isEmpty())
                speech().say(stand.state().closed() ? "month.pending" : "month.sinceDraft", pending.size());
            tell(pending);
        });
        return pending.isEmpty() ? Exit.DONE.code() : Exit.DIFFERENT.code();
    }
}
