package id.sidik.operations;

import static id.sidik.operations.OfficeFixture.code;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.DayFlag;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.GatheringKind;
import id.sidik.domain.PersonMonth;
import id.sidik.operations.control.Gathering;
import id.sidik.operations.control.GatheringDesk;
import id.sidik.operations.regulation.ValueWish;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GatheringDeskTest extends ControlTestBase {
    private static final LocalDate OATH = LocalDate.of(2026, 10, 28);
    private static final String NAME = "Hari Sumpah Pemuda";

    private GatheringDesk desk() {
        return control().gatherings();
    }

    @Test
    void aListStandsUntilALaterOneOrUntilItIsTakenBackWithAReason() {
        assertThat(desk().enter(OATH, GatheringKind.CEREMONY, " " + NAME + " ", Map.of(first.id(), true, second.id(),
                false), "daftar 1").waits()).isFalse();
        Gathering list = desk().of(OCTOBER).getFirst();
        assertThat(List.of(list.name(), list.by(), list.reason())).containsExactly(NAME, "petugas", "daftar 1");
        assertThat(List.of(list.attended(), list.missed())).containsExactly(1, 1);
        assertThat(list.toString()).doesNotContain(first.id().value());
        desk().enter(OATH, GatheringKind.CEREMONY, NAME, Map.of(first.id(), false), "salah baca");
        assertThat(desk().of(OCTOBER)).singleElement().extracting(Gathering::people).isEqualTo(Map.of(first.id(),
                false));
        desk().takeBack(OATH, GatheringKind.CEREMONY, NAME, "bukan unit ini");
        assertThat(desk().of(OCTOBER)).isEmpty();
        assertThat(desk().serving(OATH)).extracting(one -> one.id()).containsExactly(first.id(), second.id(), third
                .id());
    }

    @Test
    void aListThatCannotBeIsRefusedWithItsCode() {
        Map<EmployeeId, Boolean> one = Map.of(first.id(), true);
        assertThat(code(() -> desk().enter(OATH, GatheringKind.JOINT, "", Map.of(), ""))).isEqualTo("PGW-301");
        assertThat(code(() -> desk().enter(OATH.plusMonths(1), GatheringKind.JOINT, "", one, ""))).isEqualTo(
                "PGW-302");
        assertThat(code(() -> desk().enter(OATH, GatheringKind.CEREMONY, " ", one, ""))).isEqualTo("PGW-303");
        assertThat(code(() -> desk().takeBack(OATH, GatheringKind.JOINT, "", " "))).isEqualTo("PGW-201");
        assertThat(code(() -> desk().takeBack(OATH, GatheringKind.JOINT, "", "x"))).isEqualTo("PGW-304");
        assertThat(desk().of(OCTOBER)).isEmpty();
    }

    @Test
    void aRegulationThatProvesItsRollCallByAListGoesByTheListOfTheMorning() throws Exception {
        office.recaps().choose("klaten-2019");
        office.regulation().set(new ValueWish("apel.proof", Optional.of("LIST"), OCTOBER, false, false, "",
                "rapat unit"));
        LocalDate monday = LocalDate.of(2026, 10, 19);
        assertThat(missed()).as("no list, nobody missed it").isEmpty();
        desk().enter(monday, GatheringKind.MORNING, "", Map.of(first.id(), true, second.id(), false), "");
        assertThat(missed()).containsExactly(second.id());
        desk().enter(monday, GatheringKind.MORNING, "", Map.of(first.id(), true, second.id(), true), "terbaca");
        assertThat(missed()).isEmpty();
    }

    private List<EmployeeId> missed() throws InterruptedException {
        return recap().people().stream().filter(row -> row.days().stream().anyMatch(day -> day.flags().contains(
                DayFlag.APEL_MISSED))).map(PersonMonth::person).map(person -> person.employee().orElseThrow()).toList();
    }
}
