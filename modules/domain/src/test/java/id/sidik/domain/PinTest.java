package id.sidik.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinTest {
    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"0", "7", "0012", "A-17", "~", "123456789012345678901234"})
    void visibleCharactersAreAPinAsTheyStand(String text) {
        assertThat(new Pin(text)).hasToString(text);
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", " ", " 7", "7 ", "1 2", "7\t", "7\u0000", "7\u007F", "\u0667", "caf\u00E9",
        "1234567890123456789012345"})
    void whatNoMachineCanHoldIsNoPin(String text) {
        assertThat(Pin.isValid(text)).isFalse();
        assertThatThrownBy(() -> new Pin(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void theWidestFieldOfAnyRecordHoldsIt(
            @ForAll @CharRange(from = '!', to = '~') @StringLength(min = 1, max = Pin.MAX_LENGTH) String text) {
        assertThat(new Pin(text).text()).isEqualTo(text);
    }

    @Test
    void leadingZerosMakeAnotherPin() {
        assertThat(new Pin("7")).isNotEqualTo(new Pin("007")).isNotEqualTo(new Pin("07"));
    }

    @Test
    void pinsStandInTheOrderOfTheirNumbers() {
        List<String> sorted = Stream.of("10", "007", "9", "A2", "12345", "1").map(Pin::new).sorted().map(Pin::text)
                .toList();
        assertThat(sorted).containsExactly("1", "9", "10", "A2", "007", "12345");
    }

    @Property
    void theOrderAgreesWithEquality(
            @ForAll @CharRange(from = '0', to = '2') @StringLength(min = 1, max = 3) String one,
            @ForAll @CharRange(from = '0', to = '2') @StringLength(min = 1, max = 3) String other) {
        int order = new Pin(one).compareTo(new Pin(other));
        assertThat(order == 0).isEqualTo(one.equals(other));
        assertThat(Integer.signum(order)).isEqualTo(-Integer.signum(new Pin(other).compareTo(new Pin(one))));
    }
}
