package id.sidik.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.protocol.AccessVariants.GroupScale;
import id.sidik.protocol.AccessVariants.UserFlag;
import id.sidik.protocol.AccessVariants.ZoneForm;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AccessRecordsTest {
    private static final DayPeriod OFFICE = new DayPeriod(7 * 60 + 30, 16 * 60);
    private static final AccessVariants USUAL = AccessVariants.usual();

    @ParameterizedTest(name = "every day {0} to {1}, told in the form {2}")
    @CsvSource(textBlock = """
            0,    1439, SHORT_INDEX
            0,    1439, LONG_INDEX
            450,  960,  SHORT_INDEX
            450,  960,  LONG_INDEX
            1439, 0,    SHORT_INDEX
            """)
    void theFormOfAZoneIsRecognisedFromItsBytes(int start, int end, ZoneForm form) throws MalformedException {
        AccessZone zone = AccessZone.daily(5, new DayPeriod(start, end));

        assertThat(AccessZone.decode(zone.reply(form), 5, USUAL)).contains(zone);
    }

    @ParameterizedTest
    @EnumSource
    void aFormThatIsSetIsNotGuessed(ZoneForm form) throws MalformedException {
        AccessZone closed = AccessZone.daily(9, DayPeriod.CLOSED);

        if (form != ZoneForm.RECOGNISED)
            assertThat(AccessZone.decode(closed.reply(form), 9, USUAL.with(form))).contains(closed);
        assertThat(AccessZone.written(closed.encode())).isEqualTo(closed);
    }

    @Test
    void anAcknowledgementInFrontOfTheRecordIsPassedOver() throws MalformedException {
        AccessZone zone = AccessZone.daily(3, OFFICE);
        byte[] head = HexFormat.of().parseHex("d007000000000000");

        assertThat(AccessZone.decode(joined(head, zone.reply(ZoneForm.SHORT_INDEX)), 3, USUAL)).contains(zone);
    }

    @Test
    void zerosAreAnEmptySlot() throws MalformedException {
        byte[] named = new byte[32];
        named[0] = 7;

        assertThat(AccessZone.decode(new byte[32], 7, USUAL)).isEmpty();
        assertThat(AccessZone.decode(named, 7, USUAL)).isEmpty();
        assertThat(AccessGroup.decode(new byte[8], 7, USUAL)).isEmpty();
        assertThat(UnlockCombination.decode(new byte[8], 7).groups()).isEmpty();
    }

    @Test
    void anAnswerAboutAnotherSlotIsNotTaken() {
        AccessGroup group = new AccessGroup(2, List.of(1, 0, 0), 0, false);

        assertThatThrownBy(() -> AccessZone.decode(AccessZone.daily(3, OFFICE).reply(ZoneForm.SHORT_INDEX), 4, USUAL))
                .isInstanceOf(MalformedException.class);
        assertThatThrownBy(() -> AccessGroup.decode(group.encode(), 3, USUAL)).isInstanceOf(MalformedException.class);
        assertThatThrownBy(() -> UnlockCombination.decode(new UnlockCombination(2, List.of(1)).encode(), 3))
                .isInstanceOf(MalformedException.class);
    }

    @ParameterizedTest(name = "zones {0} {1} {2} told {3}, read {4}")
    @CsvSource(textBlock = """
            8,  7, 6, PLAIN,     RECOGNISED
            8,  7, 6, TIMES_256, RECOGNISED
            50, 0, 0, TIMES_256, RECOGNISED
            1,  0, 0, TIMES_256, TIMES_256
            1,  0, 0, PLAIN,     PLAIN
            0,  0, 0, PLAIN,     RECOGNISED
            """)
    void zoneNumbersTimes256AreUndone(int first, int second, int third, GroupScale told, GroupScale read)
            throws MalformedException {
        AccessGroup group = new AccessGroup(77, List.of(first, second, third), 14, true);

        assertThat(AccessGroup.decode(group.reply(told), 77, USUAL.with(read))).contains(group);
        assertThat(AccessGroup.written(group.encode())).isEqualTo(group);
    }

    @ParameterizedTest
    @EnumSource
    void theFlagOfAPersonIsReadAsThisFirmwareMeansIt(UserFlag flag) throws MalformedException {
        for (boolean own : List.of(true, false)) {
            UserZones zones = new UserZones(own, List.of(1, 2, 3));
            assertThat(UserZones.decode(zones.reply(flag), USUAL.with(flag))).isEqualTo(zones);
            assertThat(UserZones.written(zones.encode(513))).isEqualTo(zones);
        }
        UserZones own = new UserZones(true, List.of(1, 0, 0));
        assertThat(own.reply(UserFlag.GROUP)).isEqualTo(HexFormat.of().parseHex("0000010000000000"));
        assertThat(own.encode(513)).startsWith(1, 2, 0, 0, 1, 0, 0, 0, 1);
    }

    @Test
    void whatIsOutOfRangeIsRefusedBeforeItIsSent() {
        assertThatThrownBy(() -> AccessZone.request(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AccessZone.request(51)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AccessGroup.request(100)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> UnlockCombination.request(11)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new UnlockCombination(1, Collections.nCopies(6, 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DayPeriod(0, 1440)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noBytesBreakADecoder() {
        Random dice = new Random(20_261_122);
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = new byte[dice.nextInt(60)];
            dice.nextBytes(bytes);
            if (bytes.length > 3 && dice.nextBoolean()) Arrays.fill(bytes, 1, bytes.length, (byte) 0);
            if (bytes.length > 0) bytes[0] = 5;
            for (ZoneForm form : ZoneForm.values()) expected(() -> AccessZone.decode(bytes, 5, USUAL.with(form)));
            expected(() -> AccessZone.written(bytes));
            expected(() -> AccessGroup.decode(bytes, 5, USUAL));
            expected(() -> AccessGroup.written(bytes));
            expected(() -> UserZones.decode(bytes, USUAL));
            expected(() -> UserZones.written(bytes));
            expected(() -> UnlockCombination.decode(bytes, 5));
            expected(() -> UnlockCombination.written(bytes));
            expected(() -> VerifyStyle.decode(bytes));
        }
    }

    private interface Decoding {
        Object run() throws MalformedException;
    }

    private static void expected(Decoding decoding) {
        try {
            assertThat(decoding.run()).isNotNull();
        } catch (MalformedException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
