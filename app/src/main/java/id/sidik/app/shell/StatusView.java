package id.sidik.app.shell;

import id.sidik.app.jobs.DrawerEntry;
import id.sidik.app.jobs.JobDrawerViewModel;
import id.sidik.app.jobs.LedgerWords;
import id.sidik.app.jobs.RunningJob;
import id.sidik.app.words.MonthWords;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Icons;
import id.sidik.app.view.Life;
import id.sidik.operations.centre.SyncStand;
import java.time.Clock;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Separator;
import javafx.util.Subscription;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;

/** The status bar: the foremost job and the handle of the drawer, the last contact, the month. */
public final class StatusView {
    private final StatusViewModel model;
    private final JobDrawerViewModel drawer;
    private final Texts texts;
    private final LedgerWords words;
    private final Clock clock;
    private final Life life;
    private Subscription watching = Subscription.EMPTY;

    @FXML
    private Button jobs;
    @FXML
    private ProgressBar bar;
    @FXML
    private Button cancel;
    @FXML
    private Label contact;
    @FXML
    private Label sync;
    @FXML
    private Separator syncEdge;
    @FXML
    private Label month;

    public StatusView(StatusViewModel model, JobDrawerViewModel drawer, Texts texts, Clock clock, Life life) {
        this.model = model;
        this.drawer = drawer;
        this.texts = texts;
        words = new LedgerWords(texts, clock.getZone());
        this.clock = clock;
        this.life = life;
    }

    @FXML
    private void initialize() {
        jobs.setGraphic(Icons.of(FluentUiRegularMZ.TASK_LIST_20));
        bar.managedProperty().bind(bar.visibleProperty());
        cancel.managedProperty().bind(cancel.visibleProperty());
        life.follow(drawer.entries(), this::showJobs);
        life.until(() -> watching.unsubscribe());
        life.follow(model.contact(), this::showContact);
        sync.managedProperty().bind(sync.visibleProperty());
        syncEdge.visibleProperty().bind(sync.visibleProperty());
        syncEdge.managedProperty().bind(sync.visibleProperty());
        life.follow(model.sync(), this::showSync);
        life.follow(model.month(), this::showMonth);
    }

    private void showJobs() {
        watching.unsubscribe();
        Optional<RunningJob> foremost = drawer.foremost();
        bar.setVisible(foremost.isPresent());
        cancel.setVisible(foremost.isPresent());
        watching = foremost.map(this::watch).orElse(Subscription.EMPTY);
        if (foremost.isEmpty()) tell(resting());
    }

    private Subscription watch(RunningJob job) {
        cancel.setAccessibleText(cancel.getText() + ": " + words.title(job.name()));
        return job.step().subscribe(step -> {
            int more = drawer.runningCount() - 1;
            bar.setProgress(step.part());
            tell(words.step(step) + (more > 0 ? " · " + texts.get("status.more", more) : ""));
        }).and(job.stopping().subscribe(stopping -> cancel.setDisable(stopping)));
    }

    private String resting() {
        return drawer.entries().stream().findFirst().filter(DrawerEntry.Done.class::isInstance)
                .map(DrawerEntry.Done.class::cast)
                .map(done -> words.title(done.ledger()) + " · " + words.outcome(done.ledger()))
                .orElseGet(() -> texts.get("status.resting"));
    }

    private void tell(String told) {
        jobs.setText(told);
        jobs.setAccessibleText(texts.get("status.jobs.help", told));
    }

    private void showContact(Optional<StatusViewModel.LastContact> last) {
        contact.setText(last.map(known -> texts.get(known.complete() ? "status.contact" : "status.contact.bad",
                known.machine(), texts.formats().moment(known.at(), clock.instant(), clock.getZone())))
                .orElseGet(() -> texts.get("status.contact.none")));
    }

    private void showSync(Optional<SyncStand> known) {
        sync.setVisible(known.isPresent());
        sync.setText(known.map(stand -> {
            if (stand.good().isEmpty()) return texts.get("status.sync.never", stand.waiting());
            boolean failed = stand.last().filter(line -> !line.good()).isPresent();
            return failed
                    ? texts.get("status.sync.bad", stand.waiting())
                    : texts.get("status.sync", texts.formats().moment(stand.good().get(), clock.instant(), clock
                            .getZone()), stand.waiting());
        }).orElse(""));
    }

    private void showMonth(Optional<StatusViewModel.MonthAtWork> known) {
        month.setText(known.map(now -> new MonthWords(texts).brief(now.stand(), now.dates()))
                .orElseGet(() -> texts.get("status.month.none")));
    }

    @FXML
    private void onJobs() {
        drawer.toggle();
    }

    @FXML
    private void onCancel() {
        drawer.foremost().ifPresent(RunningJob::stop);
    }
}
