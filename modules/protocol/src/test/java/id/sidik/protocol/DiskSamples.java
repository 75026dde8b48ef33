package id.sidik.protocol;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Files as they lie on a stick, in bytes of our own making. */
final class DiskSamples {
    static final List<UserRecord> PEOPLE = List.of(
            new UserRecord(1, 14, "1", "Contoh Kepala".getBytes(US_ASCII), "1234", 0, 1, 1, List.of(1, 258, 50)),
            new UserRecord(2, 0, "0012", "Contoh Dua".getBytes(US_ASCII), "", 123456789, 2, 0, List.of(0, 0, 0)),
            new UserRecord(300, 1, "990017", "Contoh Tiga".getBytes(US_ASCII), "", 0, 1, 0, List.of(0, 0, 0)));

    private DiskSamples() {}

    static byte[] users(int size) {
        List<UserRecord> people = size == UserRecord.LONG_SIZE
                ? PEOPLE
                : PEOPLE.stream().map(user -> new UserRecord(user.uid(), user.privilege(), user.pin().replaceFirst(
                        "^0+", ""), user.nameBytes(), user.password(), user.card(), user.group(), 0, List.of(0)))
                        .toList();
        return UserDataset.encode(size, people);
    }

    static DiskFinger finger(int uid, int finger, int length) {
        byte[] template = new byte[length];
        new Random(uid * 31L + finger).nextBytes(template);
        return new DiskFinger(uid, "", finger, 1, template);
    }

    static List<DiskFinger> fingers(int length) {
        return List.of(finger(1, 0, length), finger(1, 6, length - 7), finger(300, 9, length - 100));
    }

    static byte[] message(int size, int id, LocalDateTime start, String text) {
        byte[] bytes = new byte[size];
        bytes[0] = (byte) 253;
        Bytes.put16(bytes, 1, id);
        Bytes.put16(bytes, 3, 60);
        Bytes.put32(bytes, 7, PackedTime.encode(start));
        Bytes.putField(bytes, 11, size - 11, text.getBytes(US_ASCII));
        return bytes;
    }

    static byte[] department(int id, String name) {
        byte[] bytes = new byte[49];
        bytes[0] = (byte) id;
        Bytes.putField(bytes, 1, 48, name.getBytes(US_ASCII));
        return bytes;
    }

    static byte[] face(int uid, int part) {
        byte[] bytes = new byte[2576];
        Arrays.fill(bytes, 16, bytes.length, (byte) 0x5A);
        Bytes.put16(bytes, 0, 2576);
        Bytes.put16(bytes, 2, uid);
        bytes[4] = (byte) part;
        bytes[5] = 1;
        return bytes;
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) all.writeBytes(part);
        return all.toByteArray();
    }
}
