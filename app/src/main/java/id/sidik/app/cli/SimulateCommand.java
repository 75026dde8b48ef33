package id.sidik.app.cli;

import id.sidik.simulator.Bustle;
import id.sidik.simulator.Platform;
import id.sidik.simulator.PopulationPlan;
import id.sidik.simulator.PushingMachine;
import id.sidik.simulator.RegisterPlan;
import id.sidik.simulator.Replay;
import id.sidik.simulator.ReplayedLog;
import id.sidik.simulator.Sensor;
import id.sidik.simulator.SerialPlan;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
import id.sidik.simulator.SoapPlan;
import id.sidik.simulator.UnusableLogException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code simulate}: a machine made of software on this computer, until it is stopped. */
@Command(name = "simulate", mixinStandardHelpOptions = true, sortOptions = false, description = "Runs a simulated machine on 127.0.0.1 until stopped.")
final class SimulateCommand implements Callable<Integer> {
    @Option(names = "--port", paramLabel = "N", defaultValue = "-1", showDefaultValue = picocli.CommandLine.Help.Visibility.NEVER, description = "TCP and UDP port; 0 takes a free one. Needed without --push and --modem.")
    private int port;

    @Option(names = "--push", paramLabel = "URL", description = "Reports to this receiver by itself in place of listening, for example http://127.0.0.1:8081/.")
    private Optional<java.net.URI> push = Optional.empty();

    @Option(names = "--push-dialect", paramLabel = "1|2|3", defaultValue = "2", description = "Default: ${DEFAULT-VALUE}.")
    private int pushDialect;

    @Option(names = "--udp-only", description = "Like old machines: no TCP.")
    private boolean udpOnly;

    @Option(names = "--record-size", paramLabel = "8|16|40|49", description = "Bytes of a log record (default: 40).")
    private Optional<Integer> recordSize = Optional.empty();

    @Option(names = "--platform", paramLabel = "NAME", description = "Like the machines of one board: ${COMPLETION-CANDIDATES}.")
    private Optional<Platform> platform = Optional.empty();

    @Option(names = "--people", paramLabel = "N", defaultValue = "50", description = "Default: ${DEFAULT-VALUE}.")
    private int people;

    @Option(names = "--fingers", paramLabel = "N", defaultValue = "1", description = "Made-up fingers of each person, 0 to 10 (default: ${DEFAULT-VALUE}).")
    private int fingers;

    @Option(names = "--month", paramLabel = "YYYY-MM", defaultValue = "2026-10", description = "Month of the punches (default: ${DEFAULT-VALUE}).")
    private YearMonth month = YearMonth.of(2026, 10);

