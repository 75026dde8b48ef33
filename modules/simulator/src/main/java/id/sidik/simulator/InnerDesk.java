package id.sidik.simulator;

import id.sidik.protocol.Command;
import id.sidik.protocol.Packet;
import id.sidik.protocol.Reply;
import id.sidik.protocol.UserDataset;
import id.sidik.protocol.UserRecord;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** A client inside of the machine itself: its web server, which speaks with the firmware without any wire. */
final class InnerDesk {
    private final Firmware firmware;
    private final int userSize;
    private final Session session = new Session();
    private final LastAnswer last = new LastAnswer();

    InnerDesk(Firmware firmware, int userSize) {
        this.firmware = firmware;
        this.userSize = userSize;
        session.open(1, true);
    }

    synchronized Packet ask(int command, byte... data) throws IOException {
        last.forget();
        firmware.answer(new Exchange(Packet.of(command, session.id(), 1, data), session, last));
        return last.packet().orElseGet(() -> Packet.of(Reply.ACK_UNKNOWN, session.id(), 1));
    }

    List<UserRecord> users(MachineStock stock) {
        byte[] all = stock.users();
        return UserDataset.decode(Arrays.copyOfRange(all, 4, all.length), OptionalInt.empty()).users();
    }

    boolean write(UserRecord user) throws IOException {
        try {
            return ask(Command.USER_WRQ, user.encode(userSize)).code() == Reply.ACK_OK;
        } catch (IllegalArgumentException tooLong) {
            return false;
        }
    }

    boolean delete(UserRecord user) throws IOException {
        return ask(Command.DELETE_USER, (byte) user.uid(), (byte) (user.uid() >> 8)).code() == Reply.ACK_OK;
    }
}
