package id.sidik.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.protocol.AccessVariants.GroupScale;
import id.sidik.protocol.AccessVariants.ZoneForm;
import java.util.Arrays;
import java.util.List;

/** Captured zones, groups, combinations and verify styles. */
final class AccessVectors {
    private static final List<String> DAYS = List.of("sun", "mon", "tue", "wed", "thu", "fri", "sat");

    private AccessVectors() {}

    static void check(Vector vector, Meaning meaning) throws MalformedException {
        byte[] data = PacketVectors.check(vector, meaning).data();
        if (meaning.has("days")) zone(data, meaning);
        else if (meaning.has("comb")) combination(data, meaning);
        else if (meaning.has("group")) group(data, meaning);
        else
            style(data, meaning);
    }

    private static void zone(byte[] data, Meaning meaning) throws MalformedException {
        for (ZoneForm form : List.of(ZoneForm.RECOGNISED, ZoneForm.SHORT_INDEX)) {
            AccessZone zone = AccessZone.decode(data, 48, AccessVariants.usual().with(form)).orElseThrow();
            meaning.is("index", zone.index()).is("trailer", Arrays.copyOfRange(data, 30, 32));
            Meaning days = meaning.part("days");
            for (int day = 0; day < DAYS.size(); day++) days.is(DAYS.get(day), text(zone.days().get(day)));
            days.nothingLeft();
            assertThat(zone.reply(form)).isEqualTo(data);
            assertThat(AccessZone.written(zone.encode())).isEqualTo(zone);
        }
    }

    private static String text(DayPeriod period) {
        return "%02d:%02d-%02d:%02d".formatted(period.startMinute() / 60, period.startMinute() % 60,
                period.endMinute() / 60, period.endMinute() % 60);
    }

    private static void combination(byte[] data, Meaning meaning) throws MalformedException {
        UnlockCombination combination = UnlockCombination.decode(data, 7);
        meaning.is("comb", combination.number()).is("valid", combination.groups().size()).is("groups",
                List.of(1, 2, 0, 0, 0));
        assertThat(combination.groups()).containsExactly(1, 2);
        assertThat(combination.encode()).isEqualTo(data);
    }

    private static void group(byte[] data, Meaning meaning) throws MalformedException {
        AccessGroup group = AccessGroup.decode(data, 77, AccessVariants.usual()).orElseThrow();
        meaning.is("group", group.number()).is("tz", group.zones()).is("verifyStyle", group.verifyStyle())
                .is("holiday", group.holidays());
        assertThat(group.reply(GroupScale.PLAIN)).isEqualTo(data);
    }

    private static void style(byte[] data, Meaning meaning) throws MalformedException {
        VerifyStyle style = VerifyStyle.decode(data);
        meaning.is("uid", style.uid()).is("mode", 0x80 | style.mode().orElseThrow());
        assertThat(style.encode()).isEqualTo(data);
    }
}
