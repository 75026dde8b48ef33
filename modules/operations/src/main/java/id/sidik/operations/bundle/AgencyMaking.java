package id.sidik.operations.bundle;

import id.sidik.domain.ReportCode;
import id.sidik.operations.base.Records;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts a settings pack together from files and from how this laptop has its reports. */
final class AgencyMaking {
    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}";
    private static final String PRINT = "([0-9A-Fa-f]{2}[: ]?){31}[0-9A-Fa-f]{2}";

    private final Records records;
    private final AgencyReading reading;
    private final Path home;

    AgencyMaking(Records records, AgencyReading reading, Path home) {
        this.records = records;
        this.reading = reading;
        this.home = home;
    }

    AgencyPack pack(AgencyWish wish, Instant now) {
        Map<String, String> settings = new LinkedHashMap<>();
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Path regulation : wish.regulations()) file(files, AgencyPack.REGULATIONS, regulation);
        wish.choice().ifPresent(choice -> {
            settings.put("choose.pack", choice.pack());
            settings.put("choose.from", choice.from().toString());
        });
        if (wish.pages()) pages(settings, files);
        wish.centre().ifPresent(centre -> centre(centre, settings, files));
        if (settings.isEmpty() && files.isEmpty()) throw AgencyFault.NOTHING.because();
        AgencyPack pack = new AgencyPack(wish.agency().strip(), now.truncatedTo(ChronoUnit.MILLIS), settings, files);
        proved(pack);
        return pack;
    }

    /** What units could not use is not handed to them. */
    private void proved(AgencyPack pack) {
        try {
            reading.regulations(pack);
        } catch (IOException unwritable) {
            throw AgencyFault.UNWRITABLE.because(unwritable, "");
        }
    }

    private static void file(Map<String, byte[]> files, String folder, Path file) {
        String name = file.getFileName().toString().replaceAll("[^A-Za-z0-9._-]", "-");
        try {
            files.put(folder + name, Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw AgencyFault.UNREADABLE.because(unreadable, file.getFileName());
        }
    }

    private void pages(Map<String, String> settings, Map<String, byte[]> files) {
        for (ReportCode code : ReportCode.values()) {
            String key = "report.look." + code;
            Optional<String> look = records.read(tables -> tables.pageSettings().get(key));
            look.ifPresent(text -> settings.put(key, text));
        }
        Path folder = home.resolve("halaman");
        if (!Files.isDirectory(folder)) return;
        try (Stream<Path> pages = Files.list(folder)) {
            List<Path> own = pages.filter(Files::isRegularFile).filter(page -> page.getFileName().toString().matches(
                    NAME)).sorted().toList();
            own.forEach(page -> file(files, AgencyPack.PAGES, page));
        } catch (IOException unreadable) {
            throw AgencyFault.UNREADABLE.because(unreadable, "halaman");
        }
    }

    private static void centre(AgencyWish.Centre centre, Map<String, String> settings, Map<String, byte[]> files) {
        settings.put("centre.hosts", centre.hosts().strip());
        settings.put("centre.database", centre.database().strip());
        if (centre.trust().strip().matches(PRINT)) {
            settings.put("centre.print", centre.trust().replaceAll("[: ]", "").toLowerCase(java.util.Locale.ROOT));
            return;
        }
        try {
            files.put(AgencyPack.CERTIFICATE, Files.readAllBytes(Path.of(centre.trust())));
        } catch (IOException | java.nio.file.InvalidPathException unreadable) {
            throw AgencyFault.UNREADABLE.because(unreadable, centre.trust());
        }
    }

    void write(AgencyPack pack, Path target, AgencyKey.Halves key) {
        Path whole = target.toAbsolutePath();
        Path part = whole.resolveSibling(whole.getFileName() + ".part");
        try {
            Files.write(part, pack.signed(key));
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw AgencyFault.UNWRITABLE.because(unwritable, target.getFileName());
        }
    }
}
