package id.sidik.simulator;

import id.sidik.protocol.Command;
import id.sidik.protocol.MalformedException;
import id.sidik.protocol.RawUser;
import id.sidik.protocol.Reply;
import id.sidik.protocol.UserRecord;
import id.sidik.protocol.VerifyStyle;
import java.io.IOException;
import java.util.Optional;

/** Writing and deleting people, and clearing what the machine knows (sections 4 and 9). */
final class PeopleDesk implements Desk {
    private static final int LOG = 1;
    private static final int FINGERS = 2;
    private static final int NOTHING = 3;
    private static final int OPERATIONS = 4;
    private static final int PEOPLE = 5;

    private final Register register;
    private final MachineStock stock;
    private final OperationBook operations;

    PeopleDesk(MachineStock stock, OperationBook operations) {
        this.register = stock.register();
        this.stock = stock;
        this.operations = operations;
    }

    @Override
    public boolean answers(Exchange exchange) throws IOException {
        byte[] data = exchange.request().data();
        switch (exchange.request().code()) {
            case Command.USER_WRQ -> exchange.reply(write(data));
            case Command.DELETE_USER -> exchange.reply(data.length < 2
                    ? Reply.BAD_PARAMETER
                    : register.delete(LittleEndian.in(data).getShort(0) & 0xFFFF));
            case Command.CLEAR_ADMIN -> {
                register.dismissAdministrators();
                exchange.ok();
            }
            case Command.CLEAR_DATA -> exchange.reply(clear(data));
            case Command.VERIFY_WRQ -> exchange.reply(style(data) ? Reply.ACK_OK : Reply.ACK_ERROR);
            case Command.VERIFY_RRQ -> tellStyle(exchange, data);
            default -> {
                return false;
            }
        }
        return true;
    }

    private int write(byte[] data) {
        boolean fits = data.length == UserRecord.LONG_SIZE || data.length == UserRecord.SHORT_SIZE;
        return fits ? register.put(new RawUser(data)) : Reply.WRONG_LENGTH;
    }

    /** Without a kind everything goes: the reason why no careful client sends it so. */
    private int clear(byte[] data) {
        switch (data.length == 0 ? 0 : data[0]) {
            case 0 -> {
                stock.clearPunches();
                register.clear();
                operations.clear();
            }
            case LOG -> stock.clearPunches();
            case FINGERS -> register.clearFingers();
            case NOTHING -> { /* as it says */ }
            case OPERATIONS -> operations.clear();
            case PEOPLE -> register.clear();
            default -> {
                return Reply.BAD_PARAMETER;
            }
        }
        return Reply.ACK_OK;
    }

    private boolean style(byte[] data) {
        try {
            return register.style(VerifyStyle.decode(data));
        } catch (MalformedException odd) {
            return false;
        }
    }

    private void tellStyle(Exchange exchange, byte[] data) throws IOException {
        Optional<VerifyStyle> style = data.length < 2
                ? Optional.empty()
                : register.style(LittleEndian.in(data).getShort(0) & 0xFFFF);
        if (style.isPresent()) exchange.ok(style.get().encode());
        else
            exchange.reply(Reply.ACK_ERROR);
    }
}
