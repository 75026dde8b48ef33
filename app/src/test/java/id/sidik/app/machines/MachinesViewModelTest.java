package id.sidik.app.machines;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.machines.disk.DiskViewModel;
import id.sidik.app.testing.OfficeFixture;
import id.sidik.app.view.State;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.ContactLine;
import id.sidik.operations.LogFilter;
import id.sidik.operations.work.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachinesViewModelTest {
    @TempDir
    Path home;
    private OfficeFixture fixture;
    private MachinesViewModel model;

    @BeforeEach
    void open() {
        fixture = new OfficeFixture(home);
        model = new MachinesViewModel(fixture.link(), fixture.demo());
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void anEmptyOfficeIsKnownToBeEmpty() {
        assertThat(model.read().get()).isTrue();
        assertThat(model.lines()).isEmpty();
        assertThat(model.chosenLine()).isEmpty();
    }

    @Test
    void theSimulatedMachineIsListedPulledAndChosen() {
        model.tryDemo("Mesin simulasi");

        MachineLine line = model.chosenLine().orElseThrow();
        assertThat(line.row().machine().name()).isEqualTo("Mesin simulasi");
        assertThat(line.row().stored()).isGreaterThan(500);
        assertThat(line.proved()).isTrue();
        assertThat(line.running()).isEmpty();
        assertThat(model.history()).extracting(ContactLine::result).containsExactly(ContactLine.Result.COMPLETE);
        assertThat(fixture.link().jobs().ledgers()).hasSize(1);
    }

    @Test
    void pullingTwiceAddsNothing() {
        model.tryDemo("Mesin simulasi");
        long before = model.lines().getFirst().row().stored();

        model.pullAll();

        assertThat(model.lines().getFirst().row().stored()).isEqualTo(before);
        Ledger newest = fixture.link().jobs().ledgers().getFirst();
        assertThat(newest.figures()).containsEntry("fresh", 0L).containsEntry("known", before);
    }

    @Test
    void theSimulatedMachineIsReachedAgainAfterARestartOnAnotherPort() {
        model.tryDemo("Mesin simulasi");
        fixture.demo().close();

        model.pullAll();

        assertThat(model.lines().getFirst().state()).isNotEqualTo(State.FAILED);
        assertThat(fixture.link().jobs().ledgers().getFirst().outcome()).isNotEqualTo(Ledger.Outcome.FAILED);
    }

    @Test
    void aMachineThatDoesNotAnswerSaysSoInItsRow() {
        model.tryDemo("Mesin simulasi");
        int port = model.lines().getFirst().row().machine().port();
        fixture.demo().close();
        fixture.office().machines().save(new Machine(new MachineId("CONTOH1"), "Gudang", "127.0.0.1",
                port, 0, fixture.office().unit().load().zone()));
        fixture.link().news().changed();

        model.pull(line("Gudang").row().machine());

        assertThat(line("Gudang").state()).isEqualTo(State.FAILED);
        assertThat(line("Gudang").wordKey()).isEqualTo("machines.state.noAnswer");
    }

    @Test
    void aRemovedMachineLeavesTheListAndItsRecordsStay() {
        model.tryDemo("Mesin simulasi");
        long stored = model.lines().getFirst().row().stored();

        model.remove(model.lines().getFirst().row().machine());

        assertThat(model.lines()).isEmpty();
        assertThat(fixture.office().log().count(LogFilter.ALL)).isEqualTo(stored);
    }

    @Test
    void aFlashDiskFileJoinsTheSameLog() throws IOException {
        model.tryDemo("Mesin simulasi");
        long before = model.lines().getFirst().row().stored();
        Path file = Files.writeString(home.resolve("1_attlog.dat"),
                "      901\t2026-10-07 07:21:05\t1\t0\t1\t0\n      901\t2026-10-07 16:02:11\t1\t1\t1\t0\n");

        DiskViewModel disk = model.disk(Optional.of(model.lines().getFirst().row().machine()));
        disk.look(file);
        disk.take(() -> {});

        assertThat(model.lines().getFirst().row().stored()).isEqualTo(before + 2);
    }

    private MachineLine line(String name) {
        Optional<MachineLine> found = model.lines().stream().filter(each -> each.row().machine().name().equals(name))
                .findFirst();
        return found.orElseThrow();
    }
}
