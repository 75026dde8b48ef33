package id.sidik.central;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Random;

/** The program of a laptop, to be killed: keeps new punches and a decision, meets the centre, again and again, for ever. */
final class SyncingLaptop {
    private SyncingLaptop() {}

    /** @param arguments the home, a file that says where the centre is, and a seed */
    public static void main(String[] arguments) throws IOException {
        Random random = new Random(Long.parseLong(arguments[2]));
        try (OneLaptop laptop = new OneLaptop(Path.of(arguments[0]), read(Path.of(arguments[1])))) {
            for (int meeting = 0;; meeting++) {
                laptop.punches(KillPointsTest.drawn(random));
                alive();
                laptop.hold("keputusan " + arguments[2] + "-" + meeting);
                alive();
                laptop.sync(new SyncWatch() {
                    @Override
                    public void at(SyncStep step, long done, long total) {
                        alive();
                    }

                    @Override
                    public boolean stopRequested() {
                        return false;
                    }
                });
            }
        }
    }

    /** One sign for each step. */
    private static void alive() {
        System.out.print('.');
        System.out.flush();
    }

    static void write(CentreSettings settings, Path file) throws IOException {
        Properties place = new Properties();
        place.setProperty("port", String.valueOf(settings.hosts().getFirst().port()));
        place.setProperty("database", settings.database());
        place.setProperty("account", settings.account());
        place.setProperty("password", settings.password());
        place.setProperty("print", ((Trust.Fingerprint) settings.trust()).sha256());
        try (var out = Files.newBufferedWriter(file)) {
            place.store(out, null);
        }
    }

    private static CentreSettings read(Path file) throws IOException {
        Properties place = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            place.load(in);
        }
        return new CentreSettings(List.of(new CentreSettings.Host("127.0.0.1", Integer.parseInt(place.getProperty(
                "port")))), place.getProperty("database"), place.getProperty("account"), place.getProperty("password"),
                new Trust.Fingerprint(place.getProperty("print")), Waits.USUAL);
    }
}
