package id.sidik.protocol;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The buffer that SAVE_USERTEMPS takes over (section 8.3): u32 length of the users, of the table and of the templates,
 * then these three. Flags are not carried: what is written so is valid.
 *
 * @param users     all of one record size
 * @param templates of these or of people whom the machine knows already
 */
public record PeopleUpload(List<RawUser> users, List<FingerTemplate> templates) {
    /** Data of SAVE_USERTEMPS. */
    private static final byte[] SAVE = {12, 0, 0, 0, 0, 0, 8, 0};
    private static final int HEAD = 12;
    private static final int ROW = 8;
    private static final byte KIND = 2;
    private static final int FINGER = 0x10;

    public PeopleUpload {
        users = List.copyOf(users);
        templates = List.copyOf(templates);
    }

    public static byte[] saveRequest() {
        return SAVE.clone();
    }

    public byte[] encode() {
        byte[] people = people();
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        ByteArrayOutputStream fingers = new ByteArrayOutputStream();
        for (FingerTemplate each : templates) {
            byte[] row = new byte[ROW];
            row[0] = KIND;
            Bytes.put16(row, 1, each.uid());
            row[3] = (byte) (FINGER + each.finger());
            Bytes.put32(row, 4, fingers.size());
            table.writeBytes(row);
            byte[] size = new byte[2];
            Bytes.put16(size, 0, each.size());
            fingers.writeBytes(size);
            fingers.writeBytes(each.bytes());
        }
        byte[] head = new byte[HEAD];
        Bytes.put32(head, 0, people.length);
        Bytes.put32(head, 4, table.size());
        Bytes.put32(head, 8, fingers.size());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(head);
        out.writeBytes(people);
        out.writeBytes(table.toByteArray());
        out.writeBytes(fingers.toByteArray());
        return out.toByteArray();
    }

    private byte[] people() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (RawUser each : users) {
            out.write(KIND);
            out.writeBytes(each.raw());
        }
        return out.toByteArray();
    }

    /**
     * @param recordSize 28 or 72, as the machine that receives it keeps users
     * @param told       the machine's own version, for templates that do not say it themselves
     * @throws MalformedException when lengths, offsets or marks do not fit together
     */
    public static PeopleUpload decode(byte[] buffer, int recordSize, FingerVersion told) throws MalformedException {
        if (buffer.length < HEAD) throw new MalformedException("an upload has 12 bytes of lengths");
        long users = Bytes.u32(buffer, 0);
        long table = Bytes.u32(buffer, 4);
        long fingers = Bytes.u32(buffer, 8);
        if (HEAD + users + table + fingers != buffer.length || users % (recordSize + 1) != 0 || table % ROW != 0)
            throw new MalformedException("lengths of an upload: " + users + ", " + table + ", " + fingers);
        int tableAt = HEAD + (int) users;
        return new PeopleUpload(people(buffer, tableAt, recordSize),
                templates(buffer, tableAt, tableAt + (int) table, told));
    }

    private static List<RawUser> people(byte[] buffer, int end, int recordSize) throws MalformedException {
        List<RawUser> users = new ArrayList<>();
        for (int at = HEAD; at < end; at += recordSize + 1) {
            if (buffer[at] != KIND) throw new MalformedException("a user of an upload begins with " + buffer[at]);
            users.add(new RawUser(Bytes.part(buffer, at + 1, recordSize)));
        }
        return users;
    }

    /** Rows that share bytes would let a small upload grow large: together they may take no more than there is. */
    private static List<FingerTemplate> templates(byte[] buffer, int from, int to, FingerVersion told)
            throws MalformedException {
        List<FingerTemplate> templates = new ArrayList<>();
        long taken = 0;
        for (int row = from; row < to; row += ROW) {
            long at = to + Bytes.u32(buffer, row + 4);
            int size = at + 2 <= buffer.length ? Bytes.u16(buffer, (int) at) : 0;
            int finger = Bytes.u8(buffer, row + 3) - FINGER;
            taken += size + 2L;
            boolean fits = buffer[row] == KIND && finger >= 0 && finger < FingerTemplate.FINGERS && size > 0
                    && size <= FingerTemplate.MAX_BYTES && at + 2 + size <= buffer.length
                    && taken <= buffer.length - to;
            if (!fits) throw new MalformedException("row of an upload at " + row);
            templates.add(FingerTemplate.of(Bytes.u16(buffer, row + 1), finger, FingerTemplate.VALID,
                    Bytes.part(buffer, (int) at + 2, size), told));
        }
        return templates;
    }

    /** Tells no content. */
    @Override
    public String toString() {
        return "upload of %d users and %d fingers".formatted(users.size(), templates.size());
    }
}
