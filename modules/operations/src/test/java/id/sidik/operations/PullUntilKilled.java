package id.sidik.operations;

import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import java.nio.file.Path;

/** The child of {@link KillDuringPullIT}: pulls one machine again and again and tells each step when it takes it. */
final class PullUntilKilled {
    static final String OPENING = "opening";
    static final String STORED = "stored";

    private PullUntilKilled() {}

    /** Tells a step once, however often it reports. */
    private static final class Steps implements Job.Progress {
        private String last = "";

        @Override
        public void at(long done, long total, String key, Object... arguments) {
            if (!key.equals(last)) System.out.println(key);
            last = key;
        }

        @Override
        public boolean stopRequested() {
            return false;
        }
    }

    /** @param arguments the store's folder, the machine's port */
    public static void main(String[] arguments) throws InterruptedException {
        System.out.println(OPENING);
        try (Office office = OfficeFixture.open(Path.of(arguments[0]))) {
            while (true) {
                Ledger ledger = office.pulls().pull("127.0.0.1", Integer.parseInt(arguments[1]), 0).run(new Steps());
                System.out.println(ledger.outcome() == Ledger.Outcome.FAILED ? ledger.toString() : STORED);
            }
        }
    }
}
