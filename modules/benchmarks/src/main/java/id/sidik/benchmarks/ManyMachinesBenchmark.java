package id.sidik.benchmarks;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.Office;
import id.sidik.operations.OfficeSettings;
import id.sidik.operations.PullSummary;
import id.sidik.operations.PullWatch;
import id.sidik.operations.work.Job;
import id.sidik.simulator.Dialect;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The machines of a regency at once, beside the slowest of them alone, taking turns, each into a fresh store. Machines
 * send frames of 1,008 bytes with their usual pauses, so that the slowest takes seconds as real ones do.
 */
public final class ManyMachinesBenchmark {
    private static final int MACHINES = 88;
    private static final int RECORDS = 3_000;
    private static final int RECORDS_OF_THE_SLOWEST = 30_000;
    private static final int FRAME = 1008;
    private static final int ROUNDS = 5;
    private static final double FACTOR = 1.3;
    private static final long GRACE_NANOS = 2_000_000_000L;

    private ManyMachinesBenchmark() {}

    /** Ends with code 1 when all together take more than 1.3 times the slowest alone and two seconds. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<SimulatedMachine> machines = new ArrayList<>();
        try {
            for (int number = 0; number < MACHINES; number++) machines.add(start(number));
            Timings alone = new Timings("the slowest machine alone");
            Timings all = new Timings("all " + MACHINES + " machines at once");
            for (int round = 0; round < ROUNDS; round++) {
                alone.add(pull(machines.subList(0, 1)));
                all.add(pull(machines));
            }
            long allowed = (long) (alone.median() * FACTOR) + GRACE_NANOS;
            System.out.println("milliseconds: median (least, most)");
            System.out.println(alone);
            System.out.println(all);
            System.out.printf("%.2f times; %.0f ms are allowed%n", (double) all.median() / alone.median(),
                    allowed / 1e6);
            System.exit(all.median() <= allowed ? 0 : 1);
        } finally {
            machines.forEach(SimulatedMachine::close);
        }
    }

    /** The first one has the longest log. */
    private static SimulatedMachine start(int number) throws IOException {
        Dialect usual = Dialect.usual();
        return SimulatedMachine.start(SimulatorSettings.usual().tcpOnly().withSerial("BANYAK-" + number).withSeed(
                number)
                .withRecords(number == 0 ? RECORDS_OF_THE_SLOWEST : RECORDS)
                .withDialect(usual.withTransfers(usual.transfers().withFrame(FRAME))), Road.NOVEMBER);
    }

    /** @return nanoseconds from asking for it to the last machine's log in the store */
    private static long pull(List<SimulatedMachine> machines) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("sidik-many");
        try (Office office = Office.open(new OfficeSettings(home, ""), Road.NOVEMBER)) {
            List<MachineId> ids = IntStream.range(0, machines.size()).mapToObj(number -> listed(office, machines
                    .get(number), number)).toList();
            long begin = System.nanoTime();
            PullSummary summary = office.pulls().pull(ids, PullWatch.NONE).run(Job.Progress.NONE);
            long took = System.nanoTime() - begin;
            if (!summary.failed().isEmpty()) throw new IllegalStateException(summary.failed().size() + " not whole");
            return took;
        } finally {
            Folders.remove(home);
        }
    }

    private static MachineId listed(Office office, SimulatedMachine machine, int number) {
        MachineId id = new MachineId(machine.serial());
        office.machines().save(new Machine(id, "Mesin " + number, "127.0.0.1", machine.port(), 0,
                Road.NOVEMBER.getZone()));
        return id;
    }
}
