package id.sidik.devices;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.protocol.Command;
import id.sidik.protocol.EventDoubt;
import id.sidik.protocol.EventRules;
import id.sidik.protocol.Packet;
import id.sidik.protocol.StartEnrol;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events as different firmware tells them, each as "code:hex", and what the person at the screen is told. */
class EnrolProgressTest {
    private static final StartEnrol WISH = new StartEnrol("100002", 2, 6, StartEnrol.VALID);

    private static List<EnrolStep> steps(EventRules rules, String... events) {
        EnrolProgress progress = new EnrolProgress(WISH, 3, rules);
        List<EnrolStep> all = new ArrayList<>();
        for (String event : events) {
            String[] parts = event.split(":", 2);
            all.addAll(progress.take(new Packet(Command.REG_EVENT, Integer.parseInt(parts[0], 16), 0,
                    HexFormat.of().parseHex(parts[1]))));
        }
        return all;
    }

    @Test
    void threeGoodSamplesAndACompletionAreADoneFinger() {
        assertThat(steps(EventRules.all(), "2:", "100:64", "2:", "100:64", "2:", "100:64",
                "8:0000c40431303030303200000006")).containsExactly(new EnrolStep.Touched(1), new EnrolStep.Score(1,
                        true),
                        new EnrolStep.LiftFinger(1), new EnrolStep.Waiting(2, 3), new EnrolStep.Touched(2),
                        new EnrolStep.Score(2, true), new EnrolStep.LiftFinger(2), new EnrolStep.Waiting(3, 3),
                        new EnrolStep.Touched(3), new EnrolStep.Score(3, true), new EnrolStep.Done(1220, 6, 3, 0));
    }

    @Test
    void aBadSampleIsTheSamePressOnceMore() {
        assertThat(steps(EventRules.all(), "100:00", "100:64")).containsExactly(new EnrolStep.Score(1, false),
                new EnrolStep.Again(1), new EnrolStep.Score(1, true), new EnrolStep.LiftFinger(1),
                new EnrolStep.Waiting(2, 3));
    }

    @Test
    void moreSamplesThanExpectedDoNotEndIt() {
        List<EnrolStep> steps = steps(EventRules.all(), "100:64", "100:64", "100:64", "100:64");
        assertThat(steps).noneMatch(step -> step instanceof EnrolStep.End);
        assertThat(steps).last().isEqualTo(new EnrolStep.Score(3, true));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            8:0500,                          Duplicate[]
            8:0400,                          TimedOut[heard=true]
            8:0600,                          TimedOut[heard=true]
            8:0600c404,                      TimedOut[heard=true]
            8:0900c404,                      Failed[result=9]
            8:0000c404,                      'Done[size=1220, finger=6, good=0, bad=0]'
            8:0000c404393939000000000000 06, OtherPerson[]
            8:0000c404313030303000000000 06, 'Done[size=1220, finger=6, good=0, bad=0]'
            40:0000c404,                     'Done[size=1220, finger=6, good=0, bad=0]'
            40:05000000,                     Duplicate[]
            """)
    void onlyACompletionEndsItWhateverItsCode(String event, String end) {
        assertThat(steps(EventRules.all(), event.replace(" ", "")).getLast()).hasToString(end)
                .isInstanceOf(EnrolStep.End.class);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(textBlock = """
            8:01,       Touched[press=1]
            8:0100,     Touched[press=1]
            8:0000,     Touched[press=1]
            40:01,      Touched[press=1]
            40:64,      'Score[press=1, good=true]'
            8:6400,     'Score[press=1, good=true]'
            40:,        ''
            40:010203,  ''
            1:,         ''
            10:01,      ''
            200:37000000, ''
            """)
    void pingsAndOtherEventsDoNot(String event, String first) {
        List<EnrolStep> steps = steps(EventRules.all(), event);
        assertThat(steps).noneMatch(step -> step instanceof EnrolStep.End);
        assertThat(steps.isEmpty() ? "" : steps.getFirst().toString()).isEqualTo(first);
    }

    @Test
    void statementsOfOneSourceCanBeSwitchedOff() {
        EventRules doubting = new EventRules(Set.of(EventDoubt.ENROL_LONG_EVENT_ENDS, EventDoubt.ENROL_RESULTS));
        assertThat(steps(doubting, "40:0000c404")).isEmpty();
        assertThat(steps(doubting, "8:0500c404")).containsExactly(new EnrolStep.Failed(5));
    }

    @Test
    void silenceIsToldApartFromAnEnrolmentThatWasLeft() {
        EnrolProgress silent = new EnrolProgress(WISH, 3, EventRules.all());
        assertThat(silent.late()).isEqualTo(new EnrolStep.TimedOut(false));
        silent.take(new Packet(Command.REG_EVENT, 2, 0, new byte[0]));
        assertThat(silent.late()).isEqualTo(new EnrolStep.TimedOut(true));
    }
}
