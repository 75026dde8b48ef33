package id.sidik.benchmarks;

import id.sidik.protocol.PunchDataset;
import id.sidik.protocol.PunchLayout;
import id.sidik.protocol.PunchRecord;
import id.sidik.protocol.SizedDataset;
import id.sidik.simulator.Dialect;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * 100,000 records of 40 bytes from a simulated machine into the store, beside what its two unavoidable parts cost alone.
 * The two servers run here, everything that is measured in a second JVM ({@link RoadRounds}) whose heap is limited.
 */
public final class RoadBenchmark {
    static final int RECORDS = 100_000;
    private static final int PEOPLE = 500;
    private static final int HEAP_MIB = 190; // the limit is 200 MB, and a MiB is a little more than a MB
    private static final String ROUNDS = "15";

    private RoadBenchmark() {}

    /**
     * Ends with code 1 when the road is slower or wider than it may be.
     *
     * @param arguments how many rounds are measured, when not {@value #ROUNDS}
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String rounds = arguments.length > 0 ? arguments[0] : ROUNDS;
        SimulatorSettings settings = SimulatorSettings.usual().tcpOnly().withPeople(PEOPLE).withRecords(RECORDS)
                .withDialect(withoutPauses());
        int code;
        try (SimulatedMachine machine = SimulatedMachine.start(settings);
                BareServer bare = BareServer.start(dataset(machine))) {
            code = measure(String.valueOf(machine.port()), String.valueOf(bare.port()), rounds);
        }
        System.exit(code);
    }

    /** A machine that answers at once, as the bare server does: its usual pauses would be most of what is measured. */
    private static Dialect withoutPauses() {
        Dialect usual = Dialect.usual();
        return usual.withTransfers(usual.transfers().withPause(Duration.ZERO));
    }

    /** The log as the machine sends it. */
    private static byte[] dataset(SimulatedMachine machine) {
        List<PunchRecord> records = machine.punches().stream().map(punch -> new PunchRecord(punch.pin(), punch.at(),
                punch.verify(), punch.state(), punch.workCode())).toList();
        return SizedDataset.encode(PunchDataset.encode(PunchLayout.BYTES_40, records));
    }

    private static int measure(String... arguments) throws IOException, InterruptedException {
        Stream<String> java = Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP_MIB + "m", "--enable-native-access=ALL-UNNAMED", "-Dslf4j.internal.verbosity=ERROR",
                "-cp", System.getProperty("java.class.path"), RoadRounds.class.getName());
        return new ProcessBuilder(Stream.concat(java, Stream.of(arguments)).toList()).inheritIO().start().waitFor();
    }
}
