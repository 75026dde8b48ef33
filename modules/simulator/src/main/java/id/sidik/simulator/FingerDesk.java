package id.sidik.simulator;

import static java.nio.charset.StandardCharsets.US_ASCII;

import id.sidik.protocol.Command;
import id.sidik.protocol.FingerSlot;
import id.sidik.protocol.FingerTemplate;
import id.sidik.protocol.MalformedException;
import id.sidik.protocol.PeopleUpload;
import id.sidik.protocol.Reply;
import id.sidik.protocol.RawUser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** Taking fingers out of an upload, and deleting them (sections 8.3, 8.4 and 8.6). */
final class FingerDesk implements Desk {
    private static final int PIN = 24;
    private static final int ANNOUNCEMENT = 6;
    private static final int MOST_UPLOADED = 16 << 20;

    private final Register register;
    private final FingerHabits habits;
    private final int userSize;

    FingerDesk(Register register, Dialect dialect) {
        this.register = register;
        this.habits = dialect.fingers();
        this.userSize = dialect.records().userSize();
    }

    @Override
    public boolean answers(Exchange exchange) throws IOException {
        byte[] data = exchange.request().data();
        Session session = exchange.session();
        switch (exchange.request().code()) {
            case Command.PREPARE_DATA -> exchange.reply(prepare(session, data));
            case Command.DATA -> exchange.reply(session.upload(data) ? Reply.ACK_OK : Reply.ACK_ERROR);
            case Command.CHECKSUM_BUFFER -> exchange.ok(LittleEndian.words(Arrays.hashCode(session.uploaded())));
            case Command.TMP_WRITE -> exchange.reply(habits.singleWrite()
                    ? writeOne(session, data)
                    : Reply.ACK_UNKNOWN);
            case Command.SAVE_USERTEMPS -> exchange.reply(habits.bulkSave() ? save(session) : Reply.ACK_UNKNOWN);
            case Command.DELETE_USERTEMP -> exchange.reply(slot(data).map(this::deleteByNumber)
                    .orElse(Reply.BAD_PARAMETER));
            case Command.DEL_USER_TEMP -> exchange.reply(habits.byPin() ? deleteByPin(data) : Reply.ACK_UNKNOWN);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static int prepare(Session session, byte[] data) {
        long size = data.length == Integer.BYTES ? LittleEndian.firstWord(data) & 0xFFFFFFFFL : -1;
        if (size < 1 || size > MOST_UPLOADED) return Reply.BAD_PARAMETER;
        session.expect((int) size);
        return Reply.ACK_OK;
    }

    /** The slot must be empty and the person known, else it is refused (VM). */
    private int writeOne(Session session, byte[] data) {
        if (data.length != ANNOUNCEMENT) return Reply.WRONG_LENGTH;
        ByteBuffer in = LittleEndian.in(data);
        byte[] uploaded = session.uploaded();
        boolean fits = data[2] >= 0 && data[2] < FingerTemplate.FINGERS && uploaded.length > 0
                && uploaded.length <= FingerTemplate.MAX_BYTES && uploaded.length == (in.getShort(4) & 0xFFFF);
        if (!fits) return Reply.BAD_PARAMETER;
        FingerTemplate finger = FingerTemplate.of(in.getShort(0) & 0xFFFF, data[2], data[3] & 0xFF, uploaded,
                register.version());
        return register.finger(finger.slot()).isPresent() ? Reply.INSERT_FAILED : register.put(finger);
    }

    private int save(Session session) {
        try {
            PeopleUpload upload = PeopleUpload.decode(session.uploaded(), userSize, register.version());
            for (RawUser user : upload.users()) {
                int code = register.put(user);
                if (code != Reply.ACK_OK) return code;
            }
            for (FingerTemplate finger : upload.templates()) {
                int code = register.put(finger);
                if (code != Reply.ACK_OK) return code;
            }
            return Reply.ACK_OK;
        } catch (MalformedException odd) {
            return Reply.ACK_ERROR;
        }
    }

    private static Optional<FingerSlot> slot(byte[] data) {
        try {
            return Optional.of(FingerSlot.decode(data));
        } catch (MalformedException none) {
            return Optional.empty();
        }
    }

    private int deleteByNumber(FingerSlot slot) {
        if (slot.finger() > 0) return register.delete(slot);
        return switch (habits.zero()) {
            case ALONE -> register.delete(slot);
            case TAKES_ALL -> register.deleteFingers(slot.uid());
            case STAYS -> Reply.ACK_OK;
        };
    }

    private int deleteByPin(byte[] data) {
        if (data.length != PIN + 1 || data[PIN] < 0 || data[PIN] >= FingerTemplate.FINGERS) return Reply.BAD_PARAMETER;
        if (data[PIN] == 0 && habits.zero() == ZeroFinger.STAYS) return Reply.ACK_OK;
        int end = 0;
        while (end < PIN && data[end] != 0) end++;
        return register.byPin(new String(data, 0, end, US_ASCII))
                .map(user -> register.delete(new FingerSlot(user.uid(), data[PIN]))).orElse(Reply.ACK_ERROR);
    }
}
