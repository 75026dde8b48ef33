package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.MachineId;
import id.sidik.operations.OldProgramLook.Action;
import id.sidik.operations.OldProgramLook.Counts;
import id.sidik.operations.OldProgramLook.Department;
import id.sidik.operations.OldProgramLook.Fault;
import id.sidik.operations.OldProgramLook.Fingers;
import id.sidik.operations.OldProgramLook.Origin;
import id.sidik.operations.OldProgramLook.Person;
import id.sidik.operations.OldProgramLook.Told;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Ledger.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is told of a rescue, and what it is: done, nothing new, or to be looked at. */
class OldProgramSheetTest {
    private static final Fingers NO_FINGERS = new Fingers(0, 0, 0, 0, List.of());

    private static OldProgramLook look(Counts counts, List<Person> people, List<Department> departments,
            Fingers fingers, List<Fault> faults, Map<String, Long> refused) {
        OldProgramWish wish = OldProgramWish.usual();
        return new OldProgramLook(Path.of("att2000.mdb"), "0123456789abcdef", "V2000", false, false, wish, wish, List
                .of(), people, departments, List.of(), fingers, List.of(), faults, refused, counts);
    }

    private static OldProgramLook counted(long fresh, long known, long left, long byHand, long unknown) {
        return look(new Counts(fresh + known + left + byHand, fresh, known, 0, left, byHand, unknown, 0), List.of(),
                List.of(), NO_FINGERS, List.of(), Map.of());
    }

    private static Ledger told(OldProgramLook look) {
        return new OldProgramSheet(new LedgerSheet("importOldProgram", "att2000.mdb", OfficeFixture.NOVEMBER), look)
                .close();
    }

    private static List<String> keys(Ledger ledger) {
        return ledger.lines().stream().map(Ledger.Line::key).toList();
    }

    private static Person person(Action action) {
        return new Person(1, "12", "Contoh Pegawai", "", "", action, "");
    }

    @ParameterizedTest(name = "{0} new, {1} known, {2} left, {3} by hand, {4} unknown: {5}")
    @CsvSource({"3, 0, 0, 0, 0, DONE, ledger.fresh", "0, 3, 0, 0, 0, NOTHING_NEW, ledger.nothingNew ledger.known",
        "0, 0, 0, 0, 0, NOTHING_NEW, ledger.nothingNew", "2, 1, 0, 0, 0, DONE, ledger.fresh ledger.known",
        "1, 0, 4, 0, 0, LOOK, ledger.fresh ledger.oldprogram.left",
        "1, 0, 0, 4, 0, LOOK, ledger.fresh ledger.oldprogram.byHand",
        "1, 0, 0, 0, 4, LOOK, ledger.fresh ledger.unknownPins"})
    void recordsAreToldAndWhatIsLeftAsksToBeLookedAt(long fresh, long known, long left, long byHand, long unknown,
            Outcome outcome, String lines) {
        Ledger ledger = told(counted(fresh, known, left, byHand, unknown));
        assertThat(ledger.outcome()).isEqualTo(outcome);
        List<String> expected = new ArrayList<>(List.of(lines.split(" ")));
        expected.add("ledger.oldprogram.file");
        assertThat(keys(ledger)).isEqualTo(expected);
        assertThat(ledger.figures()).containsEntry("fresh", fresh).containsEntry("known", known).containsEntry("left",
                left).containsEntry("byHand", byHand).containsEntry("unknownPins", unknown);
        assertThat(ledger.lines().getLast().arguments()).containsExactly("0123456789ab");
    }

    @ParameterizedTest
    @EnumSource
    void everyActionOfAPersonHasItsFigure(Action action) {
        Ledger ledger = told(look(new Counts(0, 0, 0, 0, 0, 0, 0, 0), List.of(person(action), person(action)), List
                .of(), NO_FINGERS, List.of(), Map.of()));
        Map<Action, String> figures = Map.of(Action.ADD, "added", Action.LINK, "linked", Action.DIFFERENT, "different",
                Action.STRANGER, "strangers", Action.REJECT, "rejected");
        figures.forEach((each, figure) -> assertThat(ledger.figures()).containsEntry(figure, each == action ? 2L : 0L));
        boolean changes = action == Action.ADD || action == Action.LINK;
        assertThat(keys(ledger).contains("ledger.oldprogram.people")).isEqualTo(changes);
        assertThat(keys(ledger).contains("ledger.oldprogram.different")).isEqualTo(action == Action.DIFFERENT);
        assertThat(ledger.outcome()).isEqualTo(changes
                ? Outcome.DONE
                : action == Action.DIFFERENT ? Outcome.LOOK : Outcome.NOTHING_NEW);
    }

