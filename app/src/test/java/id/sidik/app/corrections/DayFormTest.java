package id.sidik.app.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.corrections.DayForm.Way;
import id.sidik.app.office.MonthModel;
import id.sidik.app.testing.OfficeFixture;
import id.sidik.app.testing.SampleMonth;
import id.sidik.operations.corrections.ReconDay;
import id.sidik.operations.corrections.Standing;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One of three people has no coming on one day and no record at all on another. */
class DayFormTest {
    private static final LocalDate NO_IN = LocalDate.of(2026, 10, 7);
    private static final LocalDate AWAY = LocalDate.of(2026, 10, 8);

    @TempDir
    Path home;
    private OfficeFixture fixture;
    private ReconViewModel model;

    @BeforeEach
    void open() {
        fixture = new OfficeFixture(home.resolve("home"));
        SampleMonth.fill(fixture.office(), home, 3, person -> (day, coming) -> person != 2
                || !(day.equals(AWAY) || day.equals(NO_IN) && coming));
        model = new ReconViewModel(fixture.link(), new MonthModel(fixture.link()));
        model.look();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private DayForm form() {
        return model.form();
    }

    private ReconDay day() {
        return model.day().get().orElseThrow();
    }

    @Test
    void theFirstQuestionIsInFrontWithWhatIsMissingProposed() {
        assertThat(model.people()).hasSize(1);
        assertThat(day().date()).isEqualTo(NO_IN);
        assertThat(form().times().in().get()).isEqualTo("07.30");
        assertThat(form().times().out().get()).isEmpty();
        assertThat(form().ready().get()).as("a reason is missing").isFalse();
    }

    @Test
    void aReasonAndEnterKeepItAndTheNextQuestionComesUp() {
        form().approver().set("Contoh Kepala");
        form().chooseReason(3);
        assertThat(form().reason().get()).isEqualTo("FINGER_UNREADABLE");
        model.enter();

        assertThat(day().date()).isEqualTo(AWAY);
        assertThat(form().times().out().get()).isEqualTo("16.00");
        assertThat(form().reason().get()).isEmpty();
        assertThat(form().approver().get()).as("who approves stays").isEqualTo("Contoh Kepala");
    }

    @Test
    void withoutASecondPersonItWaitsUntilOneAgrees() {
        form().chooseReason(1);
        model.enter();
        model.day().set(model.days().stream().filter(each -> each.date().equals(NO_IN)).findFirst());
        assertThat(day().waits()).isTrue();
        assertThat(day().now().in()).isEmpty();

        form().approver().set("Contoh Kepala");
        model.enter();

        assertThat(model.days().stream().filter(each -> each.date().equals(NO_IN)).findFirst().orElseThrow().now()
                .in()).contains(NO_IN.atTime(7, 30));
    }

    @Test
    void aDayIsLeftAsItIsOnlyWithANote() {
        form().way().set(Way.LEAVE);
        assertThat(form().ready().get()).isFalse();
        form().note().set("lupa, dibenarkan atasan");
        model.enter();

        assertThat(day().date()).isEqualTo(AWAY);
    }

    @Test
    void theRecordsOfTheDayCanBeSetAside() {
        form().way().set(Way.DISREGARD);
        assertThat(form().records()).hasSize(1);
        assertThat(form().reasons()).contains("OTHER_PERSON");
        form().chooseReason(1);
        model.enter();

        assertThat(fixture.office().corrections().days().of(YearMonth.of(2026, 10))).singleElement()
                .satisfies(line -> assertThat(line.standing()).isEqualTo(Standing.COUNTS));
    }

    @Test
    void whatWasSaidCanBeTakenBack() {
        form().approver().set("Contoh Kepala");
        form().chooseReason(1);
        model.enter();
        model.shown().set(Shown.ALL);
        model.person().set(model.people().stream().filter(one -> one.days().size() > 1).findFirst());
        model.day().set(model.days().stream().filter(each -> each.date().equals(NO_IN)).findFirst());
        form().note().set("salah orang");
        model.cancel();

        assertThat(model.recon().get().orElseThrow().done()).isEqualTo(2);
        assertThat(model.days().stream().filter(each -> each.date().equals(NO_IN)).findFirst().orElseThrow().asks())
                .isTrue();
    }

    @Test
    void wrongTimesAndUnknownDigitsDoNothing() {
        form().chooseReason(9);
        assertThat(form().reason().get()).isEmpty();
        form().chooseReason(1);
        form().times().in().set("7.65");

        assertThat(form().ready().get()).isFalse();
        form().show(Optional.empty());
        assertThat(form().ready().get()).isFalse();
    }
}
