package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.sidik.domain.DayFlag;
import id.sidik.domain.DayResult;
import id.sidik.domain.DayType;
import id.sidik.domain.Provenance;
import id.sidik.domain.Reason;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayResultTextTest {
    private static final String DAY = "[[\"2026-07-06\",\"WORK\",\"H\",\"0.5\",\"NO_IN\",\"FOUND\"],[";

    @Test
    void theResultsOfEveryGoldenDayComeBackAsTheyWere() throws Exception {
        int days = 0;
        for (JsonNode one : JsonSource.mapper().readTree(GoldenCasesTest.text()).path("cases")) {
            if (!one.path("kind").textValue().equals("DAY")) continue;
            MonthFacts facts = DayCase.facts(new CaseNode(one.path("input"), "input"));
            for (Regulation regulation : Regulations.builtIn().all()) {
                List<DayResult> results = Assessor.assess(regulation, facts);
                assertThat(DayResultText.read(DayResultText.write(results))).contains(results);
                days += results.size();
            }
        }
        assertThat(days).isGreaterThan(400);
    }

    @Property(tries = 200)
    void anyDayComesBackAsItWas(@ForAll LocalDate date, @ForAll DayType type,
            @ForAll @StringLength(max = 40) String status,
            @ForAll Optional<LocalDateTime> in, @ForAll @IntRange(max = 1_440) int late, @ForAll Set<DayFlag> flags,
            @ForAll @Scale(10) BigDecimal pct, @ForAll @Size(max = 5) List<@StringLength(max = 40) String> figures) {
        List<Reason> reasons = List.of(new Reason(status, figures, "Pasal \"1\"\n", Provenance.SEED),
                new Reason("", List.of(), "", Provenance.ASSUMPTION));
        DayResult day = new DayResult(date, type, status, in, Optional.empty(), late, 0, figures.stream().findFirst(),
                Optional.of(status), flags, pct, reasons);
        assertThat(DayResultText.read(DayResultText.write(List.of(day, day)))).contains(List.of(day, day));
    }

    @Test
    void noDaysAreNoDays() {
        assertThat(DayResultText.read(DayResultText.write(List.of()))).contains(List.of());
    }

    @Test
    void aMonthOfAPersonIsShort() {
        List<DayResult> month = Person.by("nat-2023").days("2026-07-01", "2026-07-31");
        assertThat(DayResultText.write(month)).hasSizeLessThan(6_000);
    }

    @Property(tries = 500)
    void aTextWithAnotherCharacterInItIsRefused(@ForAll @IntRange(max = 100_000) int place, @ForAll char other) {
        String text = DayResultText.write(Person.by("nat-2023").came("2026-07-06", "07:40 16:00").days("2026-07-06",
                "2026-07-07"));
        int at = place % text.length();
        String damaged = text.substring(0, at) + other + text.substring(at + 1);
        if (!damaged.equals(text)) assertThat(DayResultText.read(damaged)).isEmpty();
    }

    @Test
    void aTextThatEndsEarlyIsRefused() {
        String text = DayResultText.write(Person.by("nat-2023").days("2026-07-06", "2026-07-06"));
        List<String> read = new ArrayList<>();
        for (int end = 0; end < text.length(); end++) {
            String cut = text.substring(0, end);
            if (DayResultText.read(cut).isPresent()) read.add(cut);
        }
        assertThat(read).isEmpty();
    }

    @ParameterizedTest(name = "<{0}>")
    @ValueSource(strings = {"", "null", "[", "{}", "[]", "[[],[]]", "[[],[],]", "[[],[],7]", "[[],[],4157704578]x",
        ","})
    void anotherTextIsRefused(String text) {
        assertThat(DayResultText.read(text)).isEmpty();
    }

    /** 0-based words of the day: date, type, status, per cent, flag, provenance. */
    @ParameterizedTest(name = "<{0}>")
    @ValueSource(strings = {"[[],[1]", "[[\"a\"],[0]", "[[1],[]", "[[null],[]", "[[],[\"1\"]", "[[],[0.5]", "[7,[]",
        "[[],7", "[[],[99999999999]", DAY + "0]", DAY + "0,1,2,-1,-1,0,0,-1,-1,0,3]", DAY
                + "9,1,2,-1,-1,0,0,-1,-1,0,3,0]",
        DAY + "-1,1,2,-1,-1,0,0,-1,-1,0,3,0]", DAY + "1,1,2,-1,-1,0,0,-1,-1,0,3,0]",
        DAY + "0,0,2,-1,-1,0,0,-1,-1,0,3,0]", DAY + "0,1,2,0,-1,0,0,-1,-1,0,3,0]",
        DAY + "0,1,2,-1,-1,0,0,-1,-1,0,2,0]", DAY + "0,1,2,-1,-1,0,0,-1,-1,1,5,3,0]",
        DAY + "0,1,2,-1,-1,0,0,-1,-1,2147483647,3,0]", DAY + "0,1,2,-1,-1,0,0,-1,-1,-5,3,0]",
        DAY + "0,1,2,-1,-1,0,0,-1,-1,0,3,1,2,0,2,4]",
        "[[\"2026-07-06\",\"WORK\",\"1E+999999999\"],[0,1,1,-1,-1,0,0,-1,-1,0,2,0]"})
    void contentThatIsNoDayIsRefusedAlsoWithARightChecksum(String content) {
        assertThat(DayResultText.read(sealed(content))).isEmpty();
    }

    @Test
    void theSameContentWithRightNumbersIsRead() {
        String text = sealed(DAY + "0,1,2,-1,-1,0,0,-1,-1,1,4,3,1,2,0,2,5]");
        assertThat(DayResultText.read(text).orElseThrow()).extracting(Person::line)
                .containsExactly("H -/- late 0 - early 0 - 0.5 NO_IN");
    }

    private static String sealed(String content) {
        CRC32 sum = new CRC32();
        sum.update(content.getBytes(StandardCharsets.UTF_8));
        return content + "," + sum.getValue() + "]";
    }
}
