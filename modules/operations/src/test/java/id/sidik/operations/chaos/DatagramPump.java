package id.sidik.operations.chaos;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.SocketAddress;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Carries datagrams both ways, for each laptop's port by a port of its own. */
final class DatagramPump {
    private static final int LARGEST = 65_507;

    private final DatagramSocket here;
    private final ChaosLine line;
    private final Chaos chaos;
    private final Map<SocketAddress, Way> out = new ConcurrentHashMap<>();

    DatagramPump(DatagramSocket here, ChaosLine line, Chaos chaos) {
        this.here = here;
        this.line = line;
        this.chaos = chaos;
    }

    void run() {
        try {
            byte[] room = new byte[LARGEST];
            while (true) {
                DatagramPacket packet = new DatagramPacket(room, room.length);
                here.receive(packet);
                way(packet.getSocketAddress())
                        .carry(Arrays.copyOf(packet.getData(), packet.getLength()));
            }
        } catch (IOException closed) {
            // the line is closed
        }
    }

    private Way way(SocketAddress laptop) throws IOException {
        Way known = out.get(laptop);
        if (known != null) return known;
        DatagramSocket there = new DatagramSocket();
        line.keep(there);
        int number = chaos.next();
        Way way = new Way(there, line.machine(), chaos.strike(number, false));
        out.put(laptop, way);
        Way back = new Way(here, laptop, chaos.strike(number, true));
        Thread.ofVirtual().start(() -> answer(there, back));
        return way;
    }

    private static void answer(DatagramSocket there, Way back) {
        try {
            byte[] room = new byte[LARGEST];
            while (true) {
                DatagramPacket packet = new DatagramPacket(room, room.length);
                there.receive(packet);
                back.carry(Arrays.copyOf(packet.getData(), packet.getLength()));
            }
        } catch (IOException closed) {
            // the line is closed
        }
    }

    /** One direction. */
    private final class Way {
        private final DatagramSocket by;
        private final SocketAddress to;
        private Optional<Strike> strike;
        private Optional<byte[]> held = Optional.empty();
        private long carried;
        private long silentUntil;

        Way(DatagramSocket by, SocketAddress to, Optional<Strike> strike) {
            this.by = by;
            this.to = to;
            this.strike = strike;
        }

        void carry(byte[] bytes) throws IOException {
            long number = carried++;
            if (number < silentUntil) return;
            Optional<Strike> now = strike.filter(each -> each.at() == number);
            if (now.isPresent()) struck(bytes, now.get());
            else
                send(bytes);
        }

        private void struck(byte[] bytes, Strike now) throws IOException {
            strike = Optional.empty();
            switch (now.kind()) {
                case DROP -> silentUntil = carried;
                case STALL -> silentUntil = carried + now.size();
                case REORDER -> held = Optional.of(bytes);
                case TRUNCATE -> send(Arrays.copyOf(bytes, Math.max(0, bytes.length - now.size())));
                case FLIP -> {
                    bytes[now.size() % bytes.length] ^= 0x10;
                    send(bytes);
                }
                case DUPLICATE -> {
                    send(bytes);
                    send(bytes);
                }
                case DELAY -> {
                    line.hold(now.size());
                    send(bytes);
                }
                case REBOOT -> {
                    line.reboot(now.size());
                    send(bytes);
                }
                case PUNCH -> {
                    line.punch();
                    send(bytes);
                }
            }
        }

        private void send(byte[] bytes) throws IOException {
            by.send(new DatagramPacket(bytes, bytes.length, to));
            if (held.isEmpty()) return;
            byte[] late = held.get();
            held = Optional.empty();
            by.send(new DatagramPacket(late, late.length, to));
        }
    }
}