    @Test
    void fingersAreToldByVersionAndWhatIsLeftOfThem() {
        Ledger ledger = told(look(new Counts(0, 0, 0, 0, 0, 0, 0, 0), List.of(), List.of(new Department("Contoh", "",
                3)), new Fingers(2, 5, 1, 4, List.of("Lobi", "Gudang")), List.of(), Map.of()));
        assertThat(keys(ledger)).containsExactly("ledger.nothingNew", "ledger.oldprogram.departments",
                "ledger.oldprogram.fingers", "ledger.oldprogram.unreadable", "ledger.oldprogram.homeless",
                "ledger.oldprogram.file");
        assertThat(ledger.lines().get(2).arguments()).containsExactly("7", "2", "5", "Lobi, Gudang");
        assertThat(ledger.figures()).containsEntry("fingers", 7L).containsEntry("fingersUnreadable", 1L);
    }

    @Test
    void faultsAreToldWithTheirPlaceTheFirstTwentyOnly() {
        List<Fault> faults = new ArrayList<>();
        for (int row = 1; row <= 30; row++) faults.add(new Fault("CHECKINOUT", row, "CHECKTIME", "TIME"));
        Ledger ledger = told(look(new Counts(30, 0, 0, 30, 0, 0, 0, 30), List.of(), List.of(), NO_FINGERS, faults, Map
                .of("TIME_FUTURE", 20L, "LINE", 10L)));
        assertThat(keys(ledger)).containsSubsequence("ledger.quarantined.LINE", "ledger.quarantined.TIME_FUTURE");
        List<Ledger.Line> told = ledger.lines().stream().filter(line -> line.key().equals("oldprogram.fault.TIME"))
                .toList();
        assertThat(told).hasSize(20);
        assertThat(told.get(1).arguments()).containsExactly("CHECKINOUT", "2", "CHECKTIME");
        assertThat(ledger.outcome()).isEqualTo(Outcome.LOOK);
    }

    @ParameterizedTest(name = "{0} asks {1}")
    @CsvSource({"RECORD, false", "LIST, false", "NUMBER, false", "PERSON, false", "LEFT, false", "NOBODY, true"})
    void onlyAnOriginThatNobodyKnowsAsks(Told told, boolean asks) {
        OldProgramLook plain = counted(1, 0, 0, 0, 0);
        OldProgramLook look = new OldProgramLook(plain.file(), plain.sha(), plain.form(), false, false, plain.asked(),
                plain.settled(), List.of(new Origin("1", "1", "", "", Optional.empty(), told, 1)), List.of(), List.of(),
                List.of(), NO_FINGERS, List.of(), List.of(), Map.of(), plain.counts());
        assertThat(look.asks()).isEqualTo(asks);
        assertThat(look.something()).isTrue();
    }

    @Test
    void aWishKeepsWhatWasSaidBefore() {
        OldProgramWish wish = OldProgramWish.usual().with("1", Optional.of(new MachineId("CONTOH0001"))).with("2",
                Optional.empty()).with(OldProgramWish.Pins.AS_IS).with(OldProgramWish.Numbers.TITLE).with(
                        OldProgramWish.People.ALL).taking(false, true, false);
        assertThat(wish).isEqualTo(new OldProgramWish(Map.of("1", Optional.of(new MachineId("CONTOH0001")), "2",
                Optional.empty()), OldProgramWish.Pins.AS_IS, OldProgramWish.Numbers.TITLE, OldProgramWish.People.ALL,
                false, true, false));
        assertThat(wish.with("2", Optional.of(new MachineId("X"))).machines()).containsEntry("2", Optional.of(
                new MachineId("X")));
        assertThat(OldProgramWish.usual()).isEqualTo(new OldProgramWish(Map.of(), OldProgramWish.Pins.GUESS,
                OldProgramWish.Numbers.GUESS, OldProgramWish.People.NUMBERED, true, false, true));
    }
}
