package id.sidik.protocol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * {@code template.fp10} (usb-files 5): u16 size of the whole record, u16 uid, u8 finger, u8 mark, template.
 * No switch: a file that does not have this shape throughout is not recognised and stays untouched.
 */
@SingleSource("usb-files 5")
record DiskFingersV10() implements DiskLayout {
    static final int HEAD = 6;

    @Override
    public int score(byte[] file) {
        int at = 0;
        while (sizeFits(file, at) && DiskFingersV9.fingerFits(file, at)) at += Bytes.u16(file, at);
        return file.length == 0 ? 0 : (int) (1000L * at / file.length);
    }

    private static boolean sizeFits(byte[] file, int at) {
        if (at + HEAD >= file.length) return false;
        int size = Bytes.u16(file, at);
        return size > HEAD && size <= HEAD + DiskFinger.MAX_TEMPLATE && at + size <= file.length;
    }

    /** A wrong size hides where the next record begins, so it ends the walk. */
    @Override
    public DiskContent read(byte[] file) {
        List<DiskFinger> fingers = new ArrayList<>();
        List<DiskReject> rejected = new ArrayList<>();
        int at = 0;
        for (int row = 1; at < file.length; row++) {
            if (!sizeFits(file, at)) {
                rejected.add(new DiskReject(row, "SIZE", DiskReject.TAIL));
                break;
            }
            if (DiskFingersV9.fingerFits(file, at)) fingers.add(finger(file, at));
            else
                rejected.add(new DiskReject(row, "FINGER", DiskReject.FINGER));
            at += Bytes.u16(file, at);
        }
        return new DiskContent.Fingers(FingerForm.V10, new DiskRows<>(fingers, rejected));
    }

    private static DiskFinger finger(byte[] file, int at) {
        byte[] template = Arrays.copyOfRange(file, at + HEAD, at + Bytes.u16(file, at));
        return new DiskFinger(Bytes.u16(file, at + 2), "", Bytes.u8(file, at + 4), Bytes.u8(file, at + 5), template);
    }

    /** @throws IllegalArgumentException for a template that is empty or too long */
    static byte[] encode(List<DiskFinger> fingers) {
        byte[] out = new byte[fingers.stream().mapToInt(each -> HEAD + each.template().length).sum()];
        int at = 0;
        for (DiskFinger finger : fingers) {
            byte[] template = finger.template();
            if (template.length == 0 || template.length > DiskFinger.MAX_TEMPLATE)
                throw new IllegalArgumentException("such a template has 1 to 16384 bytes");
            Bytes.put16(out, at, HEAD + template.length);
            head(out, at, finger);
            System.arraycopy(template, 0, out, at + HEAD, template.length);
            at += HEAD + template.length;
        }
        return out;
    }

    /** What stands between the size and the template, the same in both algorithms. */
    static void head(byte[] out, int at, DiskFinger finger) {
        Bytes.put16(out, at + 2, finger.uid());
        out[at + 4] = (byte) finger.finger();
        out[at + 5] = (byte) finger.valid();
    }

    @Override
    public String usualName() {
        return "template.fp10";
    }
}
