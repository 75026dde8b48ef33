package id.sidik.protocol;

import java.util.Arrays;
import java.util.Optional;

/** What somebody may do at a machine's menu (section 9.2.1). Bit 0 of the byte is not among it: it means disabled. */
public enum Privilege {
    USER(0), ENROLLER(2), MANAGER(6), CUSTOM(10), ADMINISTRATOR(14);

    private final int level;

    Privilege(int level) {
        this.level = level;
    }

    /** As {@link UserRecord#level()}. */
    public int level() {
        return level;
    }

    /** Empty for a level that no source names. */
    public static Optional<Privilege> of(int level) {
        return Arrays.stream(values()).filter(each -> each.level == level).findFirst();
    }
}
