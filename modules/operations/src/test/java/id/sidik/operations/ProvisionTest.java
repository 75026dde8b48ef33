package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Machine;
import id.sidik.operations.ProvisionRow.Setting;
import id.sidik.operations.ProvisionRow.State;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.simulator.SimulatedMachine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvisionTest {
    private static final String HEADING = "No. Seri;Alamat IP;Unit Kerja;Nama Mesin;Kunci\n";

    @TempDir
    private Path folder;

    private Office office;

    @BeforeEach
    void open() {
        office = OfficeFixture.open(folder.resolve("home"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private ProvisionPreview preview(String rows) throws IOException {
        Path file = Files.writeString(folder.resolve("mesin.csv"), HEADING + rows);
        return office.provisioning().preview(file);
    }

    private Ledger apply(boolean failedOnly) throws InterruptedException {
        return office.provisioning().apply(failedOnly).run(Job.Progress.NONE);
    }

    private static SimulatedMachine machine(String serial, int key) throws IOException {
        return OfficeFixture.start(OfficeFixture.settings().withSerial(serial).withCommKey(key));
    }

    private static String row(String serial, SimulatedMachine machine, int key) {
        return serial + ";127.0.0.1:" + machine.port() + ";Dinas Contoh;Mesin " + serial + ";" + key + "\n";
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            S1;127.0.0.1;U;N;12      | ok
            S1;127.0.0.1:4371;;;     | ok
            ;127.0.0.1;U;N;12        | provision.serial.wrong
            S1;;U;N;12               | provision.address.wrong
            S1;127.0.0.1:99999;U;N;1 | provision.address.wrong
            S1;127.0.0.1;U;N;1234567 | provision.key.wrong
            S1;127.0.0.1;U;N;x       | provision.key.wrong
            """)
    void aRowThatCannotBeTakenSaysWhy(String row, String expected) throws IOException {
        ProvisionPreview preview = preview(row + "\n");
        assertThat(preview.rows()).hasSize(1);
        if (expected.equals("ok")) assertThat(preview.machines()).hasSize(1);
        else
            assertThat(preview.rows().getFirst().remarks()).extracting(ProvisionPreview.Remark::key)
                    .containsExactly(expected);
    }

    @Test
    void aKeyIsMadeWhereTheTableAsksForOne() throws IOException {
        List<ProvisionRow> rows = preview("S1;h1;;;buat\nS2;h2;;;buat\nS3;h3;;;\n").machines();
        assertThat(rows.get(0).commKey()).isBetween(100_000, 999_999).isNotEqualTo(rows.get(1).commKey());
        assertThat(rows.get(2).commKey()).isZero();
    }

    @Test
    void theSameSerialNumberTwiceIsRefusedWithItsFirstRow() throws IOException {
        ProvisionPreview preview = preview("S1;h1;;;\nS1;h2;;;\n");
        assertThat(preview.machines()).hasSize(1);
        assertThat(preview.rows().getLast().remarks().getFirst().arguments()).containsExactly("S1", "2");
    }

    @Test
    void aFileWithoutTheHeadingsIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("lain.csv"), "a;b\n1;2\n");
        assertThat(OfficeFixture.code(() -> office.provisioning().preview(file))).isEqualTo("MES-311");
    }

    @Test
    void everyRowEndsInItsOwnStateAndOnlyTheFailedAreTriedAgain() throws Exception {
        try (SimulatedMachine right = machine("S1", 0);
                SimulatedMachine keyed = machine("S2", 77);
                SimulatedMachine other = machine("LAIN", 0)) {
            office.provisioning().take(preview(row("S1", right, 0) + row("S2", keyed, 78) + row("S3", other, 0)
                    + "S4;127.0.0.1:1;U;Jauh;\n"));
            Ledger ledger = apply(false);
            assertThat(ledger.outcome()).isEqualTo(Ledger.Outcome.LOOK);
            assertThat(ledger.figures()).containsEntry("done", 1L).containsEntry("total", 4L);
            assertThat(office.provisioning().board()).extracting(ProvisionRow::state).containsExactly(State.DONE,
                    State.KEY_REFUSED, State.OTHER_MACHINE, State.UNREACHABLE);
            assertThat(office.provisioning().units()).containsExactly(new ProvisionUnit("Dinas Contoh", 3, 1, 0, 2, 0),
                    new ProvisionUnit("U", 1, 0, 0, 1, 0));
            assertThat(ledger.figures()).containsEntry("units", 2L).containsEntry("unitsDone", 0L);
            office.provisioning().take(preview(row("S2", keyed, 77)));
            assertThat(apply(true).figures()).containsEntry("tried", 2L);
            apply(false);
            assertThat(office.provisioning().board()).extracting(ProvisionRow::state).containsExactly(State.DONE,
                    State.DONE, State.OTHER_MACHINE, State.UNREACHABLE);
        }
        assertThat(office.machines().list()).extracting(row -> row.machine().id().serial())
                .containsExactlyInAnyOrder("S1", "S2");
    }

    @Test
    void aMachineGetsTheKeyOfTheTable() throws Exception {
        try (SimulatedMachine machine = machine("S1", 0)) {
            office.provisioning().take(preview(row("S1", machine, 4711)));
            apply(false);
            assertThat(office.provisioning().board().getFirst().state()).isEqualTo(State.DONE);
            assertThat(office.machines().list()).extracting(row -> row.machine()).extracting(Machine::commKey)
                    .containsExactly(4711);
        }
    }

    @Test
    void theBoardIsExportedWithoutKeysAndWithoutFormulas() throws Exception {
        office.provisioning().take(preview("S1;127.0.0.1;=cmd();Mesin;4711\n"));
        Path out = folder.resolve("papan.csv");
        office.provisioning().export(out, List.of("Unit", "Nama"), State::name, Setting::name);
        assertThat(Files.readString(out)).contains("\"'=cmd()\"", "\"S1\"", "\"WAITING\"").doesNotContain("4711");
    }

    @Test
    void aTableOf88UnitsIsToldUnitByUnitAndExported() throws Exception {
        StringBuilder table = new StringBuilder();
        for (int unit = 1; unit <= 88; unit++)
            for (int nth = 0; nth <= unit % 3; nth++)
                table.append("S%d-%d;127.0.0.1;Unit Contoh %d;;\n".formatted(unit, nth, unit));
        office.provisioning().take(preview(table + "TANPA;127.0.0.1;;;\n"));
        List<ProvisionUnit> units = office.provisioning().units();
        assertThat(units).hasSize(89).noneMatch(ProvisionUnit::whole);
        assertThat(units.get(1)).isEqualTo(new ProvisionUnit("Unit Contoh 2", 3, 0, 0, 0, 3));
        assertThat(units.getLast().unit()).isEmpty();
        assertThat(units.stream().mapToInt(ProvisionUnit::machines).sum()).isEqualTo(office.provisioning().board()
                .size());
        Path out = folder.resolve("papan-unit.csv");
        office.provisioning().exportUnits(out, List.of("Unit", "Mesin", "Selesai", "Dilihat", "Gagal", "Menunggu"));
        assertThat(Files.readAllLines(out)).hasSize(90).contains("\"Unit Contoh 88\";\"2\";\"0\";\"0\";\"0\";\"2\"");
        assertThat(OfficeFixture.code(() -> office.provisioning().exportUnits(folder, List.of()))).isEqualTo(
                "MES-313");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"DONE, PROVED, 1 0 0 0", "DONE, ALREADY, 1 0 0 0", "DONE, NONE, 1 0 0 0", "DONE, LOOK, 0 1 0 0",
        "DONE, FAILED, 0 1 0 0", "FAILED, WAITING, 0 0 1 0", "UNREACHABLE, WAITING, 0 0 1 0",
        "WAITING, WAITING, 0 0 0 1"})
    void aMachineCountsWhereItStands(State state, Setting setting, String counts) {
        ProvisionRow row = new ProvisionRow(new id.sidik.domain.MachineId("S1"), "U", "N", "127.0.0.1", 4370, 0, "",
                setting, state, "", java.util.Optional.empty());
        ProvisionUnit unit = ProvisionUnit.of(List.of(row)).getFirst();
        assertThat(unit.done() + " " + unit.look() + " " + unit.failed() + " " + unit.waiting()).isEqualTo(counts);
        assertThat(unit.whole()).isEqualTo(counts.startsWith("1"));
    }

    @Test
    void anEmptiedBoardKeepsTheMachines() throws Exception {
        try (SimulatedMachine machine = machine("S1", 0)) {
            office.provisioning().take(preview(row("S1", machine, 0)));
            apply(false);
        }
        office.provisioning().clear();
        assertThat(office.provisioning().board()).isEmpty();
        assertThat(office.machines().list()).hasSize(1);
    }
}
