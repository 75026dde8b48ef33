package id.sidik.operations;

import id.sidik.devices.MachineException;
import id.sidik.devices.MachineIdentity;
import id.sidik.devices.Visit;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.MachineInfo.Gauge;
import id.sidik.operations.base.Records;
import id.sidik.protocol.FreeSizes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Asks one machine everything about itself; the log is not read. */
final class AskInfo {
    /** Further settings that tell who made it (section 6.1), by the name of the fact. */
    private static final Map<String, String> OPTIONS = new LinkedHashMap<>();
    static {
        OPTIONS.put("made", "~ProductTime");
        OPTIONS.put("vendor", "~OEMVendor");
        OPTIONS.put("faceVersion", "ZKFaceVersion");
        OPTIONS.put("pinWidth", "~PIN2Width");
        OPTIONS.put("number", "DeviceID");
        OPTIONS.put("address", "IPAddress");
    }

    private final Records records;
    private final Clock clock;

    AskInfo(Records records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /** What one visit has brought. */
    record Told(Map<String, String> facts, Optional<FreeSizes> counts) {}

    static Told ask(Visit visit) throws MachineException {
        MachineIdentity identity = visit.identity();
        Map<String, String> facts = new LinkedHashMap<>();
        put(facts, "serial", identity.serial());
        put(facts, "model", identity.name());
        put(facts, "firmware", identity.firmware());
        put(facts, "platform", identity.platform());
        put(facts, "algorithm", identity.fingerVersion());
        put(facts, "mac", identity.mac());
        for (Map.Entry<String, String> option : OPTIONS.entrySet())
            put(facts, option.getKey(), visit.options().read(option.getValue()).orElse(""));
        return new Told(facts, visit.counts().filter(FreeSizes::plausible));
    }

    private static void put(Map<String, String> facts, String name, String value) {
        String shown = value.chars().filter(each -> each >= 0x20 && each < 0x7F).limit(64)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString().strip();
        if (!shown.isEmpty()) facts.put(name, shown);
    }

    MachineInfo info(Machine machine, Told told, ClockReport time) {
        List<Gauge> gauges = told.counts().map(counts -> gauges(machine, counts)).orElse(List.of());
        return new MachineInfo(told.facts(), gauges, time);
    }

    private List<Gauge> gauges(Machine machine, FreeSizes counts) {
        List<Gauge> gauges = new ArrayList<>();
        OptionalLong weeks = weeksLeft(machine.id(), counts.punchFree(),
                LocalDate.ofInstant(clock.instant(), machine.zone()));
        gauges.add(new Gauge("punches", counts.punches(), counts.punchCapacity(), weeks));
        add(gauges, "users", counts.users(), counts.userCapacity());
        add(gauges, "fingers", counts.fingers(), counts.fingerCapacity());
        add(gauges, "faces", counts.faces().orElse(0), counts.faceCapacity().orElse(0));
        return List.copyOf(gauges);
    }

    private OptionalLong weeksLeft(MachineId machine, long free, LocalDate today) {
        return records.read(tables -> Forecast.weeksLeft(tables, machine, today, free));
    }

    private static void add(List<Gauge> gauges, String kind, long used, long capacity) {
        if (capacity > 0) gauges.add(new Gauge(kind, used, capacity, OptionalLong.empty()));
    }
}
