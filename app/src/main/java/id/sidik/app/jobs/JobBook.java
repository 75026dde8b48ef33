package id.sidik.app.jobs;

import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** All jobs of the window: those that run, and the ledgers of those that ran, newest first. Lives on the FX thread. */
public final class JobBook {
    private static final int MOST_LEDGERS = 200;

    private final Background background;
    private final Consumer<Throwable> alarm;
    private final ObservableList<RunningJob> running = FXCollections.observableArrayList();
    private final ObservableList<Ledger> ledgers = FXCollections.observableArrayList();
    private final ObservableList<RunningJob> runningSeen = FXCollections.unmodifiableObservableList(running);
    private final ObservableList<Ledger> ledgersSeen = FXCollections.unmodifiableObservableList(ledgers);

    /** @param alarm hears of a job that broke */
    public JobBook(Background background, Consumer<Throwable> alarm) {
        this.background = background;
        this.alarm = alarm;
    }

    public ObservableList<RunningJob> running() {
        return runningSeen;
    }

    public ObservableList<Ledger> ledgers() {
        return ledgersSeen;
    }

    public boolean runs(JobName name) {
        return running.stream().anyMatch(job -> job.name().equals(name));
    }

    /** Starts a job that leaves a ledger. */
    public RunningJob startLedger(JobName name, Job<Ledger> job, Consumer<Ledger> then) {
        return start(name, job, ledger -> {
            keep(ledger);
            then.accept(ledger);
        }, fault -> {});
    }

    /**
     * Starts a job.
     *
     * @param then  gets the result
     * @param ended is told of a job that broke, after the alarm was
     */
    public <T> RunningJob start(JobName name, Job<T> job, Consumer<T> then, Consumer<Throwable> ended) {
        RunningJob row = new RunningJob(name);
        running.add(row);
        row.stopsBy(background.run(job, new Background.Watcher<T>() {
            @Override
            public void at(long done, long total, String key, List<Object> arguments) {
                row.at(new RunningJob.Step(done, total, key, arguments));
            }

            @Override
            public void done(T result) {
                running.remove(row);
                then.accept(result);
            }

            @Override
            public void broken(Throwable fault) {
                running.remove(row);
                alarm.accept(fault);
                ended.accept(fault);
            }
        }));
        return row;
    }

    public void stopAll() {
        List.copyOf(running).forEach(RunningJob::stop);
    }

    /** Puts a ledger on top of the pile. */
    public void keep(Ledger ledger) {
        ledgers.addFirst(ledger);
        if (ledgers.size() > MOST_LEDGERS) ledgers.removeLast();
    }
}
