package id.sidik.operations.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.EmployeeKind;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import id.sidik.domain.PinAlias;
import id.sidik.domain.Punch;
import id.sidik.domain.PunchSource;
import id.sidik.operations.OfficeFixture;
import id.sidik.operations.base.Records;
import id.sidik.reporting.RawRow;
import id.sidik.rules.Regulation;
import id.sidik.rules.Regulations;
import id.sidik.store.FingerOrigin;
import id.sidik.store.KeptFinger;
import id.sidik.store.Membership;
import id.sidik.store.NewFinger;
import id.sidik.store.Snapshot;
import id.sidik.store.Tables;
import id.sidik.store.UuidV7;

/** R13 and R16: what the store keeps of machines. */
class LogReadingTest {
    private static final MachineId LOBBY = new MachineId("CONTOH0001");
    private static final MachineId BACK = new MachineId("CONTOH0002");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    private static final Instant NOW = Instant.parse("2026-11-01T23:00:00Z");
    private static final EmployeeId ONE = new EmployeeId("0199f000-0000-7000-8000-000000000001");
    private static final EmployeeId TWO = new EmployeeId("0199f000-0000-7000-8000-000000000002");
    private static final EmployeeId THREE = new EmployeeId("0199f000-0000-7000-8000-000000000003");

    @TempDir
    java.nio.file.Path home;
    private Records records;

    @BeforeEach
    void open() {
        records = Records.open(home);
        records.transact(tables -> {
            for (MachineId id : List.of(LOBBY, BACK))
                tables.machines().save(new Machine(id, id.equals(LOBBY) ? "Lobi" : "Belakang", "127.0.0.1",
                        Machine.DEFAULT_PORT, 0, OfficeFixture.WIB));
            person(tables, ONE, "Contoh Pegawai Satu", 1, "0007");
            person(tables, TWO, "Contoh Pegawai Dua", 2, "8");
            person(tables, THREE, "Contoh Pegawai Tiga", 3, "");
            tables.memberships().save(new Membership(ONE, LOBBY, 0));
            tables.memberships().save(new Membership(TWO, LOBBY, 0));
            tables.memberships().save(new Membership(ONE, BACK, 0));
            backup(tables, List.of(finger(tables, "0007", 0), finger(tables, "0007", 1), finger(tables, "0007", 2)));
            return tables;
        });
    }

    private static void person(Tables tables, EmployeeId id, String name, int order, String pin) {
        tables.employees().save(new Employee(id, "", name, "", "", EmployeeKind.PNS, "", "", order, Optional.empty(),
                Optional.empty()));
        if (!pin.isEmpty())
            tables.aliases().save(new PinAlias(id, Optional.empty(), new Pin(pin), Optional.empty(), Optional
                    .empty()));
    }

    private static KeptFinger finger(Tables tables, String pin, int finger) {
        return tables.fingers().keep(new NewFinger(LOBBY, new Pin(pin), finger, 1, 10, new byte[]{1, 2, (byte) finger},
                FingerOrigin.MACHINE, NOW, "petugas"));
    }

    private static void backup(Tables tables, List<KeptFinger> fingers) {
        tables.snapshots().add(new Snapshot(UuidV7.at(NOW), LOBBY, NOW, "petugas", "ASKED", "", 10, 72, 1, fingers
                .size(), true), new byte[]{1}, "", fingers);
    }

    @AfterEach
    void close() {
        records.close();
    }

    private static Punch punch(MachineId machine, String pin, LocalDate day, int hour) {
        return new Punch(machine, new Pin(pin), day.atTime(hour, 1, 2), 1, 255, 0, PunchSource.WIRE, OfficeFixture.WIB,
                NOW);
    }

    private List<RawRow> log(LocalDate to, Optional<MachineId> machine) {
        return records.read(tables -> new LogReading(tables).rows(DAY, to, machine));
    }

    @Test
    void everyRecordOfTheSpanIsThereInTheOrderOfTimeAndNoOther() {
        records.transact(tables -> tables.punches().append(List.of(punch(LOBBY, "0007", DAY, 16), punch(LOBBY, "0007",
                DAY, 7), punch(BACK, "99", DAY.plusDays(1), 8), punch(LOBBY, "0007", DAY.plusDays(2), 7))));
        assertThat(log(DAY.plusDays(1), Optional.empty())).extracting(row -> row.punch().pin().text() + " " + row
                .punch().at().getHour() + " " + row.person()).containsExactly("0007 7 Contoh Pegawai Satu",
                        "0007 16 Contoh Pegawai Satu", "99 8 ");
        assertThat(log(DAY.plusDays(1), Optional.of(BACK))).singleElement().satisfies(row -> assertThat(row.machine())
                .isEqualTo("Belakang"));
        assertThat(log(DAY.minusDays(1), Optional.empty())).isEmpty();
    }

    @Test
    void eachPersonStandsOnceForEachMachineWithTheFingersOfItsLastBackup() {
        Regulation rule = Regulations.builtIn().newest().stream().filter(one -> one.id().equals("klaten-2019"))
                .findFirst().orElseThrow();
        var rows = records.read(tables -> new FingerReading(tables, rule, DAY).rows());
        assertThat(rows).extracting(row -> row.person().name() + " " + row.machine() + " " + row.pin() + " " + row
                .fingers()).containsExactlyInAnyOrder("Contoh Pegawai Satu Lobi 0007 OptionalInt[3]",
                        "Contoh Pegawai Satu Belakang 0007 OptionalInt.empty",
                        "Contoh Pegawai Dua Lobi 8 OptionalInt[0]", "Contoh Pegawai Tiga   OptionalInt.empty");
        assertThat(rows).allSatisfy(row -> assertThat(row.allowed()).isEqualTo(rule.enrolment().maxFingers()));
    }
}
