package id.sidik.simulator;

import java.util.List;
import java.util.stream.IntStream;

/** The made-up people of a machine; nobody could take them for real ones. */
final class People {
    private static final int EVERY_PADDED = 7;

    private People() {}

    /** @param records decide what a PIN and a name can be on this machine */
    static List<SimulatedPerson> make(int count, Records records) {
        return IntStream.rangeClosed(1, count).mapToObj(
                uid -> new SimulatedPerson(uid, pin(uid, records), name(uid, records.userSize()), privilege(uid)))
                .toList();
    }

    /** The people behind the PINs of a captured log. */
    static List<SimulatedPerson> behind(List<String> pins, Records records) {
        return IntStream.rangeClosed(1, pins.size()).mapToObj(
                uid -> new SimulatedPerson(uid, pins.get(uid - 1), name(uid, records.userSize()), privilege(uid)))
                .toList();
    }

    private static int privilege(int uid) {
        return uid == 1 ? SimulatedPerson.ADMINISTRATOR : SimulatedPerson.USER;
    }

    /** Every number once; where text is possible, every seventh person types leading zeros. */
    private static String pin(int uid, Records records) {
        if (records.punches().size() == 8) return Integer.toString(uid);
        if (records.pinsAreText() && uid % EVERY_PADDED == 0) return "%05d".formatted(uid);
        // old machines' clients are known to keep 16 bits of a number
        return Integer.toString((records.pinsAreText() ? 100_000 : 10_000) + uid);
    }

    private static String name(int uid, int userSize) {
        if (userSize == 72) return "Contoh Pegawai %02d".formatted(uid);
        return uid < 100 ? "Contoh%02d".formatted(uid) : "Cth%05d".formatted(uid);
    }
}
