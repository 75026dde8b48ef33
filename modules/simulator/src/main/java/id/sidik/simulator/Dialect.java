package id.sidik.simulator;

import static java.util.Objects.requireNonNull;

/** In what a firmware differs from the next one. */
public record Dialect(Records records, Transfers transfers, Access access, Counts counts, SettingHabits settings) {
    public Dialect {
        requireNonNull(records, "records");
        requireNonNull(transfers, "transfers");
        requireNonNull(access, "access");
        requireNonNull(counts, "counts");
        requireNonNull(settings, "settings");
    }

    /** A colour-screen machine with firmware 6.60: 40-byte records, 72-byte users, buffered reads. */
    public static Dialect usual() {
        return new Dialect(Records.ofSize(40), Transfers.usual(), Access.usual(), Counts.usual(),
                SettingHabits.usual());
    }

    public Dialect withRecords(Records records) {
        return new Dialect(records, transfers, access, counts, settings);
    }

    public Dialect withTransfers(Transfers transfers) {
        return new Dialect(records, transfers, access, counts, settings);
    }

    public Dialect withAccess(Access access) {
        return new Dialect(records, transfers, access, counts, settings);
    }

    public Dialect withCounts(Counts counts) {
        return new Dialect(records, transfers, access, counts, settings);
    }

    public Dialect withSettings(SettingHabits settings) {
        return new Dialect(records, transfers, access, counts, settings);
    }
}
