package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.operations.PlanStep.Action;
import id.sidik.operations.PlanStep.Refusal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannerTest {
    private static PlanStep one(Sides sides, PlanWish wish) {
        List<PlanStep> steps = sides.plan(wish);
        assertThat(steps).hasSize(1);
        return steps.getFirst();
    }

    private static String short1(PlanStep step) {
        return step.action() + " " + step.writes() + " " + step.deletes() + " " + step.refusals().stream()
                .map(refusal -> refusal.finger() + ":" + refusal.why()).collect(Collectors.joining(","));
    }

    @ParameterizedTest(name = "{0} beside {1}, exact: {2} -> {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            A 6a    | -        | false | ADD [6] [] .
            A 6a 7b | A 6a     | false | KEEP [7] [] .
            A 6a    | A 6b     | false | KEEP [6] [] .
            A 6a    | B 6a     | false | CHANGE [] [] .
            A 6a    | A 6a 7b  | false | KEEP [] [] .
            A 6a    | A 6a 7b  | true  | KEEP [] [7] .
            A 6a9   | A        | false | KEEP [] [] 6:ALGORITHM
            A 6a9   | A 6b     | true  | KEEP [] [] .
            A 6a9   | -        | false | ADD [] [] 6:ALGORITHM
            -       | B 6b     | false | KEEP [] [] .
            -       | B 6b     | true  | DELETE [] [] .
            """)
    void aPlanDoesWhatIsMissingAndDeletesOnlyWhenAsked(String wanted, String there, boolean exact, String expected) {
        Sides sides = new Sides();
        if (wanted != null) sides.want("1", wanted.substring(0, 1), rest(wanted));
        if (there != null) sides.there("1", there.substring(0, 1), rest(there));
        PlanStep step = one(sides, exact ? PlanWish.usual().exactly() : PlanWish.usual());
        assertThat(short1(step).strip()).isEqualTo(expected.replace(".", "").strip());
    }

    private static String[] rest(String text) {
        return text.length() > 1 ? text.substring(2).split(" ") : new String[0];
    }

    @ParameterizedTest(name = "PIN {0} on a machine of {1} bytes: {2}")
    @CsvSource({"7, 28, ADD", "007, 28, REFUSED", "99999999999, 28, REFUSED", "007, 72, ADD", "A12, 28, REFUSED"})
    void aPinThatTheMachineCannotCarryIsRefusedBeforeAnythingIsWritten(String pin, int size, Action action) {
        PlanStep step = one(new Sides().ofSize(size).want(pin, "Contoh", "6a"), PlanWish.usual());
        assertThat(step.action()).isEqualTo(action);
        if (action == Action.REFUSED) {
            assertThat(step.refusals()).containsExactly(new Refusal(Refusal.PERSON, "PIN", ""));
            assertThat(step.writes()).isEmpty();
        }
    }

    @Test
    void whoFindsNoRoomIsRefusedWithAllFingers() {
        List<PlanStep> steps = new Sides().room(1, 9).want("1", "Satu", "6a").want("2", "Dua", "6b")
                .plan(PlanWish.usual());
        assertThat(steps).extracting(PlannerTest::short1).containsExactly("ADD [6] [] ", "REFUSED [] [] -1:NO_ROOM");
    }

    @Test
    void fingersBeyondTheRoomAreRefusedOneByOne() {
        PlanStep step = one(new Sides().room(5, 1).want("1", "Satu", "6a", "7b"), PlanWish.usual());
        assertThat(short1(step)).isEqualTo("ADD [6] [] 7:NO_ROOM");
    }

    @Test
    void whomAPlanDeletesMakesRoom() {
        List<PlanStep> steps = new Sides().room(0, 0).want("1", "Satu", "6a").there("2", "Dua", "6b")
                .plan(PlanWish.usual().exactly());
        assertThat(steps).extracting(PlannerTest::short1).containsExactly("ADD [6] [] ", "DELETE [] [] ");
    }

    @Test
    void onlyTheChosenAreTouched() {
        List<PlanStep> steps = new Sides().want("1", "Satu").want("2", "Dua").plan(PlanWish.usual().only(Set.of("2")));
        assertThat(steps).extracting(PlanStep::pin).containsExactly("2");
    }

    @Test
    void peopleAloneAreWrittenWhereFingersAreLeftOut() {
        PlanStep step = one(new Sides().want("1", "Satu", "6a", "7b9"), PlanWish.usual().withoutFingers());
        assertThat(short1(step)).isEqualTo("ADD [] [] ");
    }

    @Test
    void theShortenedNameIsShownBeforeItIsWritten() {
        PlanStep step = one(new Sides().want("1", "Drs. H. Contoh Pegawai Dengan Nama Panjang, M.Si."),
                PlanWish.usual());
        assertThat(step.shortened()).isTrue();
        assertThat(step.nameAfter()).startsWith("Contoh").doesNotContain("Drs").hasSizeLessThanOrEqualTo(23);
    }
}
