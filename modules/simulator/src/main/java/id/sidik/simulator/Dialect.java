package id.sidik.simulator;

import static java.util.Objects.requireNonNull;

/** In what a firmware differs from the next one. */
public record Dialect(Records records, Transfers transfers, Access access, Counts counts, SettingHabits settings,
        Sensor sensor, FingerHabits fingers, Board board) {
    public Dialect {
        requireNonNull(records, "records");
        requireNonNull(transfers, "transfers");
        requireNonNull(access, "access");
        requireNonNull(counts, "counts");
        requireNonNull(settings, "settings");
        requireNonNull(sensor, "sensor");
        requireNonNull(fingers, "fingers");
        requireNonNull(board, "board");
    }

    /** A colour-screen machine with firmware 6.60: 40-byte records, 72-byte users, buffered reads. */
    public static Dialect usual() {
        return new Dialect(Records.ofSize(40), Transfers.usual(), Access.usual(), Counts.usual(),
                SettingHabits.usual(), Sensor.usual(), FingerHabits.usual(), Board.colour());
    }

    /** Old records come with the board and the fingers of old machines. */
    public Dialect withRecords(Records records) {
        if (records.userSize() == this.records.userSize())
            return new Dialect(records, transfers, access, counts, settings, sensor, fingers, board);
        boolean modern = records.userSize() == 72;
        return new Dialect(records, transfers, access, counts, settings, sensor,
                modern ? FingerHabits.usual() : FingerHabits.old(), modern ? Board.colour() : Board.blackAndWhite());
    }

    public Dialect withTransfers(Transfers transfers) {
        return new Dialect(records, transfers, access, counts, settings, sensor, fingers, board);
    }

    public Dialect withAccess(Access access) {
        return new Dialect(records, transfers, access, counts, settings, sensor, fingers, board);
    }

    public Dialect withCounts(Counts counts) {
        return new Dialect(records, transfers, access, counts, settings, sensor, fingers, board);
    }

    public Dialect withSettings(SettingHabits settings) {
        return new Dialect(records, transfers, access, counts, settings, sensor, fingers, board);
    }

    public Dialect withSensor(Sensor sensor) {
        return new Dialect(records, transfers, access, counts, settings, sensor, fingers, board);
    }

    public Dialect withFingers(FingerHabits fingers) {
        return new Dialect(records, transfers, access, counts, settings, sensor, fingers, board);
    }

    public Dialect on(Board board) {
        return new Dialect(records, transfers, access, counts, settings, sensor, fingers, board);
    }
}
