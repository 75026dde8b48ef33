package id.sidik.simulator;

import id.sidik.protocol.Command;
import id.sidik.protocol.MalformedException;
import id.sidik.protocol.Reply;
import id.sidik.protocol.ScreenMessage;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Short messages and whom they are shown to (section 9.5). What is not there is answered 4993. */
final class MessageDesk implements Desk {
    private static final int NOT_FOUND = 4993;

    private final Map<Integer, byte[]> messages = new ConcurrentHashMap<>();
    private final Set<Integer> shown = ConcurrentHashMap.newKeySet();

    @Override
    public boolean answers(Exchange exchange) throws IOException {
        byte[] data = exchange.request().data();
        switch (exchange.request().code()) {
            case Command.SMS_WRQ -> write(exchange, data);
            case Command.SMS_RRQ -> read(exchange, data);
            case Command.DELETE_SMS -> exchange.reply(messages.remove(first(data)) == null ? NOT_FOUND : Reply.ACK_OK);
            case Command.UDATA_WRQ -> {
                shown.add(link(data));
                exchange.ok();
            }
            case Command.DELETE_UDATA -> exchange.reply(shown.remove(link(data)) ? Reply.ACK_OK : NOT_FOUND);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void write(Exchange exchange, byte... data) throws IOException {
        Optional<ScreenMessage> message = understood(data);
        message.ifPresent(each -> messages.put(each.id(), data));
        exchange.reply(message.isPresent() ? Reply.ACK_OK : Reply.ACK_ERROR);
    }

    private static Optional<ScreenMessage> understood(byte... data) {
        try {
            return ScreenMessage.decode(data);
        } catch (MalformedException tooShort) {
            return Optional.empty();
        }
    }

    private void read(Exchange exchange, byte... data) throws IOException {
        byte[] message = messages.get(first(data));
        if (message == null) exchange.reply(NOT_FOUND);
        else
            exchange.ok(message);
    }

    private static int first(byte... data) {
        return data.length < 2 ? 0 : LittleEndian.in(data).getShort() & 0xFFFF;
    }

    private static int link(byte... data) {
        return LittleEndian.firstWord(data);
    }
}
