package id.sidik.devices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sidik.domain.Road;
import id.sidik.protocol.AccessGroup;
import id.sidik.protocol.AccessVariants;
import id.sidik.protocol.AccessVariants.GroupScale;
import id.sidik.protocol.AccessVariants.TextWidth;
import id.sidik.protocol.AccessVariants.UserFlag;
import id.sidik.protocol.AccessVariants.ZoneForm;
import id.sidik.protocol.AccessZone;
import id.sidik.protocol.DayPeriod;
import id.sidik.protocol.ScreenMessage;
import id.sidik.protocol.UnlockCombination;
import id.sidik.protocol.UserZones;
import id.sidik.simulator.Dialect;
import id.sidik.simulator.SettingHabits;
import id.sidik.simulator.SimulatorSettings;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Access records and messages against machines that tell them in every known form. */
@Execution(ExecutionMode.CONCURRENT)
class AccessBookTest {
    private static final AccessVariants USUAL = AccessVariants.usual();
    private static final LocalDateTime START = LocalDateTime.of(2026, 11, 2, 7, 0);
    private static final AccessZone OFFICE = AccessZone.daily(5, new DayPeriod(450, 960));

    @ParameterizedTest
    @EnumSource(names = {"SHORT_INDEX", "LONG_INDEX"})
    void aZoneIsWrittenAndProvedWhateverTheForm(ZoneForm form) {
        SettingHabits habits = SettingHabits.usual().telling(USUAL.with(form)).withHeads();

        assertEquals(Kept.PROVED, at(habits, visit -> visit.access(USUAL).write(OFFICE)));
        assertEquals(new Told.Nothing<>(), at(habits, visit -> visit.access(USUAL).zone(9)));
        assertEquals(new Told.Value<>(AccessZone.daily(1, DayPeriod.ALL_DAY)),
                at(habits, visit -> visit.access(USUAL).zone(1)));
    }

    @ParameterizedTest
    @EnumSource(names = {"PLAIN", "TIMES_256"})
    void aGroupIsWrittenAndProvedWhateverTheScale(GroupScale scale) {
        AccessGroup group = new AccessGroup(7, List.of(5, 1, 0), 3, true);

        assertEquals(Kept.PROVED, at(SettingHabits.usual().telling(USUAL.with(scale)),
                visit -> visit.access(USUAL).write(group)));
    }

    @Test
    void aFlagThatIsReadTheWrongWayIsNeverBelieved() {
        SettingHabits own = SettingHabits.usual().telling(USUAL.with(UserFlag.OWN));
        UserZones zones = new UserZones(true, List.of(5, 0, 0));

        assertEquals(Kept.DIFFERENT, at(own, visit -> visit.access(USUAL).write(12, zones)));
        assertEquals(Kept.PROVED, at(own, visit -> visit.access(USUAL.with(UserFlag.OWN)).write(12, zones)));
    }

    @Test
    void aNumberThatTheFirmwareCannotTellApartIsNotSent() {
        AccessVariants low = USUAL.withLowUidByte(true);
        SettingHabits habits = SettingHabits.usual().telling(low);
        UserZones zones = new UserZones(true, List.of(1, 0, 0));

        assertEquals(Kept.REFUSED, at(habits, visit -> visit.access(low).write(300, zones)));
        assertEquals(new Told.Unknown<>("this firmware looks at the low byte of a number only"),
                at(habits, visit -> visit.access(low).person(300)));
        assertEquals(new Told.Value<>(new UserZones(false, List.of(1, 0, 0))),
                at(habits, visit -> visit.access(low).person(3)));
    }

    @Test
    void aCombinationIsWrittenAndEmptied() {
        assertEquals(List.of(Kept.PROVED, Kept.PROVED), at(SettingHabits.usual(), visit -> List.of(
                visit.access(USUAL).write(new UnlockCombination(3, List.of(1, 2))),
                visit.access(USUAL).write(new UnlockCombination(3, List.of())))));
    }

    @Test
    void aMessageIsKeptShownHiddenAndDeleted() {
        ScreenMessage message = new ScreenMessage(253, 4, 30, Optional.of(START), "Apel pagi");

        assertEquals(List.of(Kept.PROVED, true, true, false, true), at(SettingHabits.usual(), visit -> {
            MessageBook messages = visit.messages(USUAL);
            assertThat(messages.read(4)).isEqualTo(new Told.Nothing<>());
            return List.of(messages.write(message), messages.show(1, 4), messages.hide(1, 4), messages.hide(1, 4),
                    messages.delete(4));
        }));
    }

    @Test
    void aMessageTooLongForTheScreenIsRefused() {
        ScreenMessage message = new ScreenMessage(253, 4, 0, Optional.of(START), "x".repeat(70));

        assertEquals(Kept.REFUSED, at(SettingHabits.usual(),
                visit -> visit.messages(USUAL.with(TextWidth.BYTES_61)).write(message)));
    }

    /** One visit to a machine of these habits, which must be free after it. */
    private static <T> T at(SettingHabits habits, VisitWork<T> work) {
        try (Simulated simulated = Simulated
                .start(SimulatorSettings.usual().withDialect(Dialect.usual().withSettings(habits)))) {
            Visited<T> visited = simulated.machines().visit(
                    new Road.Network("127.0.0.1", simulated.machine.port()), 0, Optional.empty(), Watch.NONE, work);
            assertThat(visited).isInstanceOf(Visited.Done.class);
            assertThat(simulated.machine.takesPunches()).isTrue();
            return ((Visited.Done<T>) visited).value();
        }
    }
}
