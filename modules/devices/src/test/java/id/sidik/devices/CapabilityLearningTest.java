package id.sidik.devices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import id.sidik.protocol.ChunkRange;
import id.sidik.protocol.FingerVersion;
import id.sidik.protocol.SerialCandidate;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each thing that is learned of a machine changes itself alone, and nothing that was learned before is lost. */
class CapabilityLearningTest {
    private static final SerialLine LINE = new SerialLine(SerialCandidate.BARE, 38_400);
    private static final PeopleCapability PEOPLE = PeopleCapability.assumed().readingSingly(false)
            .naming(StandardCharsets.ISO_8859_1);
    private static final Capability KNOWN = new Capability(Transport.UDP, false, OptionalInt.of(28), Optional.empty(),
            true, 4_000, EventHabits.assumed().enrolling(new EnrolHabit(Optional.empty(), true, "Ver 6.60")), Optional
                    .of(LINE), PEOPLE);

    static Stream<Arguments> lessons() {
        return Stream.of(lesson("counts", known -> known.trusting(false)),
                lesson("pieces", known -> known.inSmallerPieces(2)),
                lesson("events", known -> known.withEvents(EventHabits.assumed())),
                lesson("people", known -> known.with(PeopleCapability.assumed())),
                lesson("users", known -> known.withUsersOf(72)),
                lesson("line", known -> known.on(Optional.of(new SerialLine(SerialCandidate.BARE, 9_600)))),
                lesson("road", known -> known.over(Transport.TCP)));
    }

    private static Arguments lesson(String name, UnaryOperator<Capability> learned) {
        return Arguments.of(name, learned);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lessons")
    void aLessonChangesItsOwnPartAlone(String name, UnaryOperator<Capability> learned) {
        Capability now = learned.apply(KNOWN);
        assertThat(now).isNotEqualTo(KNOWN);
        assertThat(now.bufferedRead()).isFalse();
        if (!name.equals("counts")) assertThat(now.countsTrusted()).isTrue();
        if (!name.equals("events")) assertThat(now.events()).isEqualTo(KNOWN.events());
        if (!name.equals("people")) assertThat(now.people()).isEqualTo(PEOPLE);
        if (!name.equals("users")) assertThat(now.userRecordSize()).hasValue(28);
        if (!name.equals("line")) assertThat(now.line()).contains(LINE);
        if (!name.equals("road")) assertThat(now.transport()).isEqualTo(Transport.UDP);
        if (!name.equals("road") && !name.equals("pieces")) assertThat(now.chunkSize()).isEqualTo(4_000);
    }

    @Test
    void aRoadOnWhichNoSerialLineWasFoundLeavesTheKnownOneAlone() {
        assertThat(KNOWN.on(Optional.empty())).isEqualTo(KNOWN);
        assertThat(Capability.assumed(Transport.TCP).on(Optional.empty()).line()).isEmpty();
    }

    @ParameterizedTest(name = "{0} begins with pieces of {1}")
    @CsvSource({"TCP, 65472", "WEB, 65472", "SERIAL, 1008"})
    void aRoadThatWasNeverUsedBeginsWithItsOwnPieces(Transport road, int chunk) {
        assertThat(Capability.assumed(road).chunkSize()).isEqualTo(chunk);
        assertThat(KNOWN.over(road).chunkSize()).isEqualTo(chunk);
        assertThat(Capability.assumed(Transport.UDP).chunkSize()).isEqualTo(ChunkRange.UDP_SIZE);
    }

    @ParameterizedTest
    @EnumSource
    void ofAMachineThatNobodyReadNothingIsTaken(Transport road) {
        Capability assumed = Capability.assumed(road);
        assertThat(assumed.bufferedRead()).isTrue();
        assertThat(assumed.countsTrusted()).isFalse();
        assertThat(assumed.userRecordSize()).isEmpty();
        assertThat(assumed.layout()).isEmpty();
        assertThat(assumed.events()).isEqualTo(EventHabits.assumed());
        assertThat(assumed.people()).isEqualTo(PeopleCapability.assumed());
    }

    @ParameterizedTest
    @EnumSource
    void aWayOfWritingTemplatesIsRememberedBesideTheRest(TemplateWrite way) {
        PeopleCapability learned = PEOPLE.writing(way);
        assertThat(learned).isEqualTo(new PeopleCapability(way, false, StandardCharsets.ISO_8859_1,
                FingerVersion.UNKNOWN, ZeroFinger.UNPROVED));
        assertThat(learned.readingSingly(true).templateWrite()).isEqualTo(way);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16", "UTF-32"})
    void namesAreNotWrittenInWhatEndsAtAZeroByte(String charset) {
        assertThatIllegalArgumentException().isThrownBy(() -> PEOPLE.naming(Charset.forName(charset)));
    }

    @Test
    void nothingUnknownIsPutInThePlaceOfSomethingLearned() {
        assertThatNullPointerException().isThrownBy(() -> KNOWN.with(null));
        assertThatNullPointerException().isThrownBy(() -> PEOPLE.writing(null));
    }

    @Test
    void doubtsAreKeptBesideTheHabitAndCannotBeChangedFromOutside() {
        Set<id.sidik.protocol.EventDoubt> doubts = new java.util.HashSet<>(
                Set.of(id.sidik.protocol.EventDoubt.values()));
        EventHabits habits = KNOWN.events().doubting(doubts);
        doubts.clear();
        assertThat(habits.doubted()).containsExactlyInAnyOrder(id.sidik.protocol.EventDoubt.values());
        assertThat(habits.enrol()).isEqualTo(KNOWN.events().enrol());
    }
}
