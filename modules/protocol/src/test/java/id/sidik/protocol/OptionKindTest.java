package id.sidik.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.sidik.protocol.OptionKey.Group;
import id.sidik.protocol.OptionKey.Mark;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a setting looks like to a person and to a machine, and that one always leads back to the other. */
final class OptionKindTest {
    @Provide
    Arbitrary<OptionKey> keys() {
        return Arbitraries.of(OptionCatalogue.all());
    }

    @Property(tries = 3000)
    void whatAPersonMayWriteIsReadBackAsTheSame(@ForAll("keys") OptionKey key, @ForAll String typed) {
        key.kind().raw(typed).ifPresent(raw -> {
            Optional<String> shown = key.kind().plain(raw);
            assertThat(shown).as(key.name()).isPresent();
            assertThat(key.kind().raw(shown.get())).as("written again").contains(raw);
        });
    }

    @Property(tries = 3000)
    void whateverAMachineTellsIsShownOrNotAndNeverFails(@ForAll("keys") OptionKey key, @ForAll String told) {
        key.kind().plain(told).ifPresent(shown -> assertThat(shown).isEqualTo(shown.strip()));
    }

    @Property(tries = 2000)
    void nothingThatIsWrittenCanHoldASecondAssignment(@ForAll("keys") OptionKey key, @ForAll String typed) {
        key.kind().raw(typed).ifPresent(raw -> assertThat(raw.chars()).allMatch(each -> each >= ' ' && each <= '~'));
    }

    @Property(tries = 2000)
    void everyMinuteOfTheDayComesBack(@ForAll @IntRange(max = 23) int hour, @ForAll @IntRange(max = 59) int minute) {
        OptionKind.TimeOfDay bell = new OptionKind.TimeOfDay(65_535);
        String plain = "%02d:%02d".formatted(hour, minute);
        assertThat(bell.raw(plain)).contains(Integer.toString(hour * 256 + minute));
        assertThat(bell.plain(Integer.toString(hour * 256 + minute))).contains(plain);
    }

    @ParameterizedTest(name = "raw {0} is {1}")
    @CsvSource({"-1, off", "255, off", "65535, off", "0, 00:00", "5947, 23:59", "60,", "6144,", "-2,", "99999999999,",
        "'',", "7.5,"})
    void aRawTimeIsOffATimeOrNothing(String raw, String plain) {
        assertThat(new OptionKind.TimeOfDay(-1).plain(raw)).isEqualTo(Optional.ofNullable(plain));
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "7:5", "07:60", "0730", "07:30:00", "", "OFF", "07.30", "-1"})
    void whatIsNoTimeOfDayIsNotWritten(String plain) {
        assertThat(new OptionKind.TimeOfDay(255).raw(plain)).isEmpty();
    }

    @ParameterizedTest(name = "{0} of 1 to 254: {1}")
    @CsvSource({"1, 1", "254, 254", "007, 7", "' 9 ', 9", "0,", "255,", "-1,", "1e2,", "99999999999999999999,", "'',"})
    void aNumberIsWrittenWithinItsEndsOnly(String typed, String raw) {
        assertThat(new OptionKind.Number(1, 254).raw(typed)).isEqualTo(Optional.ofNullable(raw));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"192.168.001.020, 192.168.1.20", "255.255.255.255, 255.255.255.255", "0.0.0.0, 0.0.0.0",
        "256.1.1.1,", "1.2.3,", "1.2.3.4.5,", "1.2.3.,", "a.b.c.d,", "1.2.3.4444,", "-1.2.3.4,", "'',"})
    void anAddressHasFourBytes(String typed, String raw) {
        OptionKind.Address address = new OptionKind.Address();
        assertThat(address.raw(typed)).isEqualTo(Optional.ofNullable(raw));
        assertThat(address.plain(typed)).isEqualTo(Optional.ofNullable(raw));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "7, 1", "-1, 1", "x,", "'',"})
    void aFlagIsOnForWhateverIsNotNull(String raw, String plain) {
        assertThat(new OptionKind.Flag().plain(raw)).isEqualTo(Optional.ofNullable(plain));
    }

    @Test
    void onlyOnAndOffAreWrittenToAFlag() {
        assertThat(new OptionKind.Flag().raw("2")).isEmpty();
        assertThat(new OptionKind.Flag().raw("true")).isEmpty();
        assertThat(new OptionKind.Flag().raw(" 1 ")).contains("1");
    }

    @Test
    void ofAFewNumbersOnlyTheseAreWritten() {
        OptionKind kind = new OptionKind.OneOf(List.of("87", "88"));
        assertThat(kind.raw("87")).contains("87");
        assertThat(kind.raw("89")).isEmpty();
        assertThat(kind.plain("89")).as("what the machine has is shown all the same").contains("89");
    }

    @Test
    void aTextIsNeverLongerThanItsField() {
        OptionKind kind = new OptionKind.Text(5);
        assertThat(kind.raw("12345")).contains("12345");
        assertThat(kind.raw("123456")).isEmpty();
        assertThat(kind.raw("a\nb")).isEmpty();
        assertThat(kind.raw("caf\u00E9")).isEmpty();
    }

    @ParameterizedTest(name = "{0} is number {1} of {2}")
    @CsvSource({"AutoAlarm1, 1, AutoAlarm", "AutoAlarm6, 6, AutoAlarm", "AS16, 16, AS", "AS1, 1, AS",
        "RS232On,, RS232On", "IdleMinute,, IdleMinute"})
    void theSettingsOfASeriesAreToldByTheirNumber(String name, Integer number, String series) {
        OptionKey key = OptionCatalogue.find(name).orElseThrow();
        assertThat(key.number()).isEqualTo(Optional.ofNullable(number));
        assertThat(key.series()).isEqualTo(series);
    }

    @Test
    void everySettingStandsInExactlyOneGroupAndNamesItsSource() {
        List<OptionKey> all = OptionCatalogue.all();
        long grouped = java.util.Arrays.stream(Group.values()).mapToLong(each -> OptionCatalogue.of(each).size()).sum();
        assertThat(grouped).isEqualTo(all.size());
        assertThat(all).extracting(OptionKey::name).doesNotHaveDuplicates();
        assertThat(all).extracting(OptionKey::source).allMatch(source -> source.startsWith("section "));
        assertThat(all).filteredOn(OptionKey::secret).extracting(OptionKey::name).containsExactly("COMKey");
        assertThat(all).filteredOn(key -> key.name().startsWith("~")).noneMatch(OptionKey::writable);
    }

    @Test
    void anUnlistedSettingIsShownAndNeverWritten() {
        OptionKey key = OptionKey.unlisted("Ajaib9");
        assertThat(key.writable()).isFalse();
        assertThat(key.mark()).isEqualTo(Mark.D);
        assertThat(key.kind().plain(" 5 ")).contains("5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=b", "a b", "a\u0000", "\u00E9", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void aNameThatARequestCannotCarryIsRefused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> OptionKey.unlisted(name));
    }

    @Property(tries = 1000)
    void whatIsAssignedIsTheValueThatIsRead(@ForAll("keys") OptionKey key, @ForAll String typed) {
        key.kind().raw(typed).ifPresent(raw -> {
            byte[] bytes = OptionText.assignment(key.name(), raw);
            assertThat(OptionText.value(bytes, key.name())).contains(raw.strip());
            assertThat(new String(bytes, StandardCharsets.UTF_8)).endsWith("\u0000");
        });
    }
}
