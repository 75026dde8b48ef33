package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.domain.DayFlag;
import id.sidik.domain.MachineId;
import id.sidik.rules.Inspection.Cluster;
import id.sidik.rules.Inspection.Pair;
import id.sidik.rules.Inspection.Seen;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectionTest {
    /** {@code "A1 07:30:00"}: person and machine, then the second of the sixth of July. */
    private static List<Seen> seen(String text) {
        return Arrays.stream(text.split(", ")).map(one -> new Seen(new MachineId(one.substring(1, 2)),
                one.substring(0, 1), LocalDateTime.parse("2026-07-" + (one.length() > 11 ? one.substring(3, 5) : "06")
                        + "T" + one.substring(one.length() - 8))))
                .toList();
    }

    private static String told(List<Cluster> clusters) {
        return clusters.stream().map(cluster -> cluster.seen().stream().map(Seen::person).collect(Collectors.joining())
                + "@" + cluster.machine()).collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0} within {1} s: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            A1 07:30:00, B1 07:30:00              | 0 | AB@1
            A1 07:30:00, B1 07:30:01              | 0 |
            A1 07:30:00, B1 07:30:02              | 2 | AB@1
            A1 07:30:00, B1 07:30:03              | 2 |
            A1 07:30:00, A1 07:30:01              | 2 |
            A1 07:30:00, B2 07:30:00              | 2 |
            A1 07:30:00, A1 07:30:01, B1 07:30:02 | 2 | AAB@1
            A1 07:30:00, B1 07:30:02, C1 07:30:04, D1 07:30:09 | 2 | ABC@1
            B1 07:30:00, A1 07:30:00, C2 06:00:00, D2 06:00:01 | 2 | CD@2 AB@1
            """)
    void differentPeopleAtOneMachineWithinSecondsAreACluster(String punches, int seconds, String expected) {
        assertThat(told(Inspection.clusters(seen(punches), seconds))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void theOrderGivenDoesNotMatterAndNoSecondsAreNegative() {
        List<Seen> punches = seen("A1 07:30:00, B1 07:30:00, C1 07:30:01, D2 07:30:01, E2 07:30:02");
        List<Seen> turned = new ArrayList<>(punches);
        Collections.reverse(turned);
        assertThat(Inspection.clusters(turned, 2)).isEqualTo(Inspection.clusters(punches, 2)).hasSize(2);
        assertThatThrownBy(() -> Inspection.clusters(punches, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pairsThatMeetOnSeveralDaysAreCountedByDays() {
        List<Cluster> clusters = Inspection.clusters(seen("A1 07:30:00, B1 07:30:00, A1 16:00:00, B1 16:00:01, "
                + "B1:07:07:30:00, A1:07:07:30:01, C1:07:07:30:02"), 2);
        assertThat(Inspection.pairs(clusters)).isEqualTo(
                Map.of(new Pair("A", "B"), 2, new Pair("A", "C"), 1, new Pair("B", "C"), 1));
    }

    @Test
    void daysToLookAtAreThoseWithSeveralStrayOrManualRecords() {
        Person person = Person.by("nat-2023").came("2026-07-06", "05:00 07:20m 07:25 16:00");
        assertThat(Inspection.watched(person.day("2026-07-06"))).containsExactlyInAnyOrder(DayFlag.MULTI_PUNCH,
                DayFlag.OUTSIDE_WINDOW, DayFlag.MANUAL_ENTRY);
        assertThat(person.day("2026-07-06").deductionPct()).as("never punished").isEqualByComparingTo("0");
        assertThat(Inspection.watched(Person.by("nat-2023").came("2026-07-06", "07:40").day("2026-07-06"))).isEmpty();
    }

    @Test
    void noPersonIsTold() {
        assertThat(seen("A1 07:30:00").getFirst()).hasToString("a punch on machine 1");
        assertThat(new Pair("A", "B")).hasToString("a pair");
    }
}
