package id.sidik.devices.push;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.HashSet;
import java.util.Set;

/** The connections that are open: so many, and of one address so many. Safe for several threads. */
final class Guests {
    private final PushLimits limits;
    private final Set<Socket> sockets = new HashSet<>();
    private boolean closed;

    Guests(PushLimits limits) {
        this.limits = limits;
    }

    /** @return false when there is no room */
    synchronized boolean welcome(Socket socket) {
        InetAddress address = socket.getInetAddress();
        long same = sockets.stream().filter(each -> address.equals(each.getInetAddress())).count();
        if (closed || sockets.size() >= limits.connections() || same >= limits.perAddress()) return false;
        return sockets.add(socket);
    }

    synchronized void gone(Socket socket) {
        sockets.remove(socket);
    }

    synchronized int count() {
        return sockets.size();
    }

    /** Nobody comes in any more, and who is in goes. */
    synchronized void close() {
        closed = true;
        for (Socket each : sockets) quietly(each);
    }

    static void quietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // nothing is left to be done
        }
    }
}
