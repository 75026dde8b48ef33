package id.sidik.store;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.EmployeeKind;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import id.sidik.domain.PinAlias;
import id.sidik.domain.Punch;
import id.sidik.domain.PunchSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Made-up machines, people and punches. */
final class Samples {
    static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    static final Instant NOW = Instant.parse("2026-10-31T03:00:00.123Z");
    static final MachineId LOBBY = new MachineId("CONTOH0001");
    static final MachineId YARD = new MachineId("CONTOH0002");
    static final EmployeeId ONE = new EmployeeId("0199f000-0000-7000-8000-000000000001");
    static final EmployeeId TWO = new EmployeeId("0199f000-0000-7000-8000-000000000002");

    private Samples() {}

    static Machine machine(MachineId id, String name) {
        return new Machine(id, name, "127.0.0.1", Machine.DEFAULT_PORT, 0, WIB);
    }

    static Employee employee(EmployeeId id, String name, int order) {
        return new Employee(id, "", name, "", "", EmployeeKind.PNS, "", "", order, Optional.empty(), Optional.empty());
    }

    static Punch punch(MachineId machine, String pin, String at) {
        return new Punch(machine, new Pin(pin), LocalDateTime.parse(at), 1, 0, 0, PunchSource.WIRE, WIB, NOW);
    }

    /** @param from and @param until ISO days, blank for none */
    static PinAlias alias(EmployeeId employee, String machine, String pin, String from, String until) {
        return new PinAlias(employee, Optional.of(machine).filter(name -> !name.isBlank()).map(MachineId::new),
                new Pin(pin), day(from), day(until));
    }

    static Optional<LocalDate> day(String iso) {
        return iso.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(iso));
    }

    /** {@code count} punches of {@code people} PINs, a minute apart, from 1 October 2026 at midnight. */
    static List<Punch> punches(MachineId machine, int people, int count) {
        List<Punch> punches = new ArrayList<>(count);
        LocalDateTime start = LocalDateTime.parse("2026-10-01T00:00:00");
        for (int i = 0; i < count; i++)
            punches.add(new Punch(machine, new Pin(String.valueOf(1 + i % people)), start.plusMinutes(i), i % 256,
                    255 - i % 256, i, PunchSource.WIRE, WIB, NOW));
        return punches;
    }

    /** A store with two machines and two employees. */
    static Store open(Path folder) {
        Store store = Store.open(folder);
        store.transact(tables -> {
            tables.machines().save(machine(LOBBY, "Lobi"));
            tables.machines().save(machine(YARD, "Halaman"));
            tables.employees().save(employee(ONE, "Contoh Pegawai Satu", 1));
            tables.employees().save(employee(TWO, "Contoh Pegawai Dua", 2));
            return tables;
        });
        return store;
    }

    /** A plain connection to the file, as any other program could open one. */
    static Connection raw(Path folder) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("sidik.db"));
    }
}
