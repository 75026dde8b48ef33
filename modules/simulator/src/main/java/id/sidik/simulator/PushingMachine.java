package id.sidik.simulator;

import id.sidik.protocol.push.PushDialect;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<String, SimulatedPerson> people = new LinkedHashMap<>();
    private final List<String> done = new ArrayList<>();
    private int told;
    private boolean greeted;
    private volatile boolean closed;

    /** @param receiver for example {@code http://127.0.0.1:8081/} */
    public PushingMachine(URI receiver, PushDialect dialect, SimulatorSettings settings) {
        line = new PushLine(receiver, PATIENCE);
        words = new PushWords(dialect, settings.serial());
        Population made = Population.make(settings.population(), settings.dialect().records());
        punches = new ArrayList<>(made.punches());
        made.people().forEach(person -> people.put(person.pin(), person));
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
        return List.copyOf(people.values());
    }

    /** The orders that it carried out, as they came. */
    public synchronized List<String> done() {
        return List.copyOf(done);
    }

    /** Somebody lays a finger on it. */
    public synchronized void punch(SimulatedPunch punch) {
        punches.add(punch);
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
        String body = people.values().stream().map(words::row).collect(Collectors.joining("\n", "", "\n"));
        line.post(words.people(people.size()), body.getBytes(StandardCharsets.UTF_8));
    }

    private static void acknowledged(String answer) throws IOException {
        if (!answer.startsWith("OK")) throw new IOException("not acknowledged");
    }

    /** Comes by for orders and does them. @return how many */
    public synchronized int poll() throws IOException {
        String answer = line.get(words.poll("SIM 3.1," + people.size() + ",0," + punches.size() + ",127.0.0.1"));
        if (answer.startsWith("OK")) return 0;
        List<String> results = new ArrayList<>();
        for (String order : answer.lines().toList()) {
            String[] parts = order.split(":", 3);
            int code = parts.length == 3 && parts[0].equals("C") ? carryOut(parts[2]) : -1002;
            results.add("ID=" + parts[1] + "&Return=" + code + "&CMD=" + parts[2].split(" ")[0]);
        }
        line.post(words.results(), (String.join("\n", results) + "\n").getBytes(StandardCharsets.UTF_8));
        return results.size();
    }

    private int carryOut(String order) {
        done.add(order);
        Map<String, String> fields = Arrays.stream(order.substring(order.lastIndexOf(' ', order.indexOf('=') < 0
                ? order.length() - 1
                : order.indexOf('=')) + 1).split("\t")).filter(field -> field.indexOf('=') > 0)
                .collect(Collectors.toMap(field -> field.substring(0, field.indexOf('=')).toUpperCase(
                        java.util.Locale.ROOT), field -> field.substring(field.indexOf('=') + 1),
                        (one, other) -> one));
        String pin = fields.getOrDefault("PIN", "");
        if (order.startsWith("DATA DEL")) return people.remove(pin) == null ? -1 : 0;
        if (order.startsWith("DATA USER") || order.startsWith("DATA UPDATE")) {
            int uid = people.containsKey(pin) ? people.get(pin).uid() : people.size() + 1;
            people.put(pin, new SimulatedPerson(uid, pin, fields.getOrDefault("NAME", ""), 0));
            return 0;
        }
        if (order.startsWith("DATA QUERY ATTLOG")) told = 0;
        if (order.equals("REBOOT")) greeted = false;
        return order.startsWith("DATA QUERY ATTLOG") || order.equals("REBOOT") || order.equals("INFO")
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
                rest(pause);
            }
        });
    }

    private synchronized void round() throws IOException {
        if (!greeted) {
            greet();
            reportPeople();
        }
        report();
        poll();
    }

    private void rest(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException end) {
            closed = true;
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
