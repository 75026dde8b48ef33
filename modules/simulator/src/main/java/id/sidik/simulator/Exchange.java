package id.sidik.simulator;

import id.sidik.protocol.Packet;
import id.sidik.protocol.Reply;
import java.io.IOException;

/** One request and the way back to who asked. Every packet of the answer repeats the request's number (section 2.3). */
record Exchange(Packet request, Session session, Outlet out) {
    void ok(byte... data) throws IOException {
        reply(Reply.ACK_OK, data);
    }

    void reply(int code, byte... data) throws IOException {
        replyAs(code, session.id(), data);
    }

    /** @param sessionField what the header says in place of the session: a frame index, a state, a count (section 2.2) */
    void replyAs(int code, int sessionField, byte... data) throws IOException {
        out.send(new Packet(code, sessionField & 0xFFFF, request.reply(), data));
    }
}
