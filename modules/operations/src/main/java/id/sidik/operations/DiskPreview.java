package id.sidik.operations;

import id.sidik.domain.MachineId;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What lies on a flash disk, before anything is taken. @param place the folder or file that was chosen */
public record DiskPreview(Path place, List<DiskFileLine> files) {
    public DiskPreview {
        files = List.copyOf(files);
    }

    /** Whether a file that would be taken waits for its machine to be named. */
    public boolean asks() {
        return files.stream().anyMatch(file -> file.taken() && file.machine().isEmpty());
    }

    /** Whether there is anything to take. */
    public boolean something() {
        return files.stream().anyMatch(DiskFileLine::taken);
    }

    /** The same with the machines that somebody named; files of which nothing is said stay as they are. */
    public DiskPreview with(Map<Path, MachineId> named) {
        return new DiskPreview(place, files.stream().map(file -> Optional.ofNullable(named.get(file.file()))
                .map(file::ofMachine).orElse(file)).toList());
    }
}
