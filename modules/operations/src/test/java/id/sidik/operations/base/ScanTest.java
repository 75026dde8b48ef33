package id.sidik.operations.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.sidik.domain.DocumentRef.MediaType;
import id.sidik.operations.work.TroubleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScanTest {
    static Stream<Arguments> wholeScans() {
        return Stream.of(Arguments.of(MediaType.PDF, Scans.pdf("surat")), Arguments.of(MediaType.PNG, Scans.png()),
                Arguments.of(MediaType.JPEG, Scans.jpeg()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wholeScans")
    void aWholeScanIsKnownByItsContentWhateverItIsCalled(MediaType type, byte[] bytes) {
        Scan scan = Scan.of(bytes, "berkas.txt");
        assertThat(scan.document().mediaType()).isEqualTo(type);
        assertThat(scan.document().size()).isEqualTo(bytes.length);
        assertThat(scan.document().sha256()).isEqualTo(Sha256.of(bytes));
        assertThat(scan.document().name()).isEqualTo("berkas.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wholeScans")
    void aScanThatWasCutOffIsRefusedWhereverItWasCut(MediaType type, byte[] bytes) {
        int least = type == MediaType.PDF ? 6 : 1;
        for (int missing = least; missing <= bytes.length; missing++)
            assertThat(ScanContent.type(Arrays.copyOf(bytes, bytes.length - missing))).as("%s without %d", type,
                    missing).isEmpty();
    }

    static Stream<Named<UnaryOperator<byte[]>>> damages() {
        return Stream.of(Named.of("a changed byte of the picture", png -> changed(png, 41)),
                Named.of("a size that reaches far outside", png -> changed(png, 33)),
                Named.of("another first chunk", png -> changed(png, 12)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void aDamagedPictureIsRefused(UnaryOperator<byte[]> damage) {
        assertThat(ScanContent.type(damage.apply(Scans.png()))).isEmpty();
    }

    private static byte[] changed(byte[] bytes, int at) {
        byte[] other = bytes.clone();
        other[at] ^= 0x40;
        return other;
    }

    @Test
    void noBytesWhateverAreTakenForAScanOrBreakTheCheck() {
        Random random = new Random(4);
        for (int round = 0; round < 20_000; round++) {
            byte[] whole = round % 2 == 0 ? Scans.png() : Scans.jpeg();
            for (int hits = 0; hits <= round % 5; hits++) whole[random.nextInt(whole.length)] = (byte) random.nextInt();
            Optional<MediaType> type = ScanContent.type(whole);
            assertThat(type.map(found -> found == MediaType.PDF)).isNotEqualTo(Optional.of(true));
        }
    }

    @Test
    void whatIsNoScanIsRefusedWithItsName() {
        assertThat(trouble(() -> Scan.of("surat".getBytes(), "surat.pdf"))).containsExactly("DOK-101", "surat.pdf");
        assertThat(trouble(() -> Scan.of(new byte[0], "kosong.png"))).containsExactly("DOK-101", "kosong.png");
    }

    @Test
    void aScanOfMoreThanTenMegabytesIsRefusedBeforeItIsRead(@TempDir Path folder) throws IOException {
        Path large = folder.resolve("besar.pdf");
        Files.write(large, Arrays.copyOf(Scans.pdf("besar"), Scan.MOST + 1));
        assertThat(trouble(() -> Scan.read(large))).containsExactly("DOK-102", "besar.pdf", "10");
        assertThat(trouble(() -> Scan.read(folder.resolve("tiada.pdf")))).containsExactly("DOK-103", "tiada.pdf");
    }

    private static String[] trouble(ThrowingCallable work) {
        var trouble = catchThrowableOfType(TroubleException.class, work).trouble();
        return Stream.concat(Stream.of(trouble.code()), trouble.arguments().stream()).toArray(String[]::new);
    }
}
