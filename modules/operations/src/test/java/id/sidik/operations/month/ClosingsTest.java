package id.sidik.operations.month;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.store.Authorship;
import id.sidik.store.MonthDecision;
import id.sidik.store.MonthEvent;
import id.sidik.store.MonthEvent.Kind;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the closings of several laptops a month is. An event is told as id:kind+number, with what it takes on. */
class ClosingsTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    private static UUID id(String name) {
        return new UUID(0, name.charAt(0));
    }

    private static List<String> words(String text) {
        return text == null || text.isBlank() ? List.of() : Arrays.asList(text.strip().split(" "));
    }

    private static MonthEvent event(String told) {
        String[] parts = told.split(":");
        Kind kind = Kind.valueOf(parts[1].charAt(0) == 'F'
                ? "FINAL"
                : parts[1].charAt(0) == 'R' ? "REVISION" : "DRAFT");
        Optional<UUID> base = parts.length > 2 ? Optional.of(id(parts[2])) : Optional.empty();
        return new MonthEvent(id(parts[0]), OCTOBER, kind, parts[1].charAt(1) - '0', Instant.EPOCH, "petugas", "", "",
                List.of(), base);
    }

    private static List<MonthDecision> decisions(String told) {
        List<MonthDecision> all = new ArrayList<>();
        for (String each : words(told))
            for (int i = 2; i < each.length(); i++)
                all.add(new MonthDecision(new UUID(1, all.size()), OCTOBER, id(each), id(each.substring(i)),
                        Authorship.UNKNOWN));
        return all;
    }

    private static Closings of(String events, String decisions) {
        return Closings.of(words(events).stream().map(ClosingsTest::event).toList(), decisions(decisions));
    }

    private static String named(List<UUID> ids) {
        return String.join("", ids.stream().map(id -> "" + (char) id.getLeastSignificantBits()).sorted().toList());
    }

    @ParameterizedTest(name = "{0} decided {1} -> {2}")
    @CsvSource(textBlock = """
            # closings in their order    | a over b … | heads
            ''                           | ''         | ''
            d:D1                         | ''         | ''
            a:F1                         | ''         | a
            a:F1 r:R1:a                  | ''         | r
            a:F1 r:R1                    | ''         | r
            a:F1 r:R1 s:R2               | ''         | s
            a:F1 b:F1                    | ''         | ab
            b:F1 a:F1                    | ''         | ab
            a:F1 b:F1                    | a>b        | a
            a:F1 b:F1                    | b>a        | b
            a:F1 b:F1                    | a>b b>a    | b
            a:F1 b:F1 c:F1               | a>b        | ac
            a:F1 b:F1 c:F1               | a>bc       | a
            a:F1 b:F1 r:R1:a             | ''         | br
            a:F1 b:F1 r:R1:a             | b>ra       | b
            a:F1 b:F1 r:R1:a             | r>b        | r
            a:F1 b:F1 r:R1:b             | a>b        | ar
            a:F1 r:R1:a s:R1:a           | ''         | rs
            a:F1 r:R1:a s:R1:a t:R2:s    | ''         | rt
            a:F1 r:R1:a s:R1:a t:R2:s    | t>r        | t
            """, delimiter = '|')
    void theLastWordsOfAllLaptopsStandUntilOneIsTakenOut(String events, String decisions, String heads) {
        Closings closings = of(events, decisions);
        assertThat(named(closings.heads().stream().map(MonthEvent::id).toList())).isEqualTo(heads == null ? "" : heads);
        assertThat(closings.contested()).isEqualTo(heads != null && heads.length() > 1);
        assertThat(closings.holding().isPresent()).isEqualTo(!closings.heads().isEmpty());
    }

    @ParameterizedTest(name = "{0}: {1} over {2}")
    @CsvSource({"a:F1 b:F1,a,b", "a:F1 b:F1 r:R1:a,b,ar", "a:F1 b:F1 r:R1:a,r,b", "a:F1 r:R1:a s:R1:a t:R2:s,r,st",
        "a:F1 b:F1 c:F1,c,ab"})
    void whatStandsTakesOutTheOthersWithWhatTheyAloneRestOn(String events, String stands, String gone) {
        Closings closings = of(events, "");
        assertThat(named(closings.against(id(stands)))).isEqualTo(gone);
        String decided = stands + ">" + named(closings.against(id(stands)));
        assertThat(named(of(events, decided).heads().stream().map(MonthEvent::id).toList())).isEqualTo(stands);
        assertThat(of(events, decided).undecided().contested()).isTrue();
    }

    @Test
    void aLaptopGoesOnShowingItsOwnWordUntilSomebodyDecides() {
        Closings both = of("a:F1 b:F1", "");
        assertThat(both.holding(event -> event.id().equals(id("a")))).map(MonthEvent::id).contains(id("a"));
        assertThat(both.holding(event -> false)).map(MonthEvent::id).contains(id("b"));
        assertThat(of("a:F1 b:F1", "b>a").holding(event -> event.id().equals(id("a")))).map(MonthEvent::id).contains(id(
                "b"));
    }
}
