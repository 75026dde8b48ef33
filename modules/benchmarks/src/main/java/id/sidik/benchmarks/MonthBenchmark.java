package id.sidik.benchmarks;

import id.sidik.domain.MonthRecap;
import id.sidik.operations.Office;
import id.sidik.operations.OfficeSettings;
import id.sidik.operations.month.RecapRequest;
import id.sidik.operations.work.Job;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;

/** From the stored punches to the official page: the first time in a fresh JVM, as a user meets it, and the median. */
public final class MonthBenchmark {
    private static final YearMonth MONTH = YearMonth.of(2026, 10);
    private static final int TO_ASSESS = 500;
    private static final int TO_PRINT = 300;
    private static final int ROUNDS = 7;

    private MonthBenchmark() {}

    /** @param arguments none */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Timings recap = new Timings("recap of " + TO_ASSESS + " people");
        atTheOffice(TO_ASSESS, office -> {
            long begin = System.nanoTime();
            recap(office);
            recap.add(System.nanoTime() - begin);
        });
        Timings pdf = new Timings("PDF of " + TO_PRINT + " people");
        Path file = Files.createTempFile("sidik-month", ".pdf");
        atTheOffice(TO_PRINT, office -> {
            MonthRecap month = recap(office);
            long begin = System.nanoTime();
            office.printing().monthMatrix(month).run(Job.Progress.NONE).savePdf(file);
            pdf.add(System.nanoTime() - begin);
        });
        Files.delete(file);
        System.out.println("milliseconds: median (least, most); first");
        for (Timings each : new Timings[]{recap, pdf}) System.out.printf("%s; %.0f%n", each, each.first() / 1e6);
    }

    private interface Round {
        void run(Office office) throws InterruptedException;
    }

    private static MonthRecap recap(Office office) throws InterruptedException {
        return office.recaps().recap(new RecapRequest(MONTH, "nat-2023")).run(Job.Progress.NONE);
    }

    private static void atTheOffice(int people, Round round) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("sidik-month");
        SimulatorSettings settings = SimulatorSettings.usual().withPeople(people).withMonth(MONTH);
        try (SimulatedMachine machine = SimulatedMachine.start(settings);
                Office office = Office.open(new OfficeSettings(home, ""), Road.NOVEMBER)) {
            office.pulls().pull("127.0.0.1", machine.port(), 0).run(Job.Progress.NONE);
            for (int each = 0; each < ROUNDS; each++) round.run(office);
        } finally {
            Folders.remove(home);
        }
    }
}
