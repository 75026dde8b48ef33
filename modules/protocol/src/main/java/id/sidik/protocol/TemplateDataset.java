package id.sidik.protocol;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * All templates of a machine (section 8.1), the records of the bulk read and of the flash-disk file of version 10: u16
 * entry size, u16 uid, u8 finger, u8 flag, template.
 *
 * @param templates in their order
 * @param passed    entries that are none: an empty template, a finger above 9
 * @param leftOver  bytes from the first entry on whose size cannot be; 0 when all was read
 */
public record TemplateDataset(List<FingerTemplate> templates, int passed, int leftOver) {
    private static final int HEAD = 6;

    public TemplateDataset {
        templates = List.copyOf(templates);
    }

    /**
     * @param records without the length word before them ({@link SizedDataset})
     * @param told    the version that the machine tells, for templates that do not say it themselves
     */
    public static TemplateDataset decode(byte[] records, FingerVersion told) {
        List<FingerTemplate> templates = new ArrayList<>();
        int passed = 0;
        int at = 0;
        while (at + HEAD <= records.length) {
            int size = Bytes.u16(records, at);
            boolean fits = size >= HEAD && size <= HEAD + FingerTemplate.MAX_BYTES && at + size <= records.length;
            if (!fits) break;
            int finger = Bytes.u8(records, at + 4);
            if (size == HEAD || finger >= FingerTemplate.FINGERS) passed++;
            else
                templates.add(FingerTemplate.of(Bytes.u16(records, at + 2), finger, Bytes.u8(records, at + 5),
                        Bytes.part(records, at + HEAD, size - HEAD), told));
            at += size;
        }
        return new TemplateDataset(templates, passed, records.length - at);
    }

    /** The records one after the other, without the length word. */
    public static byte[] encode(List<FingerTemplate> templates) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (FingerTemplate each : templates) {
            byte[] head = new byte[HEAD];
            Bytes.put16(head, 0, HEAD + each.size());
            Bytes.put16(head, 2, each.uid());
            head[4] = (byte) each.finger();
            head[5] = (byte) each.flag();
            out.writeBytes(head);
            out.writeBytes(each.bytes());
        }
        return out.toByteArray();
    }

    /** Whether every byte was understood. */
    public boolean whole() {
        return leftOver == 0;
    }
}
