package id.sidik.protocol;

import java.util.ArrayList;
import java.util.List;

/**
 * {@code department.dat} (usb-files 7): 49 bytes, u8 id, name of 48 padded with NUL.
 * No switch: a file that does not have this shape throughout is not recognised and stays untouched.
 */
@SingleSource("usb-files 7")
record DiskDepartments() implements DiskLayout {
    private static final int SIZE = 49;
    private static final int NAME = SIZE - 1;

    @Override
    public int score(byte[] file) {
        return DiskLayout.share(file, SIZE, at -> likely(file, at));
    }

    private static boolean likely(byte[] file, int at) {
        byte[] name = Bytes.untilNul(file, at + 1, NAME);
        for (int each = at + 1 + name.length; each < at + SIZE; each++) if (file[each] != 0) return false;
        return name.length > 0 && DiskUsers.printable(name);
    }

    @Override
    public DiskContent read(byte[] file) {
        List<Department> departments = new ArrayList<>(file.length / SIZE);
        List<DiskReject> rejected = new ArrayList<>();
        for (int at = 0; at + SIZE <= file.length; at += SIZE) {
            if (likely(file, at))
                departments.add(new Department(Bytes.u8(file, at),
                        WireText.decode(Bytes.untilNul(file, at + 1, NAME)).strip()));
            else
                rejected.add(new DiskReject(at / SIZE + 1, "NAME", RejectedLine.COLUMNS));
        }
        DiskLayout.tail(file, SIZE).ifPresent(rejected::add);
        return new DiskContent.Departments(new DiskRows<>(departments, rejected));
    }

    @Override
    public String usualName() {
        return "department";
    }
}
