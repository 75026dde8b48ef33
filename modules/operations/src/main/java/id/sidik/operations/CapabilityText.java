package id.sidik.operations;

import id.sidik.devices.Capability;
import id.sidik.devices.DownloadedLog;
import id.sidik.devices.MachineIdentity;
import id.sidik.devices.SerialLine;
import id.sidik.devices.Transport;
import id.sidik.domain.Road;
import id.sidik.operations.MachineRow.Capabilities;
import id.sidik.protocol.ChunkRange;
import id.sidik.protocol.FreeSizes;
import id.sidik.protocol.PunchLayout;
import id.sidik.protocol.SerialCandidate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** What was learned of a machine, as text lines {@code name=value} for the store. Unknown names are left alone. */
final class CapabilityText {
    private final Map<String, String> values;

    private CapabilityText(Map<String, String> values) {
        this.values = values;
    }

    static CapabilityText read(String text) {
        return new CapabilityText(text.lines().map(line -> line.split("=", 2)).filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (one, other) -> other,
                        LinkedHashMap::new)));
    }

    /** What was learned in a conversation, beside what the text told before. */
    static String write(Optional<String> before, MachineIdentity identity, Capability learned) {
        Map<String, String> values = values(before);
        put(values, learned);
        put(values, identity);
        return text(values);
    }

    /** What a person has chosen, beside what the text told before. */
    static String write(Optional<String> before, Capability chosen) {
        Map<String, String> values = values(before);
        put(values, chosen);
        return text(values);
    }

    private static Map<String, String> values(Optional<String> before) {
        return new LinkedHashMap<>(before.map(text -> read(text).values).orElse(Map.of()));
    }

    /** What a download has shown, beside what the text told before. */
    static String write(Optional<String> before, DownloadedLog log) {
        Map<String, String> values = values(before);
        put(values, log.capability());
        put(values, log.identity());
        log.countsAfter().or(log::countsBefore).ifPresent(counts -> putCounts(values, counts));
        return text(values);
    }

    /** What a machine did not tell this time is still what it told before. */
    private static void put(Map<String, String> values, MachineIdentity identity) {
        putTold(values, "model", identity.name());
        putTold(values, "firmware", identity.firmware());
        putTold(values, "platform", identity.platform());
        putTold(values, "fingerVersion", identity.fingerVersion());
    }

    private static void putTold(Map<String, String> values, String name, String told) {
        if (!told.isBlank()) values.put(name, told);
    }

    private static void put(Map<String, String> values, Capability learned) {
        values.put("transport", learned.transport().name());
        values.put("bufferedRead", String.valueOf(learned.bufferedRead()));
        learned.userRecordSize().ifPresent(size -> values.put("userRecordSize", String.valueOf(size)));
        learned.layout().ifPresent(layout -> values.put("layout", layout.name()));
        values.put("countsTrusted", String.valueOf(learned.countsTrusted()));
        values.put("chunkSize", String.valueOf(learned.chunkSize()));
        learned.line().ifPresent(line -> {
            values.put("serialFraming", line.framing().name());
            values.put("serialBaud", String.valueOf(line.baud()));
        });
        EventHabitText.put(values, learned.events());
        PeopleCapabilityText.put(values, learned.people());
    }

    private static String text(Map<String, String> values) {
        return values.entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue().replace('\n', ' '))
                .collect(Collectors.joining("\n"));
    }

    private static void putCounts(Map<String, String> values, FreeSizes counts) {
        values.put("fingers", String.valueOf(counts.fingers()));
        values.put("fingerCapacity", String.valueOf(counts.fingerCapacity()));
        values.put("userCapacity", String.valueOf(counts.userCapacity()));
        values.put("punchCapacity", String.valueOf(counts.punchCapacity()));
    }

    /** What the next conversation may build on; empty when the text is of another time and does not tell enough. */
    Optional<Capability> capability() {
        Optional<Transport> transport = Arrays.stream(Transport.values())
                .filter(candidate -> candidate.name().equals(text("transport"))).findFirst();
        Optional<PunchLayout> layout = Arrays.stream(PunchLayout.values())
                .filter(candidate -> candidate.name().equals(text("layout"))).findFirst();
        int userSize = number("userRecordSize");
        int chunk = number("chunkSize");
        boolean fits = chunk >= Capability.SMALLEST_CHUNK && chunk <= ChunkRange.TCP_SIZE;
        return transport.filter(known -> fits).map(known -> new Capability(known,
                Boolean.parseBoolean(text("bufferedRead")),
                userSize > 0 ? OptionalInt.of(userSize) : OptionalInt.empty(), layout,
                Boolean.parseBoolean(text("countsTrusted")), chunk).withEvents(EventHabitText.read(values))
                .on(line()).with(PeopleCapabilityText.read(this)));
    }

    private Optional<SerialLine> line() {
        int baud = number("serialBaud");
        return Arrays.stream(SerialCandidate.values())
                .filter(candidate -> candidate.name().equals(text("serialFraming")))
                .filter(found -> baud >= Road.FIRST_BAUD && baud <= Road.LAST_BAUD).findFirst()
                .map(framing -> new SerialLine(framing, baud));
    }

    Capabilities shown() {
        int recordSize = capability().flatMap(Capability::layout).map(PunchLayout::size).orElse(0);
        return new Capabilities(text("model"), text("firmware"), text("platform"), text("fingerVersion"),
                text("transport"), recordSize, Boolean.parseBoolean(text("bufferedRead")),
                Boolean.parseBoolean(text("countsTrusted")), number("userCapacity"), number("fingers"),
                number("fingerCapacity"), number("punchCapacity"));
    }

    String text(String name) {
        return values.getOrDefault(name, "");
    }

    private int number(String name) {
        String text = text(name);
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
