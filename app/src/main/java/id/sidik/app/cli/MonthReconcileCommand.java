package id.sidik.app.cli;

import id.sidik.operations.Office;
import id.sidik.operations.month.MonthDates;
import id.sidik.operations.month.MonthStand;
import id.sidik.operations.work.Job;
import java.util.Map;
import picocli.CommandLine.Command;

/** {@code month reconcile}. */
@Command(name = "reconcile", mixinStandardHelpOptions = true, description = "Opens the reconciliation of a drafted month.")
final class MonthReconcileCommand extends MonthStep {
    MonthReconcileCommand(SidikCommand root) {
        super(root);
    }

    @Override
    Integer call(Office office, Job.Progress progress) {
        MonthStand stand = office.months().reconcile(month());
        MonthDates dates = office.months().dates(month(), office.recaps().chosen(month()));
        Map<String, Object> data = data(stand);
        data.put("close", dates.close().toString());
        answer(data, () -> speech().say("cli.month.reconcile", month(), dates.close(), dates.daysLeft()));
        return Exit.DONE.code();
    }
}
