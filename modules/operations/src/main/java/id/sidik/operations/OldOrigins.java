package id.sidik.operations;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.Road;
import id.sidik.intake.oldprogram.OldMachine;
import id.sidik.intake.oldprogram.OldPunch;
import id.sidik.operations.OldProgramLook.Told;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.Tables;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * From which machine a record came. Surest is a serial number in the record itself, then the old program's list of
 * machines, by the number in the record; then the number that this laptop knows of a machine. A person's word wins over
 * all of them.
 */
final class OldOrigins {
    private static final int MOST = 1000;
    private static final int OCTET = 255;

    /** Of equal origin. @param machine empty while nobody has named one */
    private record Place(String sensor, String serial, String alias, Optional<MachineId> machine, Told told) {}

    private final Tables tables;
    private final OldProgramWish wish;
    private final List<OldMachine> machines;
    private final ZoneId zone;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private final Map<MachineId, Machine> saved = new LinkedHashMap<>();

    OldOrigins(Tables tables, OldProgramWish wish, List<OldMachine> machines, ZoneId zone) {
        this.tables = tables;
        this.wish = wish;
        this.machines = machines;
        this.zone = zone;
    }

    static String key(String sensor, String serial) {
        return serial.isBlank() ? sensor : sensor + "/" + serial;
    }

    /** The machine of a record, kept here from now on; empty when its records are left. */
    Optional<Machine> of(OldPunch punch) {
        String key = key(punch.sensor(), punch.serial());
        Place place = places.get(key);
        if (place == null) {
            if (places.size() >= MOST)
                throw new TroubleException(Trouble.of("PLM-110", "trouble.oldprogram.origins", MOST));
            place = place(key, punch);
            places.put(key, place);
        }
        counts.merge(key, 1L, Long::sum);
        return place.machine().map(this::machine);
    }

    private Place place(String key, OldPunch punch) {
        List<OldMachine> named = machines.stream().filter(machine -> machine.number().isPresent()
                && String.valueOf(machine.number().getAsInt()).equals(punch.sensor())).toList();
        String alias = named.stream().filter(machine -> punch.serial().isBlank() || machine.serial().equals(punch
                .serial())).map(OldMachine::alias).filter(text -> !text.isBlank()).findFirst().orElse("");
        Optional<MachineId> chosen = Optional.ofNullable(wish.machines().get(key)).flatMap(word -> word);
        if (wish.machines().containsKey(key))
            return new Place(punch.sensor(), punch.serial(), alias, chosen, chosen.isPresent()
                    ? Told.PERSON
                    : Told.LEFT);
        if (MachineId.isValid(punch.serial()))
            return new Place(punch.sensor(), punch.serial(), alias, Optional.of(new MachineId(punch.serial())),
                    Told.RECORD);
        List<String> serials = named.stream().map(OldMachine::serial).filter(MachineId::isValid).distinct().toList();
        if (serials.size() == 1)
            return new Place(punch.sensor(), "", alias, Optional.of(new MachineId(serials.getFirst())), Told.LIST);
        List<MachineId> numbered = punch.sensor().matches("\\d{1,5}") && serials.isEmpty()
                ? new DiskNumbers(tables).of(Integer.parseInt(punch.sensor()))
                : List.of();
        return numbered.size() == 1
                ? new Place(punch.sensor(), "", alias, Optional.of(numbered.getFirst()), Told.NUMBER)
                : new Place(punch.sensor(), punch.serial(), alias, Optional.empty(), Told.NOBODY);
    }

    private Machine machine(MachineId id) {
        return saved.computeIfAbsent(id, fresh -> {
            Machine machine = tables.machines().find(id).orElseGet(() -> made(id));
            tables.machines().save(machine);
            return machine;
        });
    }

    /** A machine that this laptop does not know yet gets the name and the address that the old program has for it. */
    private Machine made(MachineId id) {
        Optional<OldMachine> old = machines.stream().filter(each -> each.serial().equals(id.serial())).findFirst()
                .or(() -> places.values().stream().filter(place -> place.machine().filter(id::equals).isPresent())
                        .flatMap(place -> machines.stream().filter(each -> each.number().isPresent() && String.valueOf(
                                each.number().getAsInt()).equals(place.sensor()) && each.serial().isBlank()))
                        .findFirst());
        String wished = old.map(OldMachine::alias).filter(text -> !text.isBlank()).orElse(id.serial());
        return new Machine(id, MachineNames.free(tables, wished, id), old.map(OldOrigins::road).orElseGet(
                Road.Disk::new), 0, zone);
    }

    private static Road road(OldMachine old) {
        String[] parts = old.host().split("\\.", -1);
        boolean address = parts.length == 4 && old.port() > 0;
        for (String part : parts) address &= part.matches("\\d{1,3}") && Integer.parseInt(part) <= OCTET;
        return address ? new Road.Network(old.host(), old.port()) : new Road.Disk();
    }

    List<OldProgramLook.Origin> list() {
        return places.entrySet().stream().map(each -> new OldProgramLook.Origin(each.getKey(), each.getValue().sensor(),
                each.getValue().serial(), each.getValue().alias(), each.getValue().machine(), each.getValue().told(),
                counts.getOrDefault(each.getKey(), 0L))).toList();
    }

    /** Of what was said about machines and their numbers, for the next file. */
    void remember() {
        for (Place place : places.values())
            if (place.told() == Told.PERSON && place.sensor().matches("\\d{1,5}") && place.serial().isBlank())
                place.machine().ifPresent(id -> new DiskNumbers(tables).remember(id, Integer.parseInt(place.sensor())));
    }

    /** The machines from which records came. */
    List<Machine> machines() {
        return List.copyOf(saved.values());
    }
}
