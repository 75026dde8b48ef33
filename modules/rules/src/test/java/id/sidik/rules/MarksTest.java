package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Provenance;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarksTest {
    private static final Mark SEED = new Mark(Provenance.SEED, "Perbup Contoh pasal 1");
    private static final Mark OPEN = new Mark(Provenance.ASSUMPTION, "Baku");
    private static final Marks MARKS = Marks
            .of(Map.of("windows", SEED, "windows.inClose", OPEN, "tpp.base", OPEN, "tppBonus", SEED));

    @Test
    void theNearestMarkAboveSpeaksForAValue() {
        assertThat(MARKS.holders("windows.in")).containsExactly("windows");
        assertThat(MARKS.at("windows.in")).isEqualTo(SEED);
        assertThat(MARKS.at("windows.inClose")).isEqualTo(OPEN);
    }

    @Test
    void aWholeIsNoSurerThanItsLeastSurePart() {
        assertThat(MARKS.holders("windows")).containsExactly("windows", "windows.inClose");
        assertThat(MARKS.at("windows")).isEqualTo(OPEN);
    }

    @Test
    void aNameThatOnlyBeginsAlikeIsAnother() {
        assertThat(MARKS.holders("tpp")).containsExactly("tpp.base");
        assertThat(MARKS.at("tppBonus.x")).isEqualTo(SEED);
    }

    @Test
    void aValueNobodyMarkedIsAnAssumption() {
        assertThat(MARKS.holders("apel.time")).isEmpty();
        assertThat(MARKS.at("apel.time")).isEqualTo(Mark.NONE);
    }
}
