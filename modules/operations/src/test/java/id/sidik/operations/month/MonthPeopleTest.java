package id.sidik.operations.month;

import id.sidik.operations.OfficeFixture;
import id.sidik.operations.Office;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.MachineUser;
import id.sidik.domain.Pin;
import id.sidik.domain.PinAlias;
import id.sidik.domain.Punch;
import id.sidik.domain.PunchSource;
import id.sidik.domain.RecapPerson;
import id.sidik.store.PunchRow;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is on a recap that nobody has entered as an employee. */
class MonthPeopleTest {
    private static final MachineId A = new MachineId("A");
    private static final MachineId REMOVED = new MachineId("LAMA");

    @Test
    void somebodyOnAMachinesListIsARowAlsoWithoutAPunch() {
        Map<RecapPerson, List<Punch>> rows = people(List.of(), List.of(user(A, "7", true)), List.of());
        assertThat(rows).hasSize(1).containsValue(List.of());
        RecapPerson row = rows.keySet().iterator().next();
        assertThat(row.name()).isEqualTo("Contoh 7");
        assertThat(row.pin()).isEqualTo("7");
        assertThat(row.machineName()).isEqualTo("Lantai 1");
    }

    @Test
    void whoIsSwitchedOffOnTheMachineIsARowOnlyWithAPunch() {
        assertThat(people(List.of(), List.of(user(A, "7", false)), List.of())).isEmpty();
        Map<RecapPerson, List<Punch>> rows = people(List.of(row(A, "7", "2026-10-07T07:30:00")),
                List.of(user(A, "7", false)), List.of());
        assertThat(rows.keySet()).extracting(RecapPerson::name).containsExactly("Contoh 7");
    }

    @Test
    void theListOfARemovedMachineNamesItsPunchesAndAddsNobody() {
        Map<RecapPerson, List<Punch>> rows = people(List.of(row(REMOVED, "7", "2026-10-07T07:30:00")),
                List.of(user(REMOVED, "7", true), user(REMOVED, "8", true)), List.of());
        assertThat(rows.keySet()).extracting(person -> person.name() + " " + person.machineName())
                .containsExactly("Contoh 7 LAMA");
    }

    @ParameterizedTest(name = "alias on {0} from {1} until {2}: {3} strangers")
    @CsvSource({
        "   ,            ,           , 0",
        "A  ,            ,           , 0",
        "B  ,            ,           , 1",
        "   ,  2026-10-31,           , 0",
        "   ,  2026-11-01,           , 1",
        "   ,            , 2026-10-01, 0",
        "   ,            , 2026-09-30, 1",
        "A  ,  2026-10-10, 2026-10-20, 0"})
    void whoIsAnEmployeeOnADayOfTheMonthIsNoStrangerBeside(@Nullable String machine, @Nullable LocalDate from,
            @Nullable LocalDate until, int strangers) {
        PinAlias alias = new PinAlias(new EmployeeId("e-1"), Optional.ofNullable(machine).map(MachineId::new),
                new Pin("7"), Optional.ofNullable(from), Optional.ofNullable(until));
        assertThat(people(List.of(), List.of(user(A, "7", true)), List.of(alias))).hasSize(strangers);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2026-09-30T23:59:59, false", "2026-10-01T00:00:00, true", "2026-10-31T23:59:59, true",
        "2026-11-01T00:00:00, false"})
    void aStrangerIsARowByAPunchInsideTheMonth(String at, boolean stands) {
        assertThat(people(List.of(row(A, "7", at)), List.of(), List.of())).hasSize(stands ? 1 : 0);
    }

    @Test
    void theNightsAroundTheMonthComeWithAStrangerWhoIsOnIt() {
        Map<RecapPerson, List<Punch>> rows = people(List.of(row(A, "7", "2026-09-30T23:59:59"),
                row(A, "7", "2026-10-07T07:30:00"), row(A, "7", "2026-11-01T00:20:00")), List.of(), List.of());
        assertThat(rows.values()).singleElement().asInstanceOf(
                org.assertj.core.api.InstanceOfAssertFactories.LIST).hasSize(3);
    }

    private static Map<RecapPerson, List<Punch>> people(List<PunchRow> punches, List<MachineUser> users,
            List<PinAlias> aliases) {
        Machine machine = new Machine(A, "Lantai 1", "192.0.2.7", 4370, 0, OfficeFixture.WIB);
        return new MonthPeople(OfficeFixture.OCTOBER, List.of(machine)).punches(punches).users(users, aliases)
                .rows(List.of());
    }

    private static MachineUser user(MachineId machine, String pin, boolean enabled) {
        return new MachineUser(machine, new Pin(pin), "Contoh " + pin, 0, enabled);
    }

    private static PunchRow row(MachineId machine, String pin, String at) {
        return new PunchRow(new Punch(machine, new Pin(pin), LocalDateTime.parse(at), 1, 0, 0, PunchSource.WIRE,
                OfficeFixture.WIB, OfficeFixture.NOVEMBER.instant()), "", Optional.empty(), "");
    }
}
