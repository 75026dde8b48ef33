package id.sidik.operations;

import id.sidik.protocol.AccessVariants;
import id.sidik.protocol.AccessVariants.GroupScale;
import id.sidik.protocol.AccessVariants.TextWidth;
import id.sidik.protocol.AccessVariants.UserFlag;
import id.sidik.protocol.AccessVariants.ZoneForm;
import java.util.Arrays;
import java.util.List;

/**
 * In which of the known forms a machine tells access records, by name; what rests on a single source is switched here
 * (section 11).
 *
 * @param zone  RECOGNISED, SHORT_INDEX or LONG_INDEX
 * @param group RECOGNISED, PLAIN or TIMES_256
 * @param flag  what 1 means for a person: GROUP or OWN
 * @param low   the firmware looks at the low byte of an internal number only
 * @param width of a message: BYTES_61 or BYTES_321
 */
public record AccessForms(String zone, String group, String flag, boolean low, String width) {
    static AccessForms of(AccessVariants variants) {
        return new AccessForms(variants.zoneForm().name(), variants.groupScale().name(), variants.userFlag().name(),
                variants.lowUidByte(), variants.textWidth().name());
    }

    public static List<String> zones() {
        return names(ZoneForm.values());
    }

    public static List<String> groups() {
        return names(GroupScale.values());
    }

    public static List<String> flags() {
        return names(UserFlag.values());
    }

    public static List<String> widths() {
        return names(TextWidth.values());
    }

    private static List<String> names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    public AccessForms withFlag(String name) {
        return new AccessForms(zone, group, name, low, width);
    }

    /** @throws IllegalArgumentException for a name that is none */
    AccessVariants variants() {
        return new AccessVariants(ZoneForm.valueOf(zone), GroupScale.valueOf(group), UserFlag.valueOf(flag), low,
                TextWidth.valueOf(width));
    }

    String text() {
        return String.join(" ", zone, group, flag, Boolean.toString(low), width);
    }

    /** What {@link #text} wrote. @throws IllegalArgumentException when it is something else */
    static AccessForms read(String text) {
        String[] parts = text.split(" ");
        if (parts.length != 5) throw new IllegalArgumentException("five names");
        AccessForms forms = new AccessForms(parts[0], parts[1], parts[2], Boolean.parseBoolean(parts[3]), parts[4]);
        forms.variants();
        return forms;
    }
}
