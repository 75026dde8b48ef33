package id.sidik.app.manual;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.testing.OfficeFixture;
import id.sidik.app.testing.SampleMonth;
import id.sidik.domain.Incident.Cause;
import id.sidik.operations.corrections.SheetPreview.Action;
import id.sidik.operations.corrections.Standing;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Twelve people; the machine told nothing on the afternoon of 14 October. */
class ManualViewModelTest {
    private static final LocalDate FAILED = LocalDate.of(2026, 10, 14);

    @TempDir
    Path home;
    private OfficeFixture fixture;
    private ManualViewModel model;

    @BeforeEach
    void open() {
        fixture = new OfficeFixture(home.resolve("home"));
        SampleMonth.fill(fixture.office(), home, 12, person -> (day, coming) -> !day.equals(FAILED) || coming);
        model = new ManualViewModel(fixture.link());
        model.look();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private IncidentViewModel incident() {
        IncidentViewModel incident = model.incident(model.silences().stream().filter(one -> !one.lasts()).findFirst()
                .orElseThrow());
        incident.look();
        return incident;
    }

    @Test
    void pastedRowsWaitForTheDayOfTheList() {
        model.paste("Nama\tDatang\tPulang\nContoh Pegawai Nomor 1\t07.25\t16.05\n");
        assertThat(model.preview().get()).isEmpty();
        assertThat(model.waitsForDay()).isTrue();

        model.form().from().set(Optional.of(FAILED));

        assertThat(model.preview().get().orElseThrow().count(Action.ADD)).isEqualTo(1);
    }

    @Test
    void aKeptListIsAmongThoseThatWaitUntilASecondPersonAgrees() {
        model.form().from().set(Optional.of(FAILED));
        model.form().signer().set("Contoh Kepala");
        model.paste("Nama\tDatang\tPulang\nContoh Pegawai Nomor 1\t\t16.05\n");
        model.save();

        assertThat(model.preview().get()).isEmpty();
        KeptLine line = model.kept().getFirst();
        assertThat(line.standing()).isEqualTo(Standing.WAITING);
        model.form().approver().set("Contoh Sekretaris");
        model.judge(line, true);
        assertThat(model.kept().getFirst().standing()).isEqualTo(Standing.COUNTS);
    }

    @Test
    void aSilenceBecomesAnIncidentOfAllWhoWereThere() {
        IncidentViewModel incident = incident();
        assertThat(incident.people()).hasSize(12).noneMatch(row -> row.there().get());
        incident.cause().set(Cause.POWER);
        incident.signer().set("Contoh Kepala");
        incident.allPresent();
        incident.save(() -> {});

        assertThat(model.kept().getFirst().records()).isEqualTo(12);
        assertThat(model.silences()).noneMatch(one -> !one.lasts());
    }

    @Test
    void timesFromASpreadsheetTickWhoIsAmongThem() {
        IncidentViewModel incident = incident();
        incident.paste("Nama\tDatang\tPulang\nContoh Pegawai Nomor 3\t07.25\t16.45\nOrang Lain\t07.25\t16.45\n");

        assertThat(incident.people()).filteredOn(row -> row.there().get()).singleElement().satisfies(row -> {
            assertThat(row.out().get()).isEqualTo("16.45");
            assertThat(row.in().get()).as("the machine recorded the coming").isEmpty();
        });
        assertThat(incident.pasted().get().orElseThrow().count(Action.REJECT)).isEqualTo(1);
    }
}
