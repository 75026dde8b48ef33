package id.sidik.simulator;

import static java.nio.charset.StandardCharsets.US_ASCII;

import id.sidik.protocol.Command;
import id.sidik.protocol.OperationKind;
import id.sidik.protocol.Packet;
import id.sidik.protocol.Reply;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The desks of a machine that writes down what they have changed. */
final class NotingDesk implements Desk {
    private static final Map<Integer, OperationKind> NOTED = Map.ofEntries(
            Map.entry(Command.SET_TIME, OperationKind.TIME_SET),
            Map.entry(Command.OPTIONS_WRQ, OperationKind.OPTION_CHANGED),
            Map.entry(Command.USER_WRQ, OperationKind.USER_ENROLLED),
            Map.entry(Command.DELETE_USER, OperationKind.USER_DELETED),
            Map.entry(Command.DELETE_USERTEMP, OperationKind.FINGER_DELETED),
            Map.entry(Command.DEL_USER_TEMP, OperationKind.FINGER_DELETED),
            Map.entry(Command.CLEAR_DATA, OperationKind.DATA_CLEARED),
            Map.entry(Command.CLEAR_ATTLOG, OperationKind.LOG_CLEARED),
            Map.entry(Command.CLEAR_ADMIN, OperationKind.ADMINS_CLEARED),
            Map.entry(Command.GRPTZ_WRQ, OperationKind.GROUP_ACCESS_CHANGED),
            Map.entry(Command.USERTZ_WRQ, OperationKind.USER_ACCESS_CHANGED),
            Map.entry(Command.TZ_WRQ, OperationKind.TIME_ZONE_CHANGED),
            Map.entry(Command.ULG_WRQ, OperationKind.COMBINATION_CHANGED),
            Map.entry(Command.UNLOCK, OperationKind.UNLOCKED));
    /** What every client says after CONNECT changes nothing worth a line. */
    private static final byte[] INTRODUCTION = "SDKBuild".getBytes(US_ASCII);

    private final List<Desk> desks;
    private final OperationBook book;
    private final WallClock clock;

    NotingDesk(List<Desk> desks, OperationBook book, WallClock clock) {
        this.desks = List.copyOf(desks);
        this.book = book;
        this.clock = clock;
    }

    @Override
    public boolean answers(Exchange exchange) throws IOException {
        SeenOutlet seen = new SeenOutlet(exchange.out());
        Exchange watched = new Exchange(exchange.request(), exchange.session(), seen);
        for (Desk desk : desks) {
            if (!desk.answers(watched)) continue;
            if (seen.saidOk()) note(exchange.request());
            return true;
        }
        return false;
    }

    private void note(Packet request) {
        byte[] head = Arrays.copyOf(request.data(), INTRODUCTION.length);
        if (request.code() == Command.OPTIONS_WRQ && Arrays.equals(head, INTRODUCTION)) return;
        OperationKind kind = NOTED.get(request.code());
        if (kind != null) book.note(kind, clock.now());
    }

    /** Passes everything on and remembers whether the answer was OK. */
    private static final class SeenOutlet implements Outlet {
        private final Outlet out;
        private boolean ok;

        SeenOutlet(Outlet out) {
            this.out = out;
        }

        boolean saidOk() {
            return ok;
        }

        @Override
        public void send(Packet packet) throws IOException {
            ok = packet.code() == Reply.ACK_OK;
            out.send(packet);
        }

        @Override
        public void sendBytes(byte[] packet) throws IOException {
            out.sendBytes(packet);
        }

        @Override
        public void sendBare(byte[] bytes) throws IOException {
            out.sendBare(bytes);
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void breathe() throws IOException {
            out.breathe();
        }

        @Override
        public void settle() throws IOException {
            out.settle();
        }

        @Override
        public int frameLimit() {
            return out.frameLimit();
        }

        @Override
        public boolean framed() {
            return out.framed();
        }

        @Override
        public void hangUp() {
            out.hangUp();
        }
    }
}
