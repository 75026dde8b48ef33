package id.sidik.simulator;

import id.sidik.protocol.Command;
import id.sidik.protocol.FingerSlot;
import id.sidik.protocol.MalformedException;
import id.sidik.protocol.Reply;
import id.sidik.protocol.SingleTemplate;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Handing over datasets: buffered and in chunks, or in one plain flow (section 7). */
final class BulkReads implements Desk {
    private static final int ARGUMENT = 11;
    private static final byte[] EMPTY = LittleEndian.words(0);
    private static final int ALL_USERS = 5;
    private static final int ALL_FINGERS = 2;
    private static final int SMALL = 4096;

    private final Transfers transfers;
    private final FingerHabits fingers;
    private final MachineStock stock;
    private final OperationBook operations;

    BulkReads(Dialect dialect, MachineStock stock, OperationBook operations) {
        this.transfers = dialect.transfers();
        this.fingers = dialect.fingers();
        this.stock = stock;
        this.operations = operations;
    }

    @Override
    public boolean answers(Exchange exchange) throws IOException {
        switch (exchange.request().code()) {
            case Command.PREPARE_BUFFER -> prepare(exchange);
            case Command.READ_BUFFER -> chunk(exchange);
            case Command.FREE_DATA -> free(exchange);
            case Command.ATTLOG_RRQ, Command.USERTEMP_RRQ, Command.DB_RRQ, Command.OPLOG_RRQ, Command.GET_USERTEMP ->
                plain(exchange);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** 1503: the dataset at once when it is small, else its size and the promise to hold it. */
    private void prepare(Exchange exchange) throws IOException {
        byte[] argument = exchange.request().data();
        if (!transfers.buffered() || stock.people().size() > transfers.mostPeople()) {
            exchange.reply(Reply.ACK_UNKNOWN);
            return;
        }
        Optional<byte[]> dataset = argument.length == ARGUMENT && argument[0] == 1 ? asked(argument) : Optional.empty();
        if (dataset.isEmpty()) {
            exchange.reply(Reply.ACK_ERROR);
            return;
        }
        byte[] whole = dataset.get();
        if (whole.length <= wholeLimit(exchange.out())) {
            exchange.reply(Command.DATA, whole);
            return;
        }
        exchange.session().hold(whole);
        ByteBuffer told = LittleEndian.buffer(13);
        told.put((byte) 0).putInt(whole.length).putInt(whole.length).putInt(0);
        exchange.ok(told.array());
    }

    private Optional<byte[]> asked(byte[] argument) {
        ByteBuffer in = LittleEndian.in(argument);
        int inner = in.getShort(1) & 0xFFFF;
        int function = in.getInt(3);
        return switch (inner) {
            case Command.USERTEMP_RRQ -> function == ALL_USERS ? Optional.of(stock.users()) : Optional.empty();
            case Command.ATTLOG_RRQ -> Optional.of(stock.attendance());
            case Command.OPLOG_RRQ -> Optional.of(operations.dataset());
            // work codes, short messages: this machine has none
            case Command.DB_RRQ -> Optional.of(function == ALL_FINGERS ? stock.fingers() : EMPTY);
            default -> Optional.empty();
        };
    }

    /** 1504: one range of what 1503 promised. */
    private void chunk(Exchange exchange) throws IOException {
        byte[] argument = exchange.request().data();
        long start = argument.length == 8 ? LittleEndian.in(argument).getInt(0) : -1;
        long size = argument.length == 8 ? LittleEndian.in(argument).getInt(4) : -1;
        if (!exchange.session().holds(start, size)) {
            exchange.reply(Reply.ACK_ERROR);
            return;
        }
        byte[] bytes = exchange.session().held((int) start, (int) size);
        if (!transfers.announced() && size <= frame(exchange.out())) exchange.replyAs(Command.DATA, 0, bytes);
        else
            exchange.replyAs(Reply.ACK_OK, stream(exchange, bytes, size == exchange.session().heldSize()));
    }

    private void free(Exchange exchange) throws IOException {
        exchange.session().release();
        exchange.ok();
    }

    /** 13, or 9 with u8 5: the whole log or all users in one flow, closed with the byte count in the session field. */
    private void plain(Exchange exchange) throws IOException {
        byte[] argument = exchange.request().data();
        byte @Nullable [] dataset = switch (exchange.request().code()) {
            case Command.ATTLOG_RRQ -> stock.attendance();
            case Command.OPLOG_RRQ -> operations.dataset();
            case Command.USERTEMP_RRQ -> argument.length == 1 && argument[0] == ALL_USERS
                    ? stock.users()
                    : oneFinger(argument);
            case Command.GET_USERTEMP -> oneFinger(argument);
            case Command.DB_RRQ -> argument.length == 1 && argument[0] == ALL_FINGERS ? stock.fingers() : EMPTY;
            default -> EMPTY;
        };
        if (dataset == null) {
            exchange.reply(Reply.ACK_ERROR);
            return;
        }
        // machines announce even a few records here (a captured K40 does it for 124 bytes)
        if (!transfers.announced() && dataset.length <= wholeLimit(exchange.out())) {
            exchange.reply(Command.DATA, dataset);
            return;
        }
        stream(exchange, dataset, true);
        exchange.replyAs(Reply.ACK_OK, dataset.length);
    }

    /** Null where there is none. */
    private byte @Nullable [] oneFinger(byte[] argument) {
        try {
            FingerSlot slot = FingerSlot.decode(argument);
            return !fingers.singleRead()
                    ? null
                    : stock.register().finger(slot).map(finger -> SingleTemplate.encode(finger, fingers.padded()))
                            .orElse(null);
        } catch (MalformedException none) {
            return null;
        }
    }

    /**
     * @param alone whether these bytes are the whole dataset
     * @return the index of the last frame, which also stands in the ACK that closes a chunk
     */
    private int stream(Exchange exchange, byte[] bytes, boolean alone) throws IOException {
        int frame = frame(exchange.out());
        exchange.reply(Command.PREPARE_DATA, LittleEndian.words(bytes.length, frame));
        int index = 0;
        for (int at = 0; at < bytes.length; at += frame, index++) {
            exchange.out().breathe();
            exchange.replyAs(Command.DATA, index, Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + frame)));
        }
        // pyzatt takes a small frame and what is glued to it for one; the JavaScript family wants the end glued to the data
        if (bytes.length <= SMALL && alone) exchange.out().settle();
        return index - 1;
    }

    private int frame(Outlet out) {
        return Math.min(transfers.frame(), out.frameLimit());
    }

    private int wholeLimit(Outlet out) {
        return Math.min(transfers.wholeLimit(), out.frameLimit());
    }
}
