package id.sidik.app.recap;

import id.sidik.app.words.DayWords;
import id.sidik.app.office.MonthModel;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.testing.OfficeFixture;
import id.sidik.app.text.Language;
import id.sidik.app.text.Texts;
import id.sidik.domain.DayResult;
import id.sidik.domain.PersonMonth;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecapViewModelTest {
    @TempDir
    Path home;
    private OfficeFixture fixture;
    private MonthModel month;
    private RecapViewModel model;

    @BeforeEach
    void open() {
        fixture = new OfficeFixture(home).pulled().staffed();
        month = new MonthModel(fixture.link());
        model = new RecapViewModel(month, fixture.link());
        month.look();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void theMonthOfTheNewestRecordIsWorkedOutFirst() {
        assertThat(month.month().get()).isEqualTo(YearMonth.of(2026, 10));
        assertThat(model.rows()).hasSize(24);
        assertThat(month.busy().get()).isFalse();
    }

    @Test
    void peopleOnlyKnownFromTheMachineAreInTheGrid() {
        DayWords words = new DayWords(new Texts(Language.ID));
        List<PersonMonth> unknown = model.rows().stream().filter(row -> row.person().employee().isEmpty()).toList();

        assertThat(unknown).hasSize(2);
        assertThat(words.name(unknown.getFirst())).startsWith("PIN ");
        assertThat(words.number(unknown.getFirst())).isEqualTo("Mesin simulasi");
    }

    @Test
    void aBoxTellsItsRecordsAndWhy() {
        int person = 0;
        DayResult day = model.rows().get(person).days().stream().filter(each -> each.in().isPresent()).findFirst()
                .orElseThrow();

        model.choose(person, day.date().getDayOfMonth());

        assertThat(model.chosen().get()).isPresent();
        assertThat(model.punches()).isNotEmpty();
        DayWords words = new DayWords(new Texts(Language.ID));
        assertThat(day.reasons().stream().map(words::reason)).noneMatch(sentence -> sentence.startsWith("reason."))
                .anyMatch(sentence -> sentence.contains("Perpres 21/2023"));
    }

    @Test
    void aDayBeyondTheMonthIsItsLastDay() {
        model.choose(0, 99);

        assertThat(model.chosen().get().orElseThrow().day().date().getDayOfMonth()).isEqualTo(31);
    }

    @Test
    void anotherMonthIsWorkedOutWhenItIsTurnedToAndStays() {
        month.turn(-1);
        assertThat(month.month().get()).isEqualTo(YearMonth.of(2026, 9));
        assertThat(model.rows().getFirst().totals().present()).isZero();

        month.look();

        assertThat(month.month().get()).isEqualTo(YearMonth.of(2026, 9));
    }

    @Test
    void aChangeInTheOfficeIsInTheMonthAtOnce() {
        fixture.office().people().link(fixture.office().people().unknownPins().getFirst(),
                fixture.office().people().list().getFirst().employee().id());

        fixture.link().news().changed();

        assertThat(model.rows()).hasSize(23);
    }

    @Test
    void searchingKeepsTheChosenBoxWhenItsPersonIsStillThere() {
        model.choose(0, 7);
        String name = model.rows().getFirst().person().name();

        model.search().set(name.substring(0, name.length() - 2));
        assertThat(model.chosen().get()).isPresent();
        model.search().set("nobody has this name");

        assertThat(model.rows()).isEmpty();
        assertThat(model.chosen().get()).isEqualTo(Optional.empty());
    }

    @Test
    void theChosenRegulationIsRemembered() {
        month.regulation().set(month.regulations().stream().filter(row -> row.id().equals("klaten-2019")).findFirst());

        assertThat(fixture.office().recaps().chosen()).isEqualTo("klaten-2019");
        assertThat(month.recap().get().orElseThrow().regulation()).startsWith("klaten-2019");
    }
}
