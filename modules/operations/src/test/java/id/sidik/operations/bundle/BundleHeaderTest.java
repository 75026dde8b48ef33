package id.sidik.operations.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.operations.OfficeFixture;
import id.sidik.operations.base.Sha256;
import id.sidik.store.BundleTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What everybody can read of a bundle, and what cannot be put in its place. */
class BundleHeaderTest {
    private static final PassphraseKey.Terms TERMS = PassphraseKey.Terms.fresh();
    private static PassphraseKey key;
    private static byte[] written;
    private static byte[] sum;

    @BeforeAll
    static void write() throws IOException {
        key = TERMS.with("tiga kata contoh");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        sum = BundleHeader.of("Dinas Contoh=Sama \"dengan\" é", Instant.parse("2026-11-02T01:00:00Z"), "2026-10", TERMS,
                key).write(out);
        written = out.toByteArray();
    }

    private static BundleHeader.Read read(byte[] bytes) throws IOException {
        return BundleHeader.read(new ByteArrayInputStream(bytes));
    }

    @Test
    void itIsReadAsItWasWrittenAndLeavesTheRestAlone() throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(Arrays.copyOf(written, written.length + 3));
        BundleHeader.Read read = BundleHeader.read(in);

        assertThat(read.sum()).isEqualTo(sum).hasSize(32);
        assertThat(read.header().unit()).isEqualTo("Dinas Contoh=Sama \"dengan\" é");
        assertThat(read.header().made()).isEqualTo("2026-11-02T01:00:00Z");
        assertThat(read.header().month()).isEqualTo("2026-10");
        assertThat(read.header().form()).isEqualTo(BundleTable.form());
        assertThat(read.header().format()).isEqualTo(BundleHeader.FORMAT);
        assertThat(read.header().terms().salt()).isEqualTo(TERMS.salt());
        assertThat(in.available()).isEqualTo(3);
    }

    @Test
    void onlyItsPassphraseOpensIt() throws IOException {
        BundleHeader header = read(written).header();

        assertThat(header.open("tiga kata contoh").sealing()).isEqualTo(key.sealing());
        for (String wrong : List.of("tiga kata contoH", "", "tiga kata contoh lagi"))
            assertThat(OfficeFixture.code(() -> header.open(wrong))).isEqualTo("PKU-103");
    }

    @Test
    void everyBitOfItCounts() {
        for (int place = 0; place < written.length; place++)
            for (int bit = 0; bit < 8; bit++) {
                byte[] changed = written.clone();
                changed[place] ^= (byte) (1 << bit);
                String code = OfficeFixture.code(() -> read(changed));
                assertThat(code).as("byte " + place + " bit " + bit).isEqualTo(place < 8 ? "PKU-101" : "PKU-102");
            }
    }

    @Test
    void aCutAnywhereIsTold() {
        for (int length = 0; length < written.length; length++) {
            byte[] cut = Arrays.copyOf(written, length);
            assertThat(OfficeFixture.code(() -> read(cut))).isEqualTo(length < 8 ? "PKU-101" : "PKU-102");
        }
    }

    @Test
    void aLengthThatNoHeaderHasIsRefusedBeforeItIsRead() {
        byte[] bytes = ByteBuffer.allocate(12).put(written, 0, 8).putShort((short) 0xFFFF).array();

        assertThat(OfficeFixture.code(() -> read(bytes))).isEqualTo("PKU-102");
    }

    @ParameterizedTest
    @ValueSource(strings = {"format=1", "format=1\nform=24", "format=x\nform=24", "form=24", "format=-1", "",
        "format=1\nform=24\nrounds=210000\nsalt=zz", "format=1\nform=24\nrounds=210000\nsalt=00",
        "format=1\nform=24\nrounds=99\nsalt=00000000000000000000000000000000",
        "format=1\nform=24\nrounds=2000001\nsalt=00000000000000000000000000000000",
        "format=1\nform=24\nrounds=210000\nsalt=00000000000000000000000000000000\nmade=besok"})
    void aTextThatTellsNonsenseIsDamaged(String text) {
        byte[] bytes = summed(text);

        assertThat(OfficeFixture.code(() -> read(bytes))).isEqualTo("PKU-102");
    }

    private static byte[] summed(String text) {
        byte[] told = text.getBytes(StandardCharsets.UTF_8);
        java.security.MessageDigest digest = Sha256.digest();
        digest.update(written, 0, 8);
        byte[] check = digest.digest(told);
        return ByteBuffer.allocate(8 + 2 + told.length + 32).put(written, 0, 8).putShort((short) told.length).put(told)
                .put(check).array();
    }
}
