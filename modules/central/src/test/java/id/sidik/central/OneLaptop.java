package id.sidik.central;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.EmployeeKind;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.Punch;
import id.sidik.domain.PunchSource;
import id.sidik.store.ArchiveKind;
import id.sidik.store.Authorship;
import id.sidik.store.KeptHold;
import id.sidik.store.MasterConflict;
import id.sidik.store.OutboxCount;
import id.sidik.store.QuarantinedRow;
import id.sidik.store.RefusedRow;
import id.sidik.store.Store;
import id.sidik.store.SyncRun;
import id.sidik.store.Tables;
import id.sidik.store.UuidV7;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A laptop of a unit: a store of its own, and the engine that brings it and the centre together. */
final class OneLaptop implements AutoCloseable {
    static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    /** Waits that cost a test nothing. */
    static final Backoff QUICK = new Backoff(Duration.ofMillis(1), Duration.ofMillis(2), Duration.ofMillis(1), 0);

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    final Store store;
    private final CentreSettings settings;

    OneLaptop(Path folder, CentreSettings settings) {
        this.store = Store.open(folder);
        this.settings = settings;
    }

    SyncReport sync() {
        return sync(SyncWatch.NONE);
    }

    SyncReport sync(SyncWatch watch) {
        return through(settings, watch);
    }

    SyncReport through(CentreSettings other, SyncWatch watch) {
        return new SyncEngine(store, other, "petugas", City.CLOCK, QUICK, new Random(1)).run(watch);
    }

    OneLaptop with(Consumer<Tables> work) {
        store.transact(tables -> {
            work.accept(tables);
            return tables;
        });
        return this;
    }

    OneLaptop machine(String serial) {
        return with(tables -> tables.machines().save(new Machine(new MachineId(serial), "Mesin " + serial, "127.0.0.1",
                4370, 0, City.WIB)));
    }

    OneLaptop punches(String machine, int count) {
        return punches(City.punches(machine, count));
    }

    OneLaptop punches(List<Punch> punches) {
        return with(tables -> tables.punches().append(punches));
    }

    /** A log whose bytes are always the same, with a line that is no punch. */
    OneLaptop read(String machine, Instant when) {
        MachineId id = new MachineId(machine);
        return with(tables -> {
            tables.archive().keep(id, ArchiveKind.PUNCHES, new byte[]{1, 2, 3}, "40", when);
            tables.quarantine().add(List.of(new QuarantinedRow(id, PunchSource.WIRE, "", "ff".repeat(49),
                    "TIME_IMPOSSIBLE", when)));
        });
    }

    /** A decision, as one of many kinds of facts. */
    OneLaptop hold(String reason) {
        return with(tables -> tables.unitHolds().add(new KeptHold(UuidV7.at(City.CLOCK.instant()), NOVEMBER, true,
                new Authorship(City.CLOCK.instant(), "petugas", reason))));
    }

    OneLaptop employee(String id, String number, String name) {
        return with(tables -> tables.employees().save(new Employee(new EmployeeId(id), number, name, "", "",
                EmployeeKind.PNS, "III/a", "Pelaksana", 1, Optional.empty(), Optional.empty())));
    }

    String nameOf(String id) {
        return store.read(tables -> tables.employees().find(new EmployeeId(id))).map(Employee::name).orElse("-");
    }

    Set<String> reasons() {
        return store.read(tables -> tables.unitHolds().of(NOVEMBER)).stream().map(hold -> hold.author().reason())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The natural keys of everything in the journal. */
    Set<String> journal() {
        return store.read(tables -> tables.punches().between(LocalDate.of(2026, 1, 1), LocalDate.of(2051, 1, 1)))
                .stream().map(OneLaptop::key).collect(Collectors.toCollection(TreeSet::new));
    }

    static String key(Punch punch) {
        return punch.machine() + " " + punch.pin() + " " + SECONDS.format(punch.at());
    }

    List<RefusedRow> refused() {
        return store.read(tables -> tables.outbox().refused());
    }

    List<MasterConflict> conflicts() {
        return store.read(tables -> tables.masters().conflicts());
    }

    /** Newest first. */
    List<String> outcomes() {
        return store.read(tables -> tables.syncLog().runs(9)).stream().map(SyncRun::outcome).toList();
    }

    OutboxCount waiting() {
        return store.read(tables -> tables.outbox().count());
    }

    String id() {
        return store.read(Tables::laptop).id();
    }

    @Override
    public void close() {
        store.close();
    }
}
