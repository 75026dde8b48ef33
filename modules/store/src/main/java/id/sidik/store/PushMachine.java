package id.sidik.store;

import id.sidik.domain.MachineId;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A machine that may report by itself, and what is known from its reports.
 *
 * @param habits            how its firmware wants to be spoken to
 * @param dialect           name of the dialect it speaks; blank before it came by
 * @param firmware          as it told; blank when it did not
 * @param address           from where it last came; blank before it came by
 * @param seen              when it last came by, for whatever
 * @param reported          when it last brought punches
 * @param fingerVersion     of its templates: 9, 10; 0 before it told
 * @param clockOffsetMillis its clock minus the laptop's, as measured on fresh punches
 */
public record PushMachine(MachineId id, Habits habits, String dialect, String firmware, int fingerVersion,
        String address, Optional<Instant> seen, Optional<Instant> reported, OptionalLong clockOffsetMillis) {
    /** @param zoneForm name of the form of the time zone @param verifyFirst order of two codes @param wakeUp by datagram */
    public record Habits(String zoneForm, boolean verifyFirst, boolean wakeUp) {}
}
