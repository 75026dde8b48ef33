package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SpotCheckTest {
    private static final List<String> PEOPLE = IntStream.range(0, 40).mapToObj(n -> "pegawai-" + n).toList();

    /** Worked out once with sha256sum; whoever has the seed can do it again. */
    @Test
    void theChoiceCanBeCheckedByHand() {
        assertThat(SpotCheck.choose("sidak 2026-07", List.of("a", "b", "c", "d"), 2)).containsExactly("d", "c");
    }

    @Property(tries = 50)
    void theSameSeedAndPeopleGiveTheSameChoice(@ForAll long seed, @ForAll @IntRange(max = 45) int count,
            @ForAll long order) {
        List<String> shuffled = new ArrayList<>(PEOPLE);
        Collections.shuffle(shuffled, new Random(order));
        List<String> chosen = SpotCheck.choose("s" + seed, shuffled, count);
        assertThat(chosen).isEqualTo(SpotCheck.choose("s" + seed, PEOPLE, count)).doesNotHaveDuplicates()
                .hasSize(Math.min(count, 40)).isSubsetOf(PEOPLE);
    }

    @Test
    void everybodyCanBeChosen() {
        Set<String> chosen = new HashSet<>();
        for (int seed = 0; seed < 200; seed++) chosen.addAll(SpotCheck.choose("seed " + seed, PEOPLE, 5));
        assertThat(chosen).containsAll(PEOPLE);
    }

    @Test
    void aSeedIsWrittenDownAndNobodyCountsTwice() {
        assertThatThrownBy(() -> SpotCheck.choose(" ", PEOPLE, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SpotCheck.choose("s", PEOPLE, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(SpotCheck.choose("s", List.of("a", "a"), 2)).containsExactly("a");
    }
}
