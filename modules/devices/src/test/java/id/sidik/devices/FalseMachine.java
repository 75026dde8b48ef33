package id.sidik.devices;

import id.sidik.protocol.Command;
import id.sidik.protocol.MalformedException;
import id.sidik.protocol.Packet;
import id.sidik.protocol.Reply;
import id.sidik.protocol.TcpFraming;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/** Answers everything with ACK_OK, until a bulk read begins: then a script takes over. */
record FalseMachine(HostileServer.Script atTheRead) implements HostileServer.Script {
    /** Reply number of the first bulk read: CONNECT is 0, then come the greeting and the questions. */
    static final int ASKED = 10;

    @Override
    public void serve(InputStream in, OutputStream out) throws IOException {
        TcpFraming framing = new TcpFraming();
        byte[] buffer = new byte[4096];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            framing.feed(buffer, 0, count);
            answer(framing, in, out);
        }
    }

    private void answer(TcpFraming framing, InputStream in, OutputStream out) throws IOException {
        try {
            for (Optional<byte[]> next = framing.next(); next.isPresent(); next = framing.next()) {
                Packet request = Packet.decode(next.get());
                if (request.code() == Command.PREPARE_BUFFER) {
                    if (request.reply() != ASKED) throw new IOException("asked as number " + request.reply());
                    atTheRead.serve(in, out);
                } else
                    out.write(TcpFraming.wrap(Packet.of(Reply.ACK_OK, 0x1234, request.reply()).encode()));
            }
        } catch (MalformedException notTheClient) {
            throw new IOException(notTheClient);
        }
    }
}
