package id.sidik.operations.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.operations.OfficeFixture;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SealedChunksTest {
    private static final byte[] BOUND = {1, 2, 3};

    private static SealedChunks chunks() {
        return new SealedChunks(new SecretKeySpec(new byte[32], "AES"), BOUND);
    }

    private static byte[] plain(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static byte[] sealed(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SealingOutput sealing = new SealingOutput(out, chunks())) {
            sealing.write(plain);
        }
        return out.toByteArray();
    }

    private static byte[] opened(byte[] sealed) throws IOException {
        return new OpeningInput(new ByteArrayInputStream(sealed), chunks()).readAllBytes();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 200_000})
    void whatWasSealedOpensTheSame(int size) throws IOException {
        assertThat(opened(sealed(plain(size)))).isEqualTo(plain(size));
    }

    @ParameterizedTest
    @CsvSource({"131072,65552", "200000,65552", "200000,131104", "200000,200000", "10,10", "10,0", "65536,15"})
    void aBundleThatIsCutOffAnywhereDoesNotOpen(int size, int left) throws IOException {
        byte[] cut = Arrays.copyOf(sealed(plain(size)), left);
        assertThat(OfficeFixture.code(() -> opened(cut))).isEqualTo("PKU-102");
    }

    @Test
    void piecesInAnotherOrderOrMoreOfThemDoNotOpen() throws IOException {
        byte[] sealed = sealed(plain(200_000));
        byte[] turned = sealed.clone();
        System.arraycopy(sealed, 0, turned, SealedChunks.SEALED, SealedChunks.SEALED);
        System.arraycopy(sealed, SealedChunks.SEALED, turned, 0, SealedChunks.SEALED);
        assertThat(OfficeFixture.code(() -> opened(turned))).isEqualTo("PKU-102");
        assertThat(OfficeFixture.code(() -> opened(Arrays.copyOf(sealed, sealed.length + 1)))).isEqualTo("PKU-102");
    }

    @Test
    void aByteAtATimeIsTheSame() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SealingOutput sealing = new SealingOutput(out, chunks())) {
            for (byte each : plain(300)) sealing.write(each);
        }
        OpeningInput in = new OpeningInput(new ByteArrayInputStream(out.toByteArray()), chunks());
        for (byte each : plain(300)) assertThat((byte) in.read()).isEqualTo(each);
        assertThat(in.read()).isEqualTo(-1);
    }
}
