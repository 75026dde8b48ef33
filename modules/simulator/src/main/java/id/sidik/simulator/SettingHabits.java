package id.sidik.simulator;

import static java.util.Objects.requireNonNull;

import id.sidik.protocol.AccessVariants;
import java.util.Map;
import java.util.Set;

/**
 * How a firmware takes settings and tells access records (sections 11 and 12).
 *
 * @param missing keys that this firmware does not know
 * @param ignored keys that are answered OK and left as they were
 * @param largest the largest value a key keeps; what is written above it becomes this
 * @param access  the forms in which access records are told
 * @param headed  an acknowledgement of eight bytes stands in front of every told access record
 */
public record SettingHabits(Set<String> missing, Set<String> ignored, Map<String, Integer> largest,
        AccessVariants access, boolean headed) {
    public SettingHabits {
        missing = Set.copyOf(missing);
        ignored = Set.copyOf(ignored);
        largest = Map.copyOf(largest);
        requireNonNull(access, "access");
    }

    /** Every key of the platform is known and kept as it is written. */
    public static SettingHabits usual() {
        return new SettingHabits(Set.of(), Set.of(), Map.of(), AccessVariants.usual(), false);
    }

    public SettingHabits without(String... keys) {
        return new SettingHabits(Set.of(keys), ignored, largest, access, headed);
    }

    public SettingHabits ignoring(String... keys) {
        return new SettingHabits(missing, Set.of(keys), largest, access, headed);
    }

    public SettingHabits keepingAtMost(Map<String, Integer> largest) {
        return new SettingHabits(missing, ignored, largest, access, headed);
    }

    public SettingHabits telling(AccessVariants access) {
        return new SettingHabits(missing, ignored, largest, access, headed);
    }

    public SettingHabits withHeads() {
        return new SettingHabits(missing, ignored, largest, access, true);
    }
}
