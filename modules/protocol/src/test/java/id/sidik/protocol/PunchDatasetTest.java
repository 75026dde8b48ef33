package id.sidik.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** No machine tells its layout, counts lie, bytes break: the score decides, and nothing is lost or made up. */
final class PunchDatasetTest {
    private static final OptionalInt NO_COUNT = OptionalInt.empty();

    @Property(tries = 300)
    void theLayoutIsFoundWithoutACount(@ForAll PunchLayout layout, @ForAll @IntRange(min = 2, max = 400) int count,
            @ForAll @IntRange(min = 1, max = 300) int people, @ForAll long seed) {
        List<PunchRecord> punches = SampleLog.of(count, people, seed);
        PunchDataset found = PunchDataset.decode(PunchDataset.encode(layout, punches), NO_COUNT);
        assertThat(found.layout()).isEqualTo(layout);
        assertThat(found.punches()).isEqualTo(punches);
        assertThat(found.rejected()).isEmpty();
        assertThat(found.credible()).isTrue();
    }

    @Property(tries = 200)
    void aCountThatLiesDoesNotChangeTheLayout(@ForAll PunchLayout layout,
            @ForAll @IntRange(min = 10, max = 200) int count, @ForAll PunchLayout lie, @ForAll long seed) {
        List<PunchRecord> punches = SampleLog.of(count, 50, seed);
        byte[] bytes = PunchDataset.encode(layout, punches);
        PunchDataset found = PunchDataset.decode(bytes, OptionalInt.of(bytes.length / lie.size()));
        assertThat(found.layout()).isEqualTo(layout);
        assertThat(found.punches()).isEqualTo(punches);
    }

    /** The 8-byte layouts are left out: shifted, they can be read in more than one honest way. */
    @Property(tries = 200)
    void recordsBehindLeadingJunkAreFoundAgain(@ForAll("unmistakable") PunchLayout layout,
            @ForAll @IntRange(min = 1, max = 7) int junk, @ForAll @IntRange(min = 20, max = 100) int count,
            @ForAll long seed) {
        List<PunchRecord> punches = SampleLog.of(count, 50, seed);
        byte[] bytes = joined(new byte[junk], PunchDataset.encode(layout, punches));
        PunchDataset found = PunchDataset.decode(bytes, OptionalInt.of(count));
        assertThat(found.punches()).isEqualTo(punches);
        assertThat(found.rejected()).extracting(RejectedRecord::why).containsExactly(RejectedRecord.LEAD);
    }

    @Provide
    Arbitrary<PunchLayout> unmistakable() {
        return Arbitraries.of(PunchLayout.BYTES_40, PunchLayout.BYTES_49, PunchLayout.BYTES_16);
    }

    @Property(tries = 200)
    void everyByteEndsUpInAPunchOrInARejectedRecord(@ForAll byte[] bytes) {
        PunchDataset found = PunchDataset.decode(bytes, NO_COUNT);
        int rejected = found.rejected().stream().mapToInt(each -> each.bytes().length).sum();
        assertThat(found.punches().size() * found.layout().size() + rejected).isEqualTo(bytes.length);
    }

    @ParameterizedTest
    @EnumSource
    void oneBadRecordNeverStopsTheRest(PunchLayout layout) {
        List<PunchRecord> punches = SampleLog.of(60, 20, 5);
        byte[] bytes = PunchDataset.encode(layout, punches);
        Arrays.fill(bytes, 20 * layout.size(), 21 * layout.size(), (byte) 0xFF);
        Arrays.fill(bytes, 40 * layout.size(), 41 * layout.size(), (byte) 0);
        PunchDataset found = PunchDataset.decode(bytes, OptionalInt.of(60));
        assertThat(found.layout()).isEqualTo(layout);
        assertThat(found.punches()).hasSize(58).startsWith(punches.getFirst()).endsWith(punches.getLast());
        assertThat(found.rejected()).extracting(RejectedRecord::index).containsExactly(20, 40);
    }

    @ParameterizedTest
    @EnumSource
    void aCutRecordAtTheEndIsKeptAsTail(PunchLayout layout) {
        List<PunchRecord> punches = SampleLog.of(30, 20, 5);
        byte[] bytes = PunchDataset.encode(layout, punches);
        PunchDataset found = PunchDataset.decode(Arrays.copyOf(bytes, bytes.length - 3), OptionalInt.of(30));
        assertThat(found.layout()).isEqualTo(layout);
        assertThat(found.punches()).isEqualTo(punches.subList(0, 29));
        RejectedRecord tail = found.rejected().getLast();
        assertThat(tail.why()).isEqualTo(RejectedRecord.TAIL);
        assertThat(tail.bytes()).hasSize(layout.size() - 3);
    }

    @Test
    void aClockThatStoodAtItsBeginningForADayDoesNotHideTheLayout() {
        List<PunchRecord> punches = new ArrayList<>(SampleLog.of(100, 20, 5));
        for (int at = 50; at < 60; at++)
            punches.set(at, new PunchRecord("7", LocalDateTime.of(2000, 1, 1, 0, at), 1, 0, 0));
        for (PunchLayout layout : PunchLayout.values()) {
            PunchDataset found = PunchDataset.decode(PunchDataset.encode(layout, punches), NO_COUNT);
            assertThat(found.layout()).isEqualTo(layout);
            assertThat(found.punches()).isEqualTo(punches);
        }
    }

    @Test
    void scrambledBytesAreNotCredibleEvenWhenTheCountFits() {
        byte[] noise = new byte[40 * 50];
        new Random(3).nextBytes(noise);
        assertThat(PunchDataset.decode(noise, OptionalInt.of(50)).credible()).isFalse();
    }

    @Test
    void anEmptyLogIsCredibleAndEmpty() {
        PunchDataset empty = PunchDataset.decode(new byte[0], OptionalInt.of(0));
        assertThat(empty.punches()).isEmpty();
        assertThat(empty.rejected()).isEmpty();
        assertThat(empty.credible()).isTrue();
    }

    /** Machines with 8-byte records know people by an internal number; the PIN is in the user list. */
    @Test
    void internalNumbersBecomePinsWhereTheUserListKnowsThem() {
        LocalDateTime at = LocalDateTime.of(2026, 10, 5, 7, 30);
        List<PunchRecord> punches = List.of(new PunchRecord("3", at, 1, 0, 0),
                new PunchRecord("4", at.plusMinutes(1), 1, 0, 0));
        List<UserRecord> users = List.of(UserRecord.of(3, "00770", "Contoh Pegawai Satu"));
        PunchDataset numbers = new PunchDataset(PunchLayout.BYTES_8_TIME_AT_4, 900, punches, List.of());
        assertThat(numbers.withPinsOf(users).punches()).extracting(PunchRecord::pin).containsExactly("00770", "4");
        PunchDataset texts = new PunchDataset(PunchLayout.BYTES_40, 900, punches, List.of());
        assertThat(texts.withPinsOf(users)).isEqualTo(texts);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] each : parts) all.writeBytes(each);
        return all.toByteArray();
    }
}
