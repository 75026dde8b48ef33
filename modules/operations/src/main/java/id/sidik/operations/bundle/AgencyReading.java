package id.sidik.operations.bundle;

import id.sidik.operations.bundle.AgencyChange.Kind;
import id.sidik.operations.bundle.AgencyChange.State;
import id.sidik.operations.centre.CentrePlace;
import id.sidik.operations.centre.PlaceDesk;
import id.sidik.operations.base.Records;
import id.sidik.operations.regulation.PackFile;
import id.sidik.operations.regulation.RegulationDesk;
import id.sidik.store.KeptRegulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a settings pack would change here. */
final class AgencyReading {
    private static final String LOOK = "report.look.";

    private final Records records;
    private final RegulationDesk regulation;
    private final PlaceDesk places;
    private final Path home;

    AgencyReading(Records records, RegulationDesk regulation, PlaceDesk places, Path home) {
        this.records = records;
        this.regulation = regulation;
        this.places = places;
        this.home = home;
    }

    List<AgencyChange> changes(AgencyPack pack) throws IOException {
        List<AgencyChange> changes = new ArrayList<>();
        for (PackFile.Good good : regulations(pack)) changes.add(regulation(good));
        choice(pack.settings()).ifPresent(changes::add);
        for (var file : pack.files().entrySet())
            if (file.getKey().startsWith(AgencyPack.PAGES))
                changes.add(page(file
                        .getKey(), file.getValue()));
        pack.settings().forEach((key, value) -> {
            if (key.startsWith(LOOK)) changes.add(look(key, value));
        });
        centre(pack).ifPresent(changes::add);
        return changes;
    }

    /** @throws id.sidik.operations.work.TroubleException PKA-108 when one is none */
    List<PackFile.Good> regulations(AgencyPack pack) throws IOException {
        List<PackFile.Good> good = new ArrayList<>();
        for (var file : pack.files().entrySet()) {
            if (!file.getKey().startsWith(AgencyPack.REGULATIONS)) continue;
            Path laid = Files.createTempFile("sidik-aturan", ".json");
            try {
                Files.write(laid, file.getValue());
                switch (regulation.look(laid)) {
                    case PackFile.Good readable -> good.add(readable);
                    case PackFile.Refused(String name, var faults) -> throw AgencyFault.REGULATION.because(file.getKey()
                            .substring(AgencyPack.REGULATIONS.length()), faults.getFirst().path());
                }
            } finally {
                Files.deleteIfExists(laid);
            }
        }
        return good;
    }

    private Optional<AgencyChange> choice(Map<String, String> settings) {
        String from = settings.getOrDefault("choose.from", "");
        return Optional.ofNullable(settings.get("choose.pack")).map(id -> new AgencyChange(Kind.CHOICE, id,
                isChosen(id, from) ? State.SAME : State.CHANGED, "", from));
    }

    /** Whether the unit has chosen that pack from that month on. @param from uuuu-MM */
    boolean isChosen(String pack, String from) {
        return records.read(tables -> tables.unitRules().choices().stream().anyMatch(choice -> choice.pack().equals(
                pack) && choice.from().toString().equals(from)));
    }

    private AgencyChange regulation(PackFile.Good good) {
        Optional<KeptRegulation> there = records.read(tables -> tables.regulations().find(good.pack().id(), String
                .valueOf(good.pack().version())));
        String latest = records.read(tables -> tables.regulations().latest(good.pack().id())).map(
                KeptRegulation::version).orElse("");
        return new AgencyChange(Kind.REGULATION, good.pack().id(), there.isPresent() ? State.SAME : State.NEW, latest,
                String.valueOf(good.pack().version()));
    }

    private AgencyChange page(String name, byte[] bytes) throws IOException {
        Path file = home.resolve(name);
        State state = !Files.exists(file)
                ? State.NEW
                : Arrays.equals(Files.readAllBytes(file), bytes) ? State.SAME : State.CHANGED;
        return new AgencyChange(Kind.PAGE, name.substring(AgencyPack.PAGES.length()), state, "", "");
    }

    private AgencyChange look(String key, String value) {
        Optional<String> here = records.read(tables -> tables.pageSettings().get(key));
        return new AgencyChange(Kind.LOOK, key.substring(LOOK.length()), here.filter(value::equals).isPresent()
                ? State.SAME
                : here.isPresent() ? State.CHANGED : State.NEW, here.orElse("").replace('\n', ' '), value.replace('\n',
                        ' '));
    }

    private Optional<AgencyChange> centre(AgencyPack pack) {
        return told(pack.settings()).map(told -> {
            Optional<CentrePlace> here = places.place().or(places::offered);
            boolean same = here.filter(place -> place.hosts().equals(told.hosts()) && place.database().equals(told
                    .database()) && place.print().equals(told.print()) && (told.print().isEmpty()
                            ? certified(pack)
                            : true)).isPresent();
            return new AgencyChange(Kind.CENTRE, told.hosts(), same
                    ? State.SAME
                    : here.isPresent()
                            ? State.CHANGED
                            : State.NEW, here.map(CentrePlace::hosts).orElse(""), told.hosts());
        });
    }

    private boolean certified(AgencyPack pack) {
        try {
            Path file = home.resolve(AgencyPack.CERTIFICATE);
            return Files.exists(file) && Arrays.equals(Files.readAllBytes(file), pack.files().getOrDefault(
                    AgencyPack.CERTIFICATE, new byte[0]));
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Where the centre is by the pack; its certificate is not laid out yet. */
    static Optional<CentrePlace> told(Map<String, String> settings) {
        return Optional.ofNullable(settings.get("centre.hosts")).map(hosts -> new CentrePlace(hosts, settings
                .getOrDefault("centre.database", "sidik"), "", "", settings.getOrDefault("centre.print", ""), true));
    }
}
