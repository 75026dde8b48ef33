package id.sidik.app;

import id.sidik.app.fault.Alarm;
import id.sidik.app.jobs.Background;
import id.sidik.app.jobs.JobBook;
import id.sidik.app.jobs.JobDrawerView;
import id.sidik.app.jobs.JobDrawerViewModel;
import id.sidik.app.jobs.LedgerWords;
import id.sidik.app.notice.NoticeView;
import id.sidik.app.notice.Notices;
import id.sidik.app.settings.Settings;
import id.sidik.app.shell.LookMenu;
import id.sidik.app.shell.Opening;
import id.sidik.app.shell.Screen;
import id.sidik.app.shell.Screens;
import id.sidik.app.shell.Section;
import id.sidik.app.shell.ShellView;
import id.sidik.app.shell.ShellViewModel;
import id.sidik.app.shell.StatusView;
import id.sidik.app.shell.StatusViewModel;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.theme.Themes;
import id.sidik.app.view.Life;
import id.sidik.app.view.Views;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Function;

/** Puts together everything of the window that is no screen; the screens join it with {@link #join}. */
public final class Frame {
    private final Clock clock;
    private final Background background;
    private final Settings settings;
    private final Texts texts;
    private final Notices notices = new Notices();
    private final Alarm alarm;
    private final JobBook jobs;
    private final JobDrawerViewModel drawer;
    private final ShellViewModel shell;
    private final StatusViewModel status = new StatusViewModel();
    private final Tables tables;
    private final Themes themes;
    private final Views views;
    private final Opening opening;
    private final Map<Section, Class<? extends Screen>> screens = new EnumMap<>(Section.class);
    private final Map<String, Runnable> leads = new HashMap<>();

    /**
     * @param clock tells now and the zone of the laptop
     * @param close ends the program when the office does not open
     */
    public Frame(Settings settings, Background background, Executor fxThread, Clock clock, Runnable close) {
        opening = new Opening(close);
        this.settings = settings;
        this.background = background;
        this.clock = clock;
        texts = new Texts(settings.language().get());
        alarm = new Alarm(notices, fxThread);
        jobs = new JobBook(background, alarm::raise);
        drawer = new JobDrawerViewModel(jobs);
        shell = new ShellViewModel(settings.folded());
        tables = new Tables(settings, texts);
        themes = new Themes(settings.look());
        views = new Views(texts).add(JobDrawerView.class, this::drawerView).add(StatusView.class, this::statusView)
                .add(ShellView.class, this::shellView);
    }

    /** A screen takes its place in the sidebar. */
    public <V extends Screen> void join(Section section, Class<V> view, Function<Life, V> maker) {
        views.add(view, maker);
        screens.put(section, view);
    }

    /** Lines of a ledger lead somewhere. @param key of the lines, or their beginning; the lead's text is {@code <key>.next} */
    public void lead(String key, Runnable where) {
        leads.put(key, where);
    }

    private JobDrawerView drawerView(Life life) {
        return new JobDrawerView(drawer, texts, new LedgerWords(texts, clock.getZone()), leads, life);
    }

    private StatusView statusView(Life life) {
        return new StatusView(status, drawer, texts, clock, life);
    }

    private ShellView shellView(Life life) {
        return new ShellView(shell, drawer, new Screens(views, screens), opening, new LookMenu(settings, texts, shell
                .updates()),
                new NoticeView(notices, texts, life), texts, life);
    }

    public Clock clock() {
        return clock;
    }

    public Background background() {
        return background;
    }

    public Settings settings() {
        return settings;
    }

    public Texts texts() {
        return texts;
    }

    public Notices notices() {
        return notices;
    }

    public Alarm alarm() {
        return alarm;
    }

    public JobBook jobs() {
        return jobs;
    }

    public JobDrawerViewModel drawer() {
        return drawer;
    }

    public ShellViewModel shell() {
        return shell;
    }

    public StatusViewModel status() {
        return status;
    }

    public Tables tables() {
        return tables;
    }

    public Opening opening() {
        return opening;
    }

    public Themes themes() {
        return themes;
    }

    public Views views() {
        return views;
    }
}
