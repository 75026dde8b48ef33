package id.sidik.simulator;

import id.sidik.protocol.FingerTemplate;
import id.sidik.protocol.push.PushDialect;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A machine made of software that reports by itself. It greets, tells its punches in batches, tells a batch again until it
 * is acknowledged, comes by for orders and answers them. One thread uses it, or its own after {@link #start}.
 */
public final class PushingMachine implements AutoCloseable {
    private static final int BATCH = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final PushLine line;
    private final PushWords words;
    private final List<SimulatedPunch> punches;
    private final PushedPeople people;
    private final List<String> done = new ArrayList<>();
    private final PushedStock stock;
    private final List<String> deeds = new ArrayList<>();
    private int told;
    private long stamp;
    private boolean greeted;
    private boolean owed;
    private volatile boolean closed;

    /** @param receiver for example {@code http://127.0.0.1:8081/} */
    public PushingMachine(URI receiver, PushDialect dialect, SimulatorSettings settings) {
        line = new PushLine(receiver, PATIENCE);
        words = new PushWords(dialect, settings.serial());
        stock = new PushedStock(dialect, settings.serial(), settings.dialect().fingers().version(),
                settings.register().each());
        Population made = Population.make(settings.population(), settings.dialect().records());
        punches = new ArrayList<>(made.punches());
        people = new PushedPeople(made.people());
    }

    /** @param dialect 1, 2 or 3 */
    public static PushingMachine speaking(int dialect, URI receiver, SimulatorSettings settings) {
        return new PushingMachine(receiver, PushDialect.values()[dialect - 1], settings);
    }

    /** Everything it has to tell, told or not. */
    public synchronized List<SimulatedPunch> punches() {
        return List.copyOf(punches);
    }

    public synchronized List<SimulatedPerson> people() {
        return people.all();
    }

    /** The orders that it carried out, as they came. */
    public synchronized List<String> done() {
        return List.copyOf(done);
    }

    /** Somebody lays a finger on it. */
    public synchronized void punch(SimulatedPunch punch) {
        punches.add(punch);
    }

    /** Its templates. */
    public synchronized List<FingerTemplate> fingers() {
        return people.all().stream().flatMap(person -> stock.fingers(person).stream()).toList();
    }

    /** Somebody does something at its menu. @param code of the vendor's table @param object whom or what it concerns */
    public synchronized void deed(int code, int admin, LocalDateTime at, int object) {
        deeds.add(PushedStock.deed(code, admin, at, object));
    }

    /** What it is told at its start; from where its stamps go on. @throws IOException when nobody answers, or with a no */
    public synchronized String greet() throws IOException {
        String settings = line.get(words.greeting());
        if (words.dialect() == PushDialect.V3) {
            line.post(words.registration(), "DeviceType=att,~DeviceName=SIM,FirmVer=SIM 3.1".getBytes(
                    StandardCharsets.US_ASCII));
            settings = line.post(words.settings(), new byte[0]);
        }
        told = settings.lines().filter(each -> each.startsWith("Stamp=")).findFirst()
                .map(each -> Math.clamp(Long.parseLong(each.substring(6).strip()), 0, punches.size())).orElse(told);
        greeted = true;
        return settings;
    }

    /** Tells what is not told yet. A batch that is not acknowledged is told again the next time. */
    public synchronized void report() throws IOException {
        while (told < punches.size()) {
            int end = Math.min(punches.size(), told + BATCH);
            String body = punches.subList(told, end).stream().map(words::row).collect(Collectors.joining("\n", "",
                    "\n"));
            acknowledged(line.post(words.punches(end), body.getBytes(StandardCharsets.UTF_8)));
            told = end;
        }
    }

    /** Tells who is enrolled. */
    public synchronized void reportPeople() throws IOException {
        tell(words.people(++stamp), people.all().stream().map(words::row).toList());
    }

    /** Tells its templates. */
    public synchronized void reportFingers() throws IOException {
        tell(words.fingers(++stamp), people.all().stream().flatMap(stock::rows).toList());
    }

    /** Tells what was done at its menu; dialect 3 has no such table. */
    public synchronized void reportDeeds() throws IOException {
        if (words.dialect() != PushDialect.V3) tell(words.people(++stamp), deeds);
    }

    private void tell(String where, List<String> rows) throws IOException {
        if (!rows.isEmpty())
            line.post(where, (String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void acknowledged(String answer) throws IOException {
        if (!answer.startsWith("OK")) throw new IOException("not acknowledged");
    }

    /** Comes by for orders and does them. @return how many */
    public synchronized int poll() throws IOException {
        String answer = line.get(words.poll("SIM 3.1," + people.all().size() + "," + fingers().size() + "," + punches
                .size()
                + ",127.0.0.1," + stock.version().number()));
        if (answer.startsWith("OK")) return 0;
        List<String> results = new ArrayList<>();
        for (String order : answer.lines().toList()) {
            String[] parts = order.split(":", 3);
            int code = parts.length == 3 && parts[0].equals("C") ? carryOut(parts[2]) : -1002;
            results.add("ID=" + parts[1] + "&Return=" + code + "&CMD=" + parts[2].split(" ")[0]);
        }
        if (owed) reportPeople();
        owed = false;
        line.post(words.results(), (String.join("\n", results) + "\n").getBytes(StandardCharsets.UTF_8));
        return results.size();
    }

    private int carryOut(String order) {
        done.add(order);
        if (order.startsWith("DATA DEL")) return people.delete(order);
        if (order.startsWith("DATA USER") || order.startsWith("DATA UPDATE")) return people.save(order);
        if (order.equals("DATA QUERY USERINFO") || order.startsWith("DATA QUERY tablename=user")) owed = true;
        if (order.startsWith("DATA QUERY ATTLOG")) told = 0;
        if (order.equals("REBOOT")) greeted = false;
        return order.startsWith("DATA QUERY") || order.startsWith("SET OPTIONS DateTime=") || order.equals("REBOOT")
                || order.equals("INFO")
                || order.startsWith("GET OPTIONS") ? 0 : -1002;
    }

    /** Does all of it again and again, in this time, until it is closed; errors are met with patience. */
    public void start(Duration pause) {
        Thread.ofPlatform().name("simulated machine reports").daemon().start(() -> {
            while (!closed) {
                try {
                    round();
                } catch (IOException later) {
                    greeted = false;
                }
                try {
                    Thread.sleep(pause);
                } catch (InterruptedException end) {
                    closed = true;
                }
            }
        });
    }

    private synchronized void round() throws IOException {
        if (!greeted) {
            greet();
            reportPeople();
            reportFingers();
        }
        report();
        poll();
    }

    @Override
    public void close() {
        closed = true;
    }
}
