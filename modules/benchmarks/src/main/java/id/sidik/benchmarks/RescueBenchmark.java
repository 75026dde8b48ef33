package id.sidik.benchmarks;

import id.sidik.operations.Office;
import id.sidik.operations.OfficeSettings;
import id.sidik.operations.OldProgramLook;
import id.sidik.operations.OldProgramWish;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.testkit.OldAccessFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;

/** The database of the old program with ten years of records: looked at and taken, and the heap that it costs. */
public final class RescueBenchmark {
    private static final int PUNCHES = 200_000;
    private static final int PEOPLE = 100;
    private static final int A_DAY = 4;
    private static final long MOST_HEAP = 100L << 20;
    private static final double MEGA = 1L << 20;

    private RescueBenchmark() {}

    /** @param arguments none */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("sidik-rescue");
        Path file = made(folder.resolve("att2000.mdb"));
        System.out.printf("%,d records in %.1f MB%n", PUNCHES, Files.size(file) / MEGA);
        try (Office office = Office.open(new OfficeSettings(folder.resolve("home"), "benchmark"), Clock
                .systemDefaultZone())) {
            PeakHeap heap = PeakHeap.watch();
            long begin = System.nanoTime();
            OldProgramLook look = office.oldProgram().look(file, OldProgramWish.usual()).run(Job.Progress.NONE);
            long looked = System.nanoTime();
            Ledger ledger = office.oldProgram().take(look).run(Job.Progress.NONE);
            long taken = System.nanoTime();
            System.out.printf("look %.1f s, take %.1f s (with a copy of the store), peak heap %.0f MB%n", (looked
                    - begin) / 1e9, (taken - looked) / 1e9, heap.bytes() / MEGA);
            if (ledger.figures().get("fresh") != PUNCHES) throw new IllegalStateException("not all were taken");
            if (heap.bytes() > MOST_HEAP) throw new IllegalStateException("more heap than " + MOST_HEAP);
        } finally {
            Folders.remove(folder);
        }
    }

    private static Path made(Path file) throws IOException {
        OldAccessFile old = new OldAccessFile().machine(1, "Lobi", "CONTOH0001", "");
        for (int person = 0; person < PEOPLE; person++)
            old.user(person, String.valueOf(1000 + person), "Contoh " + person,
                    "");
        LocalDateTime first = LocalDateTime.of(2018, 1, 1, 7, 0);
        for (int nth = 0; nth < PUNCHES; nth++) {
            int round = nth / PEOPLE;
            old.row("CHECKINOUT", nth % PEOPLE, first.plusDays(round / A_DAY).plusHours(round % A_DAY * 3L)
                    .plusSeconds(nth % PEOPLE), "I", 1, "1", 0, "");
        }
        return old.write(file);
    }
}
