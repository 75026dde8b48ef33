package id.sidik.protocol;

import java.util.HashSet;
import java.util.Set;

/**
 * {@code ssrface.dat} (usb-files 7): 2576 bytes a part, u16 size, u16 uid, u8 part, u8 mark; only counted.
 * No switch: a file that does not have this shape throughout is not recognised and stays untouched.
 */
@SingleSource("usb-files 7")
record DiskFaces() implements DiskLayout {
    private static final int SIZE = 2576;
    private static final int PARTS = 12;

    @Override
    public int score(byte[] file) {
        return DiskLayout.share(file, SIZE, at -> likely(file, at));
    }

    private static boolean likely(byte[] file, int at) {
        int size = Bytes.u16(file, at);
        return size > 0 && size <= SIZE && Bytes.u16(file, at + 2) != 0 && Bytes.u8(file, at + 4) <= PARTS
                && Bytes.u8(file, at + 5) <= 1;
    }

    @Override
    public DiskContent read(byte[] file) {
        Set<Integer> people = new HashSet<>();
        for (int at = 0; at + SIZE <= file.length; at += SIZE)
            if (likely(file, at)) people.add(Bytes.u16(file, at + 2));
        return new DiskContent.Faces(file.length / SIZE, people.size());
    }

    @Override
    public String usualName() {
        return "ssrface";
    }
}
