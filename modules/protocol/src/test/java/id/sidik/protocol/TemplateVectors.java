package id.sidik.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** Captured heads of templates. The fingers themselves were left out on purpose: other bytes stand for them. */
final class TemplateVectors {
    private TemplateVectors() {}

    /** The first bytes of one entry of the bulk read. */
    static void head(Vector vector, Meaning meaning) {
        byte[] head = vector.bytes();
        byte[] entry = filled(head, meaning.number("entrySize"));
        TemplateDataset dataset = TemplateDataset.decode(entry, FingerVersion.UNKNOWN);
        assertThat(dataset.whole()).isTrue();
        assertThat(dataset.templates()).hasSize(1);
        FingerTemplate template = dataset.templates().getFirst();
        byte[] bytes = template.bytes();
        meaning.is("uid", template.uid()).is("finger", template.finger()).is("flag", template.flag())
                .is("templateSize", template.size())
                .is("templateHead", Arrays.copyOf(bytes, head.length - 6))
                .is("asciiMark", new String(bytes, 2, 4, StandardCharsets.US_ASCII))
                .is("innerSizeBigEndian", FingerHead.ownLength(bytes));
        assertThat(template.version()).isEqualTo(FingerVersion.TEN);
        assertThat(template.sound()).isTrue();
        assertThat(TemplateDataset.encode(dataset.templates())).isEqualTo(entry);
        assertThat(TemplateDataset.decode(head, FingerVersion.UNKNOWN).templates()).as("a cut entry").isEmpty();
    }

    /** The answer to GET_USERTEMP: the template without the byte behind it. */
    static void single(int size, String first, String tail) {
        byte[] payload = filled(HexFormat.of().parseHex(first), size);
        byte[] end = HexFormat.of().parseHex(tail);
        System.arraycopy(end, 0, payload, size - end.length, end.length);
        FingerTemplate template = SingleTemplate.decode(payload, new FingerSlot(1, 0), FingerVersion.UNKNOWN)
                .orElseThrow();
        assertThat(template.bytes()).isEqualTo(Arrays.copyOf(payload, size - 1));
        assertThat(template.flag()).isEqualTo(FingerTemplate.VALID);
        assertThat(template.version()).isEqualTo(FingerVersion.TEN);
    }

    private static byte[] filled(byte[] head, int size) {
        byte[] all = new byte[size];
        Arrays.fill(all, (byte) 0x5A);
        System.arraycopy(head, 0, all, 0, head.length);
        return all;
    }
}
