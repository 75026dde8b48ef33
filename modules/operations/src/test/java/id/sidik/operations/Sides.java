package id.sidik.operations;

import id.sidik.devices.Faces;
import id.sidik.devices.FingerList;
import id.sidik.devices.PersonWish;
import id.sidik.devices.Roster;
import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import id.sidik.operations.HeldPerson.HeldFinger;
import id.sidik.protocol.FingerVersion;
import id.sidik.protocol.FreeSizes;
import id.sidik.protocol.Privilege;
import id.sidik.protocol.RawUser;
import id.sidik.protocol.UserRecord;
import id.sidik.store.FingerOrigin;
import id.sidik.store.KeptFinger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The three sides of a comparison in short words: "6a" is finger 6 with template a; "6a!" under duress; "6a9" of
 * version 9.
 */
final class Sides {
    static final MachineId LOBBY = new MachineId("CONTOH0001");

    private final List<DesiredPerson> wanted = new ArrayList<>();
    private final Map<String, HeldPerson> now = new LinkedHashMap<>();
    private Optional<Map<String, HeldPerson>> before = Optional.empty();
    private int recordSize = UserRecord.LONG_SIZE;
    private Optional<FreeSizes> counts = Optional.empty();

    Sides ofSize(int size) {
        recordSize = size;
        return this;
    }

    Sides room(int people, int fingers) {
        counts = Optional.of(new FreeSizes(0, 0, 0, 0, 0, 0, fingers, people, 1, fingers, people, 1,
                OptionalInt.empty(), OptionalInt.empty()));
        return this;
    }

    Sides want(String pin, String name, String... fingers) {
        return want(pin, name, Privilege.USER, fingers);
    }

    Sides want(String pin, String name, Privilege level, String... fingers) {
        SortedMap<Integer, KeptFinger> own = new TreeMap<>();
        Arrays.stream(fingers).map(Sides::kept).forEach(finger -> own.put(finger.finger(), finger));
        wanted.add(new DesiredPerson(pin, Optional.empty(), name, PersonWish.of(pin).named(name).as(level), own));
        return this;
    }

    private static KeptFinger kept(String text) {
        int number = text.charAt(0) - '0';
        int version = text.endsWith("9") ? 9 : 10;
        return new KeptFinger(number, LOBBY, new Pin("1"), number, text.contains("!") ? 3 : 1, version, 1,
                text.substring(1, 2), FingerOrigin.MACHINE, Instant.EPOCH, "petugas");
    }

    HeldPerson person(String pin, String name, String... fingers) {
        UserRecord user = UserRecord.of(Integer.parseInt(pin), pin, name);
        SortedMap<Integer, HeldFinger> own = new TreeMap<>();
        for (String finger : fingers)
            own.put(finger.charAt(0) - '0', new HeldFinger(finger.contains("!") ? 3 : 1, finger.substring(1, 2)));
        return new HeldPerson(RawUser.fresh(user, recordSize), own);
    }

    Sides there(String pin, String name, String... fingers) {
        now.put(pin, person(pin, name, fingers));
        return this;
    }

    Sides before(HeldPerson... people) {
        Map<String, HeldPerson> then = new LinkedHashMap<>();
        for (HeldPerson person : people) then.put(person.pin(), person);
        before = Optional.of(then);
        return this;
    }

    private Comparer comparer() {
        return new Comparer(10, recordSize, StandardCharsets.UTF_8, now, before, Map.of());
    }

    List<ComparedPerson> compare() {
        return comparer().compare(wanted);
    }

    List<PlanStep> plan(PlanWish wish) {
        Roster roster = new Roster(recordSize, now.values().stream().map(HeldPerson::raw).toList(), 0);
        MachineImage image = new MachineImage(roster, new FingerList(FingerVersion.TEN, List.of(), true), counts,
                new Faces(false, OptionalInt.empty()), StandardCharsets.UTF_8, Map.of(), AccessMemory.NOT_ASKED);
        return new Planner(new PlanBasis(wanted, image, comparer()), wish).plan(compare());
    }
}
