package id.sidik.simulator;

import static java.util.Objects.requireNonNull;

/** In what a firmware differs from the next one. */
public record Dialect(Records records, Transfers transfers, Access access, Counts counts, SettingHabits settings,
        Sensor sensor) {
    public Dialect {
        requireNonNull(records, "records");
        requireNonNull(transfers, "transfers");
        requireNonNull(access, "access");
        requireNonNull(counts, "counts");
        requireNonNull(settings, "settings");
        requireNonNull(sensor, "sensor");
    }

    /** A colour-screen machine with firmware 6.60: 40-byte records, 72-byte users, buffered reads. */
    public static Dialect usual() {
        return new Dialect(Records.ofSize(40), Transfers.usual(), Access.usual(), Counts.usual(),
                SettingHabits.usual(), Sensor.usual());
    }

    public Dialect withRecords(Records records) {
        return new Dialect(records, transfers, access, counts, settings, sensor);
    }

    public Dialect withTransfers(Transfers transfers) {
        return new Dialect(records, transfers, access, counts, settings, sensor);
    }

    public Dialect withAccess(Access access) {
        return new Dialect(records, transfers, access, counts, settings, sensor);
    }

    public Dialect withCounts(Counts counts) {
        return new Dialect(records, transfers, access, counts, settings, sensor);
    }

    public Dialect withSettings(SettingHabits settings) {
        return new Dialect(records, transfers, access, counts, settings, sensor);
    }

    public Dialect withSensor(Sensor sensor) {
        return new Dialect(records, transfers, access, counts, settings, sensor);
    }
}
