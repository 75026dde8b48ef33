package id.sidik.operations;

import id.sidik.domain.MachineId;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A flash disk with an attendance file: the shortest real road into a journal. */
public final class Disk {
    private Disk() {}

    /** @param punches "0012 2026-10-01 07:25:10" each */
    public static Ledger bring(Office office, Path folder, String serial, String... punches)
            throws IOException, InterruptedException {
        Path file = Files.createTempFile(folder, "1_", "_attlog.dat");
        Files.writeString(file, Arrays.stream(punches).map(Disk::line).collect(Collectors.joining("\n", "", "\n")));
        return office.pulls().importAttlog(file, new MachineId(serial)).run(Job.Progress.NONE);
    }

    private static String line(String punch) {
        int blank = punch.indexOf(' ');
        return "%9s\t%s\t1\t0\t1\t0".formatted(punch.substring(0, blank), punch.substring(blank + 1));
    }
}
