package id.sidik.operations.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.operations.OfficeFixture;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A tag, a length, and so many bytes. */
class FrameTest {
    private static byte[] written(Frame frame) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DataOutputStream data = new DataOutputStream(out)) {
            frame.write(data);
        }
        return out.toByteArray();
    }

    private static Frame read(byte[] bytes) throws IOException {
        return Frame.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }

    @ParameterizedTest
    @EnumSource
    void whatWasWrittenIsReadTheSame(Frame.Tag tag) throws IOException {
        Frame frame = Frame.of(tag, out -> {
            Frame.text(out, "Contoh é 漢");
            Frame.bytes(out, new byte[]{1, 2, 3});
        });
        Frame back = read(written(frame));

        assertThat(back.tag()).isEqualTo(tag);
        try (DataInputStream in = back.in()) {
            assertThat(Frame.text(in)).isEqualTo("Contoh é 漢");
            assertThat(Frame.bytes(in)).containsExactly(1, 2, 3);
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    @Test
    void theNumbersOfTagsAreForEver() {
        assertThat(Frame.Tag.values()).containsExactly(Frame.Tag.MANIFEST, Frame.Tag.KEY, Frame.Tag.MASTER,
                Frame.Tag.FACT, Frame.Tag.PUNCHES, Frame.Tag.OTHER, Frame.Tag.SETTING, Frame.Tag.FILE, Frame.Tag.END);
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 77, 255})
    void anUnknownTagIsRefused(int tag) {
        byte[] bytes = ByteBuffer.allocate(6).put((byte) tag).putInt(1).put((byte) 0).array();

        assertThat(OfficeFixture.code(() -> read(bytes))).isEqualTo("PKU-102");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Integer.MIN_VALUE, Frame.LARGEST + 1, Integer.MAX_VALUE})
    void anImpossibleLengthIsRefusedBeforeAnythingIsRead(int length) {
        byte[] bytes = ByteBuffer.allocate(5).put((byte) 0).putInt(length).array();

        assertThat(OfficeFixture.code(() -> read(bytes))).isEqualTo("PKU-102");
    }

    @Test
    void aLengthThatClaimsMoreThanThereIsIsRefused() {
        byte[] bytes = ByteBuffer.allocate(15).put((byte) 0).putInt(Frame.LARGEST).array();
        assertThat(OfficeFixture.code(() -> read(bytes))).isEqualTo("PKU-102");
    }

    @Test
    void anEndInTheMiddleOfTheHeadIsToldAsAnEnd() {
        assertThatThrownBy(() -> read(new byte[]{0, 0, 0})).isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> read(new byte[0])).isInstanceOf(EOFException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 4, 1000, Integer.MAX_VALUE})
    void aTextInsideThatClaimsMoreThanItsFrameIsRefused(int length) {
        byte[] inside = ByteBuffer.allocate(7).putInt(length).put(new byte[]{65, 66, 67}).array();
        Frame frame = new Frame(Frame.Tag.SETTING, inside);

        assertThat(OfficeFixture.code(() -> Frame.text(frame.in()))).isEqualTo("PKU-102");
    }

    @Test
    void theEndTellsHowManyRowsThereWere() {
        java.util.Map<String, Long> told = new java.util.LinkedHashMap<>();
        told.put("EMPLOYEE", 3L);
        told.put("PUNCH", 2_000_000_000_000L);

        assertThat(Frames.told(Frames.end(told))).isEqualTo(told);
        assertThat(Frames.told(Frames.end(java.util.Map.of()))).isEmpty();
        Frame many = new Frame(Frame.Tag.END, ByteBuffer.allocate(4).putInt(1_000_000).array());
        assertThat(OfficeFixture.code(() -> Frames.told(many))).isEqualTo("PKU-102");
        Frame cut = new Frame(Frame.Tag.END, new byte[]{0, 0});
        assertThat(OfficeFixture.code(() -> Frames.told(cut))).isEqualTo("PKU-102");
    }
}
