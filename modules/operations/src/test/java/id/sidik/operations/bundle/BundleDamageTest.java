package id.sidik.operations.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.sidik.operations.Office;
import id.sidik.operations.base.Sha256;
import id.sidik.operations.work.TroubleException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bundle that was changed or cut off anywhere is refused as a whole, and by nothing else than its own codes. */
class BundleDamageTest {
    private static final List<String> CODES = List.of("PKU-101", "PKU-102", "PKU-104", "PKU-105");

    @TempDir
    static Path folder;

    private static byte[] whole;
    private static PassphraseKey key;
    private static int header;

    @BeforeAll
    static void make() throws Exception {
        Path file = folder.resolve("contoh.unit");
        try (Office office = Bundles.office(folder.resolve("a"))) {
            Bundles.run(office.bundles().desk().make(file, Bundles.BOTH, java.util.Optional.empty()));
        }
        whole = Files.readAllBytes(file);
        key = BundleReader.label(file).open(Bundles.BOTH.passphrase());
        header = 8 + 2 + ((whole[8] & 0xFF) << 8 | whole[9] & 0xFF) + 32;
    }

    private static void read(byte[] bytes) {
        try (BundleReader reader = BundleReader.open(new ByteArrayInputStream(bytes), told -> key)) {
            reader.each(new BundleReader.Ears(frame -> SealKey.open(frame, Bundles.BOTH.sealing()), kept -> {},
                    row -> {}));
        }
    }

    private static String code(byte[] bytes) {
        Throwable thrown = catchThrowable(() -> read(bytes));
        assertThat(thrown).isInstanceOf(TroubleException.class);
        return ((TroubleException) thrown).trouble().code();
    }

    @Test
    void theWholeOneIsRead() {
        read(whole);
        assertThat(header).isLessThan(600);
    }

    @Test
    void aBitThatWasTurnedAnywhereRefusesAllOfIt() {
        Random random = new Random(7);
        IntStream.concat(IntStream.range(0, header), random.ints(250, header, whole.length)).forEach(place -> {
            byte[] changed = whole.clone();
            changed[place] ^= (byte) (1 << random.nextInt(8));
            assertThat(CODES).as("byte " + place).contains(code(changed));
        });
    }

    @Test
    void itIsRefusedCutOffAtEveryPlaceOfTheHeaderAndAtMany() {
        IntStream cuts = IntStream.concat(IntStream.range(0, header + 40), new Random(8).ints(120, header,
                whole.length));
        IntStream.concat(cuts, IntStream.range(whole.length - 20, whole.length)).forEach(length -> assertThat(CODES).as(
                "cut at " + length).contains(code(Arrays.copyOf(whole, length))));
        assertThat(code(Arrays.copyOf(whole, whole.length + 5))).as("more behind").isEqualTo("PKU-102");
    }

    @Test
    void aHeaderThatAsksForTooMuchOrIsOfAnotherTimeIsRefusedBeforeAnyKeyIsMade() {
        assertThat(code(header("format=2\nform=23\n"))).isEqualTo("PKU-104");
        assertThat(code(header("format=0\nform=23\n"))).isEqualTo("PKU-105");
        String usual = "made=2026-11-01T00:00:00Z\nsalt=" + "00".repeat(16) + "\ncheck=\n";
        assertThat(code(header("format=1\nform=999\nrounds=210000\n" + usual))).isEqualTo("PKU-104");
        assertThat(code(header("format=1\nform=22\nrounds=210000\n" + usual))).isEqualTo("PKU-105");
        assertThat(code(header("format=1\nform=23\nrounds=999999999\n" + usual))).isEqualTo("PKU-102");
        assertThat(code(header("format=1\nform=23\nrounds=1\n" + usual))).isEqualTo("PKU-102");
        assertThat(code(header("format=1\nform=23\nrounds=210000\nmade=kemarin\n"))).isEqualTo("PKU-102");
    }

    private static byte[] header(String text) {
        byte[] told = text.getBytes(StandardCharsets.UTF_8);
        byte[] magic = Arrays.copyOf(whole, 8);
        java.security.MessageDigest sum = Sha256.digest();
        sum.update(magic);
        byte[] check = sum.digest(told);
        java.nio.ByteBuffer out = java.nio.ByteBuffer.allocate(8 + 2 + told.length + 32);
        return out.put(magic).putShort((short) told.length).put(told).put(check).array();
    }
}
