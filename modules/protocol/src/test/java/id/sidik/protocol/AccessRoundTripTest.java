package id.sidik.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.protocol.AccessVariants.GroupScale;
import id.sidik.protocol.AccessVariants.UserFlag;
import id.sidik.protocol.AccessVariants.ZoneForm;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever access a person sets is written and told without a change, and is what the machine's own bytes say. */
final class AccessRoundTripTest {
    private static final AccessVariants USUAL = AccessVariants.usual();
    /** A slot that was never set has the same bytes, and that is how they are read. */
    private static final List<DayPeriod> NEVER_SET = Collections.nCopies(7, new DayPeriod(0, 0));

    @Provide
    Arbitrary<List<DayPeriod>> weeks() {
        Arbitrary<Integer> minute = Arbitraries.integers().between(0, 1439);
        return Combinators.combine(minute, minute).as(DayPeriod::new).list().ofSize(7)
                .filter(week -> !week.equals(NEVER_SET));
    }

    @Property(tries = 1000)
    void anyWeekComesBackInTheFormThatWasSet(@ForAll @IntRange(min = 1, max = 50) int index,
            @ForAll("weeks") List<DayPeriod> week, @ForAll boolean longIndex) throws MalformedException {
        ZoneForm form = longIndex ? ZoneForm.LONG_INDEX : ZoneForm.SHORT_INDEX;
        AccessZone zone = new AccessZone(index, week);
        assertThat(AccessZone.decode(zone.reply(form), index, USUAL.with(form))).contains(zone);
        assertThat(AccessZone.written(zone.encode())).isEqualTo(zone);
    }

    @Property(tries = 500)
    void anyGroupComesBack(@ForAll @IntRange(min = 1, max = 99) int number,
            @ForAll @Size(3) List<@IntRange(max = 50) Integer> zones, @ForAll @IntRange(max = 127) int style,
            @ForAll boolean holidays, @ForAll boolean scaled) throws MalformedException {
        GroupScale scale = scaled ? GroupScale.TIMES_256 : GroupScale.PLAIN;
        AccessGroup group = new AccessGroup(number, zones, style, holidays);
        assertThat(AccessGroup.decode(group.reply(scale), number, USUAL.with(scale))).contains(group);
        assertThat(AccessGroup.decode(group.reply(scale), number, USUAL)).as("recognised").contains(group);
        assertThat(AccessGroup.written(group.encode())).isEqualTo(group);
    }

    @Property(tries = 500)
    void anyZonesOfAPersonComeBack(@ForAll boolean own, @ForAll @Size(3) List<@IntRange(max = 65_535) Integer> zones,
            @ForAll @IntRange(max = 65_535) int uid, @ForAll UserFlag flag) throws MalformedException {
        UserZones person = new UserZones(own, zones);
        assertThat(UserZones.decode(person.reply(flag), USUAL.with(flag))).isEqualTo(person);
        byte[] data = person.encode(uid);
        assertThat(UserZones.written(data)).isEqualTo(person);
        assertThat(Bytes.u32(data, 0)).isEqualTo(uid);
    }

    @Property(tries = 500)
    void anyCombinationComesBack(@ForAll @IntRange(min = 1, max = 10) int number,
            @ForAll @Size(max = 5) List<@IntRange(min = 1, max = 99) Integer> groups) throws MalformedException {
        UnlockCombination combination = new UnlockCombination(number, groups);
        assertThat(UnlockCombination.decode(combination.encode(), number)).isEqualTo(combination);
        assertThat(UnlockCombination.written(combination.encode())).isEqualTo(combination);
        assertThat(Bytes.u16(combination.encode(), 6)).as("the count at the end").isEqualTo(groups.size());
    }

    @Test
    void aWeekOfMidnightsIsReadAsASlotThatWasNeverSet() throws MalformedException {
        AccessZone zone = new AccessZone(4, NEVER_SET);
        assertThat(AccessZone.decode(zone.encode(), 4, USUAL)).isEmpty();
    }

    @Test
    void theRequestsAreTheBytesOfTheTables() {
        assertThat(hex(AccessZone.request(50))).isEqualTo("32000000");
        assertThat(hex(AccessGroup.request(99))).isEqualTo("6300000000000000");
        assertThat(hex(UserZones.request(0x1234))).isEqualTo("34120000");
        assertThat(hex(UnlockCombination.request(10))).isEqualTo("0a00000000000000");
        assertThat(hex(new UserZones(true, List.of(1, 2, 3)).encode(7)))
                .isEqualTo("0700000001000000010000000200000003000000");
        assertThat(hex(new AccessGroup(2, List.of(1, 2, 3), 5, true).encode())).isEqualTo("0201000200030085");
    }

    private static String hex(byte... bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    @ParameterizedTest(name = "{0} to {1} is closed: {2}")
    @CsvSource({"0, 1439, false", "1439, 0, true", "480, 480, false", "481, 480, true"})
    void aDayThatEndsBeforeItBeginsIsClosed(int start, int end, boolean closed) {
        assertThat(new DayPeriod(start, end).closed()).isEqualTo(closed);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, -1", "1440, 0", "0, 1440"})
    void aMinuteThatNoDayHasIsRefused(int start, int end) {
        assertThatIllegalArgumentException().isThrownBy(() -> new DayPeriod(start, end));
    }

    @ParameterizedTest(name = "byte {0} is {1}")
    @CsvSource({"4, 24", "5, 60", "6, 255", "31, 60"})
    void aTimeThatNoClockShowsIsRefusedWithItsPlace(int at, int value) {
        byte[] data = AccessZone.daily(3, DayPeriod.ALL_DAY).encode();
        data[at] = (byte) value;
        assertThatThrownBy(() -> AccessZone.written(data)).isInstanceOf(MalformedException.class)
                .hasMessageContaining("time of day");
        assertThatThrownBy(() -> AccessZone.decode(data, 3, USUAL.with(ZoneForm.LONG_INDEX)))
                .isInstanceOf(MalformedException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 51, 0xFFFF})
    void aWrittenZoneOutOfRangeIsRefused(int index) {
        byte[] data = AccessZone.daily(1, DayPeriod.ALL_DAY).encode();
        Bytes.put16(data, 0, index);
        assertThatThrownBy(() -> AccessZone.written(data)).isInstanceOf(MalformedException.class);
    }

    @Test
    void aCombinationOfAGroupThatDoesNotExistIsRefusedWithItsPlace() {
        byte[] data = new UnlockCombination(4, List.of(1, 2)).encode();
        data[3] = 100;
        assertThatThrownBy(() -> UnlockCombination.decode(data, 4)).isInstanceOf(MalformedException.class)
                .hasMessageContaining("byte 3");
    }

    @Property(tries = 500)
    void aRecordThatIsCutShortIsRefusedAndNeverPaddedWithZeros(@ForAll @IntRange(max = 31) int length) {
        byte[] zone = Arrays.copyOf(AccessZone.daily(1, DayPeriod.ALL_DAY).encode(), length);
        assertThatThrownBy(() -> AccessZone.decode(zone, 1, USUAL)).isInstanceOf(MalformedException.class);
        assertThatThrownBy(() -> AccessZone.written(zone)).isInstanceOf(MalformedException.class);
    }
}
