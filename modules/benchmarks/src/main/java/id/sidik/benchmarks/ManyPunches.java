package id.sidik.benchmarks;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import id.sidik.domain.Punch;
import id.sidik.domain.PunchSource;
import id.sidik.store.Store;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Some years of a unit: 400 people on four machines, four punches a day. */
record ManyPunches(int rows) {
    static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    static final Instant READ = Instant.parse("2026-11-02T01:00:00Z");
    private static final int PEOPLE = 400;
    private static final int MACHINES = 4;
    private static final int A_DAY = 4;
    private static final int PORTION = 100_000;
    private static final LocalDateTime FIRST = LocalDateTime.of(2025, 1, 2, 7, 0);

    Punch punch(int row) {
        int person = row % PEOPLE;
        int nth = row / PEOPLE;
        LocalDateTime at = FIRST.plusDays(nth / A_DAY).plusHours(3L * (nth % A_DAY)).plusSeconds(person * 7L + nth % 5);
        return new Punch(new MachineId("UKUR000" + person % MACHINES), new Pin(String.valueOf(1000 + person)), at, 1,
                nth % A_DAY % 2, 0, PunchSource.WIRE, WIB, READ);
    }

    void into(Store store) {
        store.transact(tables -> {
            for (int machine = 0; machine < MACHINES; machine++)
                tables.machines().save(new Machine(new MachineId("UKUR000" + machine), "Mesin", "127.0.0.1", 4370, 0,
                        WIB));
            return tables;
        });
        for (int from = 0; from < rows; from += PORTION) {
            List<Punch> portion = new ArrayList<>(PORTION);
            for (int row = from; row < Math.min(rows, from + PORTION); row++) portion.add(punch(row));
            store.transact(tables -> tables.punches().append(portion));
        }
    }
}
