package id.sidik.protocol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * {@code template.dat} (usb-files 4): 608 bytes, u16 size, u16 uid, u8 finger, u8 mark, 602 bytes padded template.
 * No switch: a file that does not have this shape throughout is not recognised and stays untouched.
 */
@SingleSource("usb-files 4")
record DiskFingersV9() implements DiskLayout {
    static final int SIZE = 608;
    private static final int HEAD = 6;
    private static final int LONGEST = SIZE - HEAD;

    @Override
    public int score(byte[] file) {
        return DiskLayout.share(file, SIZE, at -> sizeFits(file, at) && fingerFits(file, at));
    }

    private static boolean sizeFits(byte[] file, int at) {
        int size = Bytes.u16(file, at);
        return size > 0 && size <= LONGEST;
    }

    /** Whom a head of six bytes names can be a person's finger; the same in both algorithms. */
    static boolean fingerFits(byte[] file, int at) {
        int mark = Bytes.u8(file, at + 5);
        return Bytes.u16(file, at + 2) != 0 && Bytes.u8(file, at + 4) <= 9 && (mark <= 1 || mark == 3);
    }

    @Override
    public DiskContent read(byte[] file) {
        List<DiskFinger> fingers = new ArrayList<>(file.length / SIZE);
        List<DiskReject> rejected = new ArrayList<>();
        for (int at = 0; at + SIZE <= file.length; at += SIZE) {
            int row = at / SIZE + 1;
            if (!sizeFits(file, at)) rejected.add(new DiskReject(row, "SIZE", DiskReject.SIZE));
            else if (!fingerFits(file, at)) rejected.add(new DiskReject(row, "FINGER", DiskReject.FINGER));
            else
                fingers.add(finger(file, at));
        }
        DiskLayout.tail(file, SIZE).ifPresent(rejected::add);
        return new DiskContent.Fingers(FingerForm.V9, new DiskRows<>(fingers, rejected));
    }

    private static DiskFinger finger(byte[] file, int at) {
        byte[] template = Arrays.copyOfRange(file, at + HEAD, at + HEAD + Bytes.u16(file, at));
        return new DiskFinger(Bytes.u16(file, at + 2), "", Bytes.u8(file, at + 4), Bytes.u8(file, at + 5), template);
    }

    /** @throws IllegalArgumentException for a template that does not fit */
    static byte[] encode(List<DiskFinger> fingers) {
        byte[] out = new byte[fingers.size() * SIZE];
        for (int each = 0; each < fingers.size(); each++) {
            byte[] template = fingers.get(each).template();
            if (template.length == 0 || template.length > LONGEST)
                throw new IllegalArgumentException("such a template has 1 to 602 bytes");
            int at = each * SIZE;
            Bytes.put16(out, at, template.length);
            DiskFingersV10.head(out, at, fingers.get(each));
            System.arraycopy(template, 0, out, at + HEAD, template.length);
        }
        return out;
    }

    @Override
    public String usualName() {
        return "template.dat";
    }
}
