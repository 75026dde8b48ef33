package id.sidik.protocol;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** {@code user.dat} of 72 or 28 bytes a person (usb-files 3.1, 3.2); people are told apart by PIN, never by number. */
record DiskUsers(UserForm form) implements DiskLayout {
    private static final Set<Integer> PRIVILEGES = Set.of(0, 1, 2, 3, 6, 7, 10, 11, 14, 15);

    @Override
    public int score(byte[] file) {
        UserLayout layout = UserLayout.ofSize(form.size());
        return DiskLayout.share(file, form.size(), at -> likely(layout, file, at));
    }

    private static boolean likely(UserLayout layout, byte[] file, int at) {
        UserRecord user = layout.decode(file, at);
        return PRIVILEGES.contains(user.privilege()) && !user.pin().isEmpty() && user.uid() != 0
                && printable(user.nameBytes());
    }

    /** Names carry no control characters, whatever their encoding. */
    static boolean printable(byte[] text) {
        for (byte each : text) if (each >= 0 && each < ' ' || each == 0x7F) return false;
        return true;
    }

    @Override
    public DiskContent read(byte[] file) {
        UserLayout layout = UserLayout.ofSize(form.size());
        List<UserRecord> people = new ArrayList<>(file.length / form.size());
        List<DiskReject> rejected = new ArrayList<>();
        Set<String> pins = new HashSet<>();
        for (int at = 0; at + form.size() <= file.length; at += form.size()) {
            UserRecord user = layout.decode(file, at);
            int row = at / form.size() + 1;
            if (user.pin().isEmpty()) rejected.add(new DiskReject(row, "PIN", RejectedLine.PIN_UNREADABLE));
            else if (!pins.add(user.pin())) rejected.add(new DiskReject(row, "PIN", DiskReject.TWICE));
            else
                people.add(user);
        }
        DiskLayout.tail(file, form.size()).ifPresent(rejected::add);
        return new DiskContent.Users(form, new DiskRows<>(people, rejected));
    }

    @Override
    public String usualName() {
        return "user";
    }
}
