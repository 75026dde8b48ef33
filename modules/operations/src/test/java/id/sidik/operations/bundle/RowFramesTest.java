package id.sidik.operations.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import id.sidik.domain.Punch;
import id.sidik.domain.PunchSource;
import id.sidik.operations.OfficeFixture;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.BundleRow;
import id.sidik.store.InFact;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows are the same after the road, and nonsense is no row. */
class RowFramesTest {
    private static final Instant NOW = Instant.parse("2026-11-02T01:02:03.456Z");

    static Stream<BundleRow> rows() {
        return Stream.of(
                new BundleRow.Master("EMPLOYEE", "kunci", "{\"v\":1,\"row\":{\"name\":\"Contoh Pegawai Satu\"}}", "", 0,
                        "{}", true),
                new BundleRow.Master("MACHINE", "CONTOH0001", "{\"v\":1}", "{\"host\":\"192.0.2.7\",\"key\":246810}",
                        Long.MAX_VALUE, "{\"v\":1}", false),
                new BundleRow.Master("MEMBERSHIP", "[\"CONTOH0001\",\"x\"]", "{}", "", 7, "{\"v\":1}", true),
                new BundleRow.Fact(new InFact("PERMIT", "kunci", "{\"v\":1,\"row\":{}}", NOW, NOW.plusSeconds(5),
                        "0199f000-0000-4000-8000-000000000001"), true),
                new BundleRow.Fact(new InFact("DOCUMENT", "a".repeat(64), "x".repeat(100_000), Instant.EPOCH, NOW, ""),
                        false),
                new BundleRow.Other("sms_words", "{\"v\":1,\"row\":{\"text\":\"ijin sakit\"}}"),
                new BundleRow.Setting("sms.form", "baris satu\nbaris dua é", false),
                new BundleRow.Setting("centre.password", "rahasia-contoh", true),
                new BundleRow.Punches(punches(1), true), new BundleRow.Punches(punches(1000), false),
                new BundleRow.Punches(List.of(), false));
    }

    private static List<Punch> punches(int count) {
        List<Punch> punches = new ArrayList<>();
        for (int i = 0; i < count; i++)
            punches.add(new Punch(new MachineId("CONTOH" + i % 3), new Pin("" + (i + 1)), LocalDateTime.of(2026, 11, 2,
                    7, 30).plusSeconds(i), i % 256, 255 - i % 256, i * 1_000_000L, PunchSource.values()[i
                            % PunchSource.values().length], OfficeFixture.WIB, NOW.plusMillis(i)));
        return punches;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void aRowIsTheSameAfterTheRoad(BundleRow row) {
        assertThat(RowFrames.row(RowFrames.of(row))).isEqualTo(row);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void aRowTellsNobodyWhenItIsPrinted(BundleRow row) {
        assertThat(row.toString()).doesNotContain("Contoh Pegawai", "rahasia", "246810", "ijin sakit");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void aRowThatIsCutIsNoRow(BundleRow row) {
        Frame whole = RowFrames.of(row);
        int step = Math.max(1, whole.bytes().length / 60);
        for (int length = 0; length < whole.bytes().length; length += step) {
            Frame cut = new Frame(whole.tag(), Arrays.copyOf(whole.bytes(), length));
            assertThat(OfficeFixture.code(() -> RowFrames.row(cut))).as("cut at " + length).isEqualTo("PKU-102");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void bytesThatSomebodyChangedAreARowOrNoRowAndNeverABug(BundleRow row) {
        Frame whole = RowFrames.of(row);
        Random random = new Random(11);
        for (int i = 0; i < 200 && whole.bytes().length > 0; i++) {
            byte[] changed = whole.bytes().clone();
            changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            try {
                assertThat(RowFrames.row(new Frame(whole.tag(), changed))).isNotNull();
            } catch (TroubleException refused) {
                assertThat(refused.trouble().code()).isEqualTo("PKU-102");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = Frame.Tag.class, names = {"MANIFEST", "KEY", "FILE", "END"})
    void whatIsNoRowIsNotReadAsOne(Frame.Tag tag) {
        assertThat(OfficeFixture.code(() -> RowFrames.row(new Frame(tag, new byte[8])))).isEqualTo("PKU-102");
    }

    @Test
    void aCountOfPunchesThatCannotFitIsRefusedBeforeMemoryIsTaken() {
        for (int count : new int[]{-1, 5, Integer.MAX_VALUE}) {
            Frame frame = new Frame(Frame.Tag.PUNCHES, ByteBuffer.allocate(5 + 60).put((byte) 1).putInt(count).array());
            assertThat(OfficeFixture.code(() -> RowFrames.row(frame))).isEqualTo("PKU-102");
        }
    }

    @Test
    void countsAreThoseOfTheRowsInside() {
        assertThat(rows().mapToLong(BundleRow::rows).sum()).isEqualTo(8 + 1 + 1000);
        assertThat(rows().map(BundleRow::kind).distinct()).containsExactly("EMPLOYEE", "MACHINE", "MEMBERSHIP",
                "PERMIT", "DOCUMENT", "SMS_WORDS", "SETTING", "PUNCH");
    }
}
