package id.sidik.protocol;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code sms.dat} (usb-files 7): u8 tag, u16 id, u16 minutes, u16 reserved, u32 start, text; 332 bytes on colour screens,
 * 72 on old models.
 * No switch: a file that does not have this shape throughout is not recognised and stays untouched.
 *
 * @param size 332 or 72
 */
@SingleSource("usb-files 7")
record DiskMessages(int size) implements DiskLayout {
    static final int LONG = 332;
    static final int SHORT = 72;
    private static final int TEXT = 11;
    private static final int DEAD_BATTERY_YEAR = 2000;

    @Override
    public int score(byte[] file) {
        return DiskLayout.share(file, size, at -> message(file, at).isPresent());
    }

    private Optional<ShortMessage> message(byte[] file, int at) {
        Optional<LocalDateTime> start = PackedTime.decode(Bytes.i32(file, at + 7));
        byte[] text = Bytes.untilNul(file, at + TEXT, size - TEXT);
        int id = Bytes.u16(file, at + 1);
        boolean likely = id != 0 && Bytes.u16(file, at + 5) == 0 && text.length > 0 && DiskUsers.printable(text)
                && start.filter(from -> from.getYear() > DEAD_BATTERY_YEAR && from.getYear() < 2100).isPresent();
        return likely
                ? Optional.of(new ShortMessage(Bytes.u8(file, at), id, Bytes.u16(file, at + 3), start.get(),
                        WireText.decode(text).strip()))
                : Optional.empty();
    }

    @Override
    public DiskContent read(byte[] file) {
        List<ShortMessage> messages = new ArrayList<>(file.length / size);
        List<DiskReject> rejected = new ArrayList<>();
        for (int at = 0; at + size <= file.length; at += size) {
            int row = at / size + 1;
            message(file, at).ifPresentOrElse(messages::add,
                    () -> rejected.add(new DiskReject(row, "", RejectedLine.COLUMNS)));
        }
        DiskLayout.tail(file, size).ifPresent(rejected::add);
        return new DiskContent.Messages(new DiskRows<>(messages, rejected));
    }

    @Override
    public String usualName() {
        return "sms";
    }
}
