package id.sidik.app.cli;

import id.sidik.app.logging.Logs;
import id.sidik.app.text.Language;
import id.sidik.app.text.Texts;
import id.sidik.operations.Office;
import id.sidik.operations.OfficeSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The root: without a command it opens the window. */
@Command(name = "sidik", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false, description = "SIDIK: from the fingerprint machine to the official recap.", footer = {
    "",
    "Exit codes: 0 done and complete, 1 not done, 2 wrong use, 3 no display for the window, 4 machine not reached, 5 communication key refused, 6 differences found, 7 stopped."}, subcommands = {
        SimulateCommand.class, PullCommand.class, ScanCommand.class, DiagnoseCommand.class, TraceCommand.class,
        WatchCommand.class,
        ClockCommand.class,
        ImportCommand.class, RescueCommand.class, PushCommand.class,
        PermitCommand.class, SidakCommand.class, RollCallCommand.class, ActivityCommand.class, HoursCommand.class,
        HoldCommand.class,
        ServiceCommand.class,
        SmsCommand.class, PhoneCommand.class,
        RecapCommand.class, ReportCommand.class, ReportPageCommand.class, HandOutCommand.class, ParcelCommand.class,
        VerifyCommand.class,
        MonthCommand.class, RulesCommand.class, MachineCommand.class, SyncCommand.class, GuestCommand.class,
        CentralCommand.class,
        StoreCommand.class, BundleCommand.class, SettingsCommand.class, UpdateCommand.class,
        LaptopCommand.class,
        ExampleCommand.class})
final class SidikCommand implements Callable<Integer> {
    @Option(names = "--home", paramLabel = "DIR", description = "Folder of the embedded store (default: the user's data folder of the system).")
    private Optional<Path> home = Optional.empty();

    @Option(names = "--lang", paramLabel = "id|en", description = "Language of the answers (default: id) or, without a command, of the window.")
    private Optional<String> language = Optional.empty();

    @Spec
    private CommandSpec spec;

    private final Cli.WindowOpener window;
    private final Clock clock;

    SidikCommand(Cli.WindowOpener window, Clock clock) {
        this.window = window;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        return window.open(home(), language.map(Language::ofTag));
    }

    Path home() {
        return home.orElseGet(() -> Homes.usual(System.getProperties(), System.getenv()));
    }

    /** Empty when the usual folder is meant. */
    Optional<Path> chosenHome() {
        return home;
    }

    Language language() {
        return Language.ofTag(language.orElse(Language.ID.tag()));
    }

    Texts texts() {
        return new Texts(language());
    }

    Clock clock() {
        return clock;
    }

    Speech speech() {
        return new Speech(texts(), spec.commandLine().getOut());
    }

    java.io.PrintWriter progress() {
        return spec.commandLine().getErr();
    }

    Office open() {
        Office office = Office.open(new OfficeSettings(home(), System.getProperty("user.name", "")), clock);
        Logs.into(home());
        return office;
    }
}
