package id.sidik.app;

import id.sidik.app.fault.Alarm;
import id.sidik.app.jobs.FxBackground;
import id.sidik.app.jobs.FxThread;
import id.sidik.app.logging.Logs;
import id.sidik.app.settings.Settings;
import id.sidik.app.settings.SettingsFile;
import id.sidik.app.text.Language;
import id.sidik.app.text.Texts;
import id.sidik.app.view.FormDialog;
import id.sidik.app.watch.FirstFrame;
import id.sidik.app.watch.UiWatchdog;
import id.sidik.operations.Office;
import id.sidik.operations.OfficeSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.slf4j.LoggerFactory;

/** The window from its opening to its closing. The office opens beside it, so that the window is soon there. */
public final class SidikWindow {
    /** There is no display for a window. */
    public static final int NO_DISPLAY = 3;

    /** Set by installers: the window is opened only so that Java learns its start, and closes itself. */
    private static final String LEARN = "sidik.start.learn";

    private final FxThread fxThread = new FxThread();
    private final FxBackground background = new FxBackground(fxThread);
    private final UiWatchdog watchdog = new UiWatchdog(fxThread);
    private final Clock clock = Clock.systemDefaultZone();
    private final SettingsFile file;
    private final Settings settings = new Settings();
    private final Stage stage = new Stage();
    private final Frame frame;
    private final CompletableFuture<Office> office;
    private final Runnable closed;

    private SidikWindow(Path home, Optional<Language> language, CompletableFuture<Office> office, Runnable closed) {
        this.office = office;
        this.closed = closed;
        file = new SettingsFile(home);
        settings.take(file.read());
        language.ifPresent(settings.language()::set);
        frame = new Frame(settings, background, fxThread, clock, this::close);
    }

    /**
     * Opens the window and comes back when it was closed.
     *
     * @param language the one to change to; else the one that was last chosen
     * @param file     a bundle or a settings pack to show as soon as the office is open
     * @return the exit code
     */
    public static int open(Path home, Optional<Language> language, Optional<Path> file) {
        if (!Display.isThere()) return noDisplay(language.orElse(Language.ID));
        CompletableFuture<Office> office = CompletableFuture.supplyAsync(() -> openOffice(home));
        CountDownLatch gone = new CountDownLatch(1);
        try {
            Platform.startup(() -> new SidikWindow(home, language, office, gone::countDown).show(file));
        } catch (UnsupportedOperationException refused) {
            LoggerFactory.getLogger(SidikWindow.class).error("no window", refused);
            return noDisplay(language.orElse(Language.ID));
        }
        return await(gone);
    }

    /** On its own thread, the log first: what is said while the window begins stands in the file too. */
    private static Office openOffice(Path home) {
        Logs.into(home);
        return Office.open(new OfficeSettings(home, System.getProperty("user.name", "")), Clock.systemDefaultZone());
    }

    private static int await(CountDownLatch gone) {
        try {
            gone.await();
            return 0;
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private static int noDisplay(Language language) {
        System.err.println(new Texts(language).get("start.noDisplay"));
        return NO_DISPLAY;
    }

    private void show(Optional<Path> file) {
        Thread.setDefaultUncaughtExceptionHandler(frame.alarm());
        Thread.currentThread().setUncaughtExceptionHandler(frame.alarm());
        stage.setTitle(frame.texts().get("app.title"));
        for (String size : List.of("32", "64"))
            stage.getIcons().add(new Image("/id/sidik/app/sidik-" + size + ".png"));
        StagePlace place = new StagePlace(stage, settings);
        place.take();
        WindowScene window = new WindowScene(frame, stage.getWidth(), stage.getHeight());
        window.follow();
        stage.setScene(window.scene());
        stage.setOnHidden(event -> end(place));
        // the office is often open by now: then the first frame is drawn with its screen
        boolean early = office.isDone();
        if (early) opened(window, file);
        stage.show();
        if (!early) office.whenComplete((opened, fault) -> fxThread.execute(() -> opened(window, file)));
    }

    private void opened(WindowScene window, Optional<Path> file) {
        office.whenComplete((opened, fault) -> {
            if (fault == null) furnish(window, opened, file);
            else
                frame.opening().fault().set(Optional.of(Alarm.log(cause(fault))));
        });
    }

    private static Throwable cause(Throwable thrown) {
        return thrown instanceof CompletionException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : thrown;
    }

    private void furnish(WindowScene window, Office opened, Optional<Path> file) {
        Composition composition = new Composition(frame, opened);
        window.furnished();
        new FirstFrame(clock, () -> fxThread.execute(() -> {
            composition.begin();
            window.furnished();
        })).start();
        if (Boolean.getBoolean(LEARN)) closeSoon();
        stage.setOnCloseRequest(this::mayClose);
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> composition.close());
        frame.jobs().running().addListener(
                (ListChangeListener<Object>) change -> watchdog.watch(!frame.jobs().running().isEmpty()));
        settings.language().subscribe(this::keep);
        settings.look().subscribe(this::keep);
        settings.folded().subscribe(this::keep);
        file.ifPresent(path -> fxThread.execute(() -> composition.open(stage, path)));
    }

    private void closeSoon() {
        PauseTransition rest = new PauseTransition(Duration.seconds(2));
        rest.setOnFinished(event -> close());
        rest.play();
    }

    private void close() {
        stage.close();
    }

    private void keep() {
        Properties now = settings.give();
        background.fetch(() -> {
            file.write(now);
            return now;
        }, done -> {}, frame.alarm()::raise);
    }

    private void mayClose(WindowEvent event) {
        int running = frame.jobs().running().size();
        if (running == 0) return;
        event.consume();
        Texts texts = frame.texts();
        FormDialog.confirm(stage, texts, texts.get("close.title"), texts.count("close.sentence", running),
                "close.accept", () -> {
                    frame.jobs().stopAll();
                    stage.close();
                });
    }

    private void end(StagePlace place) {
        place.keep();
        watchdog.close();
        background.close();
        office.thenAccept(Office::close);
        file.write(settings.give());
        closed.run();
        Platform.exit();
    }
}
