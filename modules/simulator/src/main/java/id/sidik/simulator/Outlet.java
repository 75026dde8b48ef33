package id.sidik.simulator;

import id.sidik.protocol.Packet;
import java.io.IOException;

/** Where the answers of one conversation go. Used by one thread at a time. */
interface Outlet {
    void send(Packet packet) throws IOException;

    /** Sends a packet's bytes as they are, whatever they are worth; framed where the transport has frames. */
    void sendBytes(byte[] packet) throws IOException;

    /** Puts bytes on the wire without any frame. */
    void sendBare(byte[] bytes) throws IOException;

    /** Pushes out what may still be held back. */
    void flush() throws IOException;

    /** Leaves time between two packets of a transfer, where the transport needs it. */
    void breathe() throws IOException;

    /** Leaves time between two answers when the second was asked for before the first had ended. */
    void settle() throws IOException;

    /** The most data bytes that one packet can carry here. */
    int frameLimit();

    /** Whether packets travel in frames with a length of their own. */
    boolean framed();

    /** Ends the connection; where there is none, nothing more is sent. */
    void hangUp();
}
