package id.sidik.protocol;

import java.util.ArrayList;
import java.util.List;

/**
 * {@code udata.dat} (usb-files 7): 4 bytes, u16 uid, u16 message. So little to tell it by that its name must help.
 * No switch: a file that does not have this shape throughout is not recognised and stays untouched.
 */
@SingleSource("usb-files 7")
record DiskOwners() implements DiskLayout {
    private static final int SIZE = 4;
    private static final int NEEDS_ITS_NAME = 700;

    @Override
    public int score(byte[] file) {
        return DiskLayout.share(file, SIZE, at -> likely(file, at)) * NEEDS_ITS_NAME / 1000;
    }

    private static boolean likely(byte[] file, int at) {
        return Bytes.u16(file, at) != 0 && Bytes.u16(file, at + 2) != 0;
    }

    @Override
    public DiskContent read(byte[] file) {
        List<MessageOwner> owners = new ArrayList<>(file.length / SIZE);
        List<DiskReject> rejected = new ArrayList<>();
        for (int at = 0; at + SIZE <= file.length; at += SIZE) {
            if (likely(file, at)) owners.add(new MessageOwner(Bytes.u16(file, at), Bytes.u16(file, at + 2)));
            else
                rejected.add(new DiskReject(at / SIZE + 1, "", RejectedLine.NUMBER));
        }
        DiskLayout.tail(file, SIZE).ifPresent(rejected::add);
        return new DiskContent.Owners(new DiskRows<>(owners, rejected));
    }

    @Override
    public String usualName() {
        return "udata";
    }
}
