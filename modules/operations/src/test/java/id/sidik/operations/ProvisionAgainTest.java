package id.sidik.operations;

import static id.sidik.operations.OfficeFixture.code;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.operations.ProvisionRow.State;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.simulator.Dialect;
import id.sidik.simulator.SettingHabits;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
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
import org.junit.jupiter.params.provider.ValueSource;

/** A board of machines is worked off in as many tries, and on as many days, as it takes. */
class ProvisionAgainTest {
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

    private void reopen() {
        office.close();
        open();
    }

    private ProvisionPreview preview(String text) throws IOException {
        return office.provisioning().preview(Files.writeString(folder.resolve("mesin.csv"), text));
    }

    private void take(String rows) throws IOException {
        office.provisioning().take(preview("SN;IP;OPD;Nama;Kunci\n" + rows));
    }

    private Ledger apply(boolean failedOnly) throws InterruptedException {
        return office.provisioning().apply(failedOnly).run(Job.Progress.NONE);
    }

    private List<State> states() {
        return office.provisioning().board().stream().map(ProvisionRow::state).toList();
    }

    private static SimulatorSettings settings(String serial) {
        return OfficeFixture.settings().withSerial(serial).withRecords(0).tcpOnly();
    }

    private static String row(String serial, SimulatedMachine machine, int key) {
        return serial + ";127.0.0.1:" + machine.port() + ";Dinas Contoh;;" + key + "\n";
    }

    @ParameterizedTest(name = "headings {0}")
    @ValueSource(strings = {"SN;IP", "No. Seri;Alamat IP", "Nomor Seri;Host", "serial number;address", "IP;SN"})
    void theHeadingsOfOfficesAreUnderstoodUnderAnyTitle(String headings) throws IOException {
        boolean turned = headings.startsWith("IP");
        ProvisionPreview preview = preview("DAFTAR MESIN\n\n" + headings + "\n"
                + (turned ? "127.0.0.1;S1" : "S1;127.0.0.1") + "\n;\n");
        assertThat(preview.machines()).singleElement().satisfies(row -> {
            assertThat(row.serial().serial()).isEqualTo("S1");
            assertThat(row.port()).isEqualTo(4370);
            assertThat(row.name()).as("what there is to call it by").isEqualTo("S1");
        });
    }

    @ParameterizedTest(name = "unit [{0}], name [{1}] -> {2}")
    @CsvSource({"Dinas Contoh, Lobi, Lobi", "Dinas Contoh, '', Dinas Contoh", "'', '', S1", "'', Lobi, Lobi"})
    void aMachineIsCalledByItsNameElseByItsUnit(String unit, String name, String shown) throws IOException {
        take("S1;h1;" + unit + ";" + name + ";\n");
        assertThat(office.provisioning().board()).extracting(ProvisionRow::name).containsExactly(shown);
    }

    @Test
    void whatIsNoTableIsNamed() throws IOException {
        Path broken = Files.write(folder.resolve("mesin.xlsx"), new byte[]{'P', 'K', 3, 4, 0, 0});
        assertThat(code(() -> office.provisioning().preview(broken))).isEqualTo("MES-310");
        assertThat(office.provisioning().board()).isEmpty();
    }

    @Test
    void theBoardStandsTheNextDayWithItsKeysAndTriesOnlyWhatIsOpen() throws Exception {
        try (SimulatedMachine first = OfficeFixture.start(settings("S1"));
                SimulatedMachine second = OfficeFixture.start(settings("S2"))) {
            take(row("S1", first, 4711) + "S2;127.0.0.1:1;;;815\nS3;127.0.0.1:1;;;\n");
            assertThat(states()).containsOnly(State.WAITING);
            apply(false);
            reopen();
            assertThat(states()).containsExactly(State.DONE, State.UNREACHABLE, State.UNREACHABLE);
            assertThat(office.provisioning().board()).extracting(ProvisionRow::commKey).containsExactly(4711, 815, 0);
            int spoken = first.commands().size();
            take(row("S1", first, 4711) + row("S2", second, 815));
            assertThat(states()).as("what is done stays done").containsExactly(State.DONE, State.WAITING,
                    State.UNREACHABLE);
            Ledger ledger = apply(false);
            assertThat(ledger.figures()).containsEntry("tried", 2L).containsEntry("done", 2L);
            assertThat(ledger.outcome()).isEqualTo(Outcome.LOOK);
            assertThat(first.commands()).as("nobody asks a machine that is done").hasSize(spoken);
        }
    }

    @Test
    void onlyTheFailedLeavesWhatWasNeverTriedAlone() throws Exception {
        take("S1;127.0.0.1:1;;;\n");
        apply(false);
        take("S2;127.0.0.1:1;;;\n");
        assertThat(apply(true).figures()).containsEntry("tried", 1L);
        assertThat(states()).containsExactly(State.UNREACHABLE, State.WAITING);
    }

    @Test
    void aBoardOnWhichEverythingIsDoneHasNothingNew() throws Exception {
        try (SimulatedMachine machine = OfficeFixture.start(settings("S1"))) {
            take(row("S1", machine, 0));
            assertThat(apply(false).outcome()).isEqualTo(Outcome.DONE);
            assertThat(apply(false).outcome()).isEqualTo(Outcome.NOTHING_NEW);
            assertThat(apply(true).figures()).containsEntry("tried", 0L).containsEntry("done", 1L);
        }
    }

    @Test
    void anotherKeyInTheTableOpensARowAgain() throws Exception {
        try (SimulatedMachine machine = OfficeFixture.start(settings("S1"))) {
            take(row("S1", machine, 0));
            apply(false);
            take(row("S1", machine, 4711));
            assertThat(states()).containsExactly(State.WAITING);
            apply(false);
            assertThat(office.machines().list().getFirst().machine().commKey()).isEqualTo(4711);
        }
    }

    @Test
    void aKeyThatTheFirmwareDoesNotKeepIsAFailureWithItsCode() throws Exception {
        try (SimulatedMachine machine = OfficeFixture.start(settings("S1").withDialect(
                Dialect.usual().withSettings(SettingHabits.usual().ignoring("COMKey"))))) {
            take(row("S1", machine, 4711));
            Ledger ledger = apply(false);
            assertThat(states()).containsExactly(State.FAILED);
            assertThat(office.provisioning().board().getFirst().code()).isEqualTo("MES-312");
            assertThat(ledger.toString()).doesNotContain("4711");
            assertThat(machine.takesPunches()).isTrue();
        }
    }

    @Test
    void aStopLeavesTheRowsAsTheyWere() throws Exception {
        take("S1;127.0.0.1:1;;;\nS2;127.0.0.1:1;;;\n");
        Ledger ledger = office.provisioning().apply(false).run(new Stopped());
        assertThat(ledger.outcome()).isEqualTo(Outcome.STOPPED);
        assertThat(states()).containsOnly(State.WAITING);
    }

    @Test
    void aBoardThatCannotBeWrittenDownIsNamed() throws Exception {
        take("S1;h1;;;\n");
        assertThat(code(() -> office.provisioning().export(folder, List.of("Unit"), State::name,
                ProvisionRow.Setting::name)))
                .isEqualTo("MES-313");
    }
}
