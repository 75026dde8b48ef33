package id.sidik.benchmarks;

import id.sidik.domain.MachineId;
import id.sidik.domain.Machine;
import id.sidik.operations.Office;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Thousands of made-up people who record twice a working day; every tenth of them late, every fifteenth early. */
final class BigUnit {
    private static final MachineId MACHINE = new MachineId("SIMULASI0001");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final Office office;
    private final Path folder;
    private final YearMonth month;
    private final int people;

    BigUnit(Office office, Path folder, YearMonth month, int people) {
        this.office = office;
        this.folder = folder;
        this.month = month;
        this.people = people;
    }

    /** Brings people and punches in by the roads of the office. @return punches */
    long move() throws IOException, InterruptedException {
        Path list = folder.resolve("pegawai.csv");
        try (BufferedWriter out = Files.newBufferedWriter(list)) {
            out.write("Nama;PIN\n");
            for (int pin = 1; pin <= people; pin++) out.write("Contoh Pegawai %05d;%d%n".formatted(pin, pin));
        }
        office.people().apply(office.people().preview(list).run(Job.Progress.NONE)).run(Job.Progress.NONE);
        Files.delete(list);
        office.machines().save(new Machine(MACHINE, "Simulasi", "", Machine.DEFAULT_PORT, 0, ZoneId.of(
                "Asia/Jakarta")));
        long punches = 0;
        for (LocalDate day : month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).toList())
            if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) punches += bring(day);
        return punches;
    }

    private long bring(LocalDate day) throws IOException, InterruptedException {
        Path file = folder.resolve("1_attlog.dat");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int pin = 1; pin <= people; pin++) {
                int turn = pin + day.getDayOfMonth();
                int later = turn % 10 == 0 ? 40 : 0;
                int sooner = turn % 15 == 0 ? 60 : 0;
                for (LocalDateTime at : List.of(day.atTime(7, 5 + turn % 20, turn % 60).plusMinutes(later),
                        day.atTime(16, 35 + turn % 20, turn % 60).minusMinutes(sooner)))
                    out.write("%9d\t%s\t1\t0\t1\t0%n".formatted(pin, SECONDS.format(at)));
            }
        }
        Ledger ledger = office.pulls().importAttlog(file, MACHINE).run(Job.Progress.NONE);
        Files.delete(file);
        long fresh = ledger.figures().getOrDefault("fresh", 0L);
        if (fresh != 2L * people) throw new IllegalStateException("not everything was kept: " + ledger);
        return fresh;
    }
}
