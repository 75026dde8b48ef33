package id.sidik.simulator;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A GSM modem made of software at a pseudo terminal: a store with messages, a network that takes and brings them, and a
 * plug that can be pulled. The store is on the card: it outlives the plug.
 */
public final class SimulatedModem implements AutoCloseable {
    private final ModemHabits habits;
    private final Map<Integer, StoredMessage> store = new TreeMap<>();
    private final List<SentMessage> sent = new ArrayList<>();
    private final Deque<ModemTrouble> troubles = new ArrayDeque<>();
    private final List<String> commands = new ArrayList<>();
    private ModemLine line;
    private int references;

    public SimulatedModem(ModemHabits habits) {
        this.habits = habits;
    }

    /** Gives it a port; a plugged one stays as it is. @throws IOException where the system has no pseudo terminals */
    public synchronized void plugIn() throws IOException {
        if (line == null) line = new ModemLine(this, PseudoTerminal.open());
    }

    /** Pulls it out: the port vanishes. */
    public synchronized void unplug() {
        if (line != null) line.close();
        line = null;
    }

    synchronized void gone(ModemLine left) {
        left.close();
        if (line == left) line = null;
    }

    /** Where it stands; empty when it is not plugged in. */
    public synchronized Optional<String> device() {
        return Optional.ofNullable(line).map(ModemLine::device);
    }

    /** The network brings a message; long ones come in parts. */
    public synchronized void bring(String sender, String text, OffsetDateTime at) {
        List<Septets.Piece> pieces = Septets.pieces(text, ++references & 0xFF);
        for (int part = 0; part < pieces.size(); part++) put(sender, at, pieces.get(part));
    }

    /** The network brings only some parts of a long message. @param parts from 1, in the order of coming */
    public synchronized void bringParts(String sender, String text, int reference, OffsetDateTime at, int... parts) {
        List<Septets.Piece> pieces = Septets.pieces(text, reference);
        for (int part : parts) put(sender, at, pieces.get(part - 1));
    }

    private void put(String sender, OffsetDateTime at, Septets.Piece piece) {
        int free = 1;
        while (store.containsKey(free)) free++;
        store.put(free, new StoredMessage(free, sender, at, piece));
        if (line != null) line.tell("+CMTI: \"SM\"," + free);
    }

    /** The network tells what became of a message that was sent. @param status of 3GPP 23.040 */
    public synchronized void report(int reference, int status) {
        String told = "+CDS: 6," + reference + ",\"+6281100000\",145,\"26/07/13,07:16:00+28\",\"26/07/13,07:16:05+28\","
                + status;
        if (line != null && habits.reports()) line.tell(told);
    }

    /** What goes wrong next, once each, in this order. */
    public synchronized void plan(ModemTrouble trouble) {
        troubles.add(trouble);
    }

    /** How many places of the store are taken. */
    public synchronized int stored() {
        return store.size();
    }

    public synchronized List<SentMessage> sent() {
        return List.copyOf(sent);
    }

    /** Every command it heard, without what it was given to send. */
    public synchronized List<String> commands() {
        return List.copyOf(commands);
    }

    ModemHabits habits() {
        return habits;
    }

    synchronized void heard(String command) {
        commands.add(command);
    }

    synchronized boolean due(ModemTrouble trouble) {
        return troubles.peek() == trouble && troubles.remove() == trouble;
    }

    synchronized List<StoredMessage> messages() {
        return List.copyOf(store.values());
    }

    synchronized Optional<StoredMessage> message(int index) {
        return Optional.ofNullable(store.get(index));
    }

    synchronized boolean delete(int index) {
        return store.remove(index) != null;
    }

    synchronized int take(String to, String text) {
        int reference = ++references & 0xFF;
        sent.add(new SentMessage(to, text, reference));
        return reference;
    }

    @Override
    public void close() {
        unplug();
    }
}
