package id.sidik.operations;

import id.sidik.devices.Faces;
import id.sidik.devices.FingerList;
import id.sidik.devices.MachineException;
import id.sidik.devices.Roster;
import id.sidik.devices.Visit;
import id.sidik.operations.work.Job;
import id.sidik.protocol.FreeSizes;
import id.sidik.protocol.OptionCatalogue;
import id.sidik.protocol.OptionKey;
import id.sidik.protocol.UserName;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a machine held when it was read: people, fingers, room, settings, access records.
 *
 * @param counts  empty where the machine's own counts prove nothing
 * @param names   in which the machine's names are written
 * @param options by name, without secrets; empty when they were not asked for
 */
record MachineImage(Roster roster, FingerList fingers, Optional<FreeSizes> counts, Faces faces, Charset names,
        Map<String, String> options, AccessMemory access) {
    static MachineImage of(Visit visit) throws MachineException {
        Roster roster = visit.people().list();
        FingerList fingers = visit.fingers().all();
        return new MachineImage(roster, fingers, visit.counts().filter(FreeSizes::plausible), visit.fingers().faces(),
                visit.capability().people().names(), Map.of(), AccessMemory.NOT_ASKED);
    }

    MachineImage with(Map<String, String> settings, AccessMemory memory) {
        return new MachineImage(roster, fingers, counts, faces, names, settings, memory);
    }

    /** Every setting that the firmware knows, secrets left where they are. */
    static Map<String, String> settings(Visit visit, Job.Progress progress) throws MachineException {
        Map<String, String> found = new LinkedHashMap<>();
        for (OptionKey key : OptionCatalogue.all()) {
            if (key.secret() || progress.stopRequested()) continue;
            Optional<String> value = visit.options().read(key.name());
            value.ifPresent(text -> found.put(key.name(), text.replace('\n', ' ')));
        }
        return found;
    }

    /** Of the machine's fingerprint algorithm; 0 when nobody knows. */
    int algorithm() {
        return fingers.version().number();
    }

    int nameLimit() {
        return UserName.limit(roster.recordSize());
    }

    /** Whether nobody and no finger is missing, as far as the machine's own counts tell. */
    boolean whole() {
        boolean counted = counts.map(told -> told.users() == roster.users().size()).orElse(true);
        return counted && roster.leftOver() == 0 && fingers.whole();
    }
}