    @Option(names = "--records", paramLabel = "N", description = "Exactly this many punches, in months back from it.")
    private Optional<Integer> records = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", defaultValue = "7", description = "Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = "--comm-key", paramLabel = "N", defaultValue = "0", description = "Default: ${DEFAULT-VALUE}.")
    private int commKey;

    @Option(names = "--serial", paramLabel = "TEXT", description = "Serial number that the machine tells (default: SIM and the port).")
    private Optional<String> serial = Optional.empty();

    @Option(names = "--live", paramLabel = "SECONDS", description = "Somebody punches every so many seconds, and lays the finger on when an enrolment waits for it.")
    private Optional<Integer> live = Optional.empty();
    @Option(names = "--serial-line", description = "Also a serial port: its device path is told.")
    private boolean serialLine;

    @Option(names = "--soap", paramLabel = "N", description = "Also the web service of older boards on this port; 0 takes a free one.")
    private Optional<Integer> soap = Optional.empty();

    @Option(names = "--modem", description = "A GSM modem at a serial port in place of a machine: its device path is told; lines of the standard input are messages (NUMBER TEXT), unplug, plug.")
    private boolean modem;

    @Option(names = "--replay", paramLabel = "FILE", description = "Serve captured records (a JSON list of captures, or a raw dataset) in place of made-up ones.")
    private Optional<Path> replay = Optional.empty();

    @Spec
    private CommandSpec spec;

    private final SidikCommand root;

    SimulateCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (modem) return new SimulatedModemRun(root).run();
        requireRanges();
        if (push.isPresent()) return report(push.get());
        if (port == -1) throw new ParameterException(spec.commandLine(), "--port, --push or --modem is needed");
        SimulateRanges.require("--port", port, 0, SimulateRanges.HIGHEST_PORT, spec);
        Optional<SimulatorSettings> settings = settings();
        if (settings.isEmpty()) return Exit.NOT_DONE.code();
        try (SimulatedMachine machine = SimulatedMachine.start(settings.get())) {
            Runtime.getRuntime().addShutdownHook(new Thread(machine::close, "simulated machine ends"));
            root.speech().say("cli.simulate.ready", String.valueOf(machine.port()), machine.serial(), machine.people()
                    .size(),
                    machine.punches().size());
            live.ifPresent(seconds -> Bustle.at(machine, Duration.ofSeconds(seconds)));
            openSideDoors(machine);
            new CountDownLatch(1).await();
            return Exit.DONE.code();
        } catch (IOException taken) {
            root.progress().println(root.texts().get("cli.simulate.portTaken", String.valueOf(port)));
            return Exit.NOT_DONE.code();
        }
    }

    private void requireRanges() {
        SimulateRanges.require("--people", people, 0, PopulationPlan.MOST_PEOPLE, spec);
        SimulateRanges.require("--fingers", fingers, 0, RegisterPlan.MOST_EACH, spec);
        SimulateRanges.require("--comm-key", commKey, 0, SimulatorSettings.MAX_COMM_KEY, spec);
        records.ifPresent(many -> SimulateRanges.require("--records", many, 0, people == 0
                ? 0
                : PopulationPlan.MAX_RECORDS,
                spec));
        soap.ifPresent(place -> SimulateRanges.require("--soap", place, 0, SimulateRanges.HIGHEST_PORT, spec));
        live.ifPresent(seconds -> SimulateRanges.require("--live", seconds, 1, SimulateRanges.A_DAY, spec));
        recordSize.ifPresent(size -> SimulateRanges.requireRecordSize(size, spec));
        SimulateRanges.requireMonth(month, spec);
        serial.ifPresent(text -> SimulateRanges.requireSerial(text, spec));
    }

    private int report(java.net.URI receiver) throws InterruptedException {
        boolean plain = "http".equals(receiver.getScheme()) && receiver.getHost() != null;
        if (!plain || pushDialect < 1 || pushDialect > 3)
            throw new ParameterException(spec.commandLine(), "--push needs http://HOST:PORT/, --push-dialect 1 to 3");
        SimulatorSettings plan = SimulatorSettings.usual().withPeople(people).withMonth(month).withSeed(seed)
                .withSerial(serial.orElse("SIM-PUSH"));
        try (PushingMachine machine = PushingMachine.speaking(pushDialect, receiver, plan)) {
            root.speech().say("cli.simulate.push", receiver, plan.serial(), machine.people().size(),
                    machine.punches().size());
            machine.start(Duration.ofSeconds(3));
            new CountDownLatch(1).await();
            return Exit.DONE.code();
        }
    }

    private void openSideDoors(SimulatedMachine machine) throws IOException {
        if (serialLine)
            root.speech().say("cli.simulate.serial", machine.openSerial(SerialPlan.usual()).device());
        if (soap.isPresent())
            root.speech().say("cli.simulate.soap",
                    String.valueOf(machine.openWebService(SoapPlan.solutionX100c().withPort(soap.get())).port()));
    }

    private Optional<SimulatorSettings> settings() {
        try {
            SimulatorSettings settings = SimulatorSettings.usual().withPort(port).withPeople(people).withMonth(month)
                    .withSeed(seed).withCommKey(commKey).withFingers(fingers);
            if (platform.isPresent()) settings = settings.on(platform.get());
            if (records.isPresent()) settings = settings.withRecords(records.get());
            if (recordSize.isPresent()) settings = settings.withRecordSize(recordSize.get());
            settings = settings.withSerial(serial.orElse("SIM-" + port));
            if (udpOnly) settings = settings.udpOnly();
            if (live.isPresent())
                settings = settings.withDialect(settings.dialect().withSensor(
                        Sensor.usual().pressingItself(Duration.ofSeconds(live.get()))));
            return replay.isPresent() ? replayed(settings, replay.get()) : Optional.of(settings);
        } catch (IllegalArgumentException unfit) {
            throw new ParameterException(spec.commandLine(), unfit.getMessage(), unfit);
        }
    }

    private Optional<SimulatorSettings> replayed(SimulatorSettings settings, Path file) {
        try {
            if (Files.size(file) > Replay.MAX_FILE) throw new IOException("larger than any log");
            OptionalInt size = recordSize.map(OptionalInt::of).orElse(OptionalInt.empty());
            ReplayedLog log = Replay.read(Files.readAllBytes(file), size);
            root.speech().say("cli.simulate.replay", log.records(), log.recordSize(), log.leftOut().size());
            log.leftOut().forEach(entry -> root.speech().say("cli.simulate.leftOut." + entry.why(), entry.id()));
            return Optional.of(settings.withReplay(log));
        } catch (IOException | UnusableLogException unreadable) {
            root.progress().println(root.texts().get("cli.simulate.noReplay", file));
            return Optional.empty();
        }
    }
}
