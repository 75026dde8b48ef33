package id.sidik.operations.bundle;

import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.base.Records;
import id.sidik.operations.centre.CentrePlace;
import id.sidik.operations.centre.PlaceDesk;
import id.sidik.operations.regulation.PackFile;
import id.sidik.operations.regulation.RegulationDesk;
import id.sidik.operations.work.Ledger.Tone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** Does what a settings pack says. Every step may be repeated. */
final class AgencyApplying {
    private final Records records;
    private final AgencyReading reading;
    private final RegulationDesk regulation;
    private final PlaceDesk places;
    private final Path home;

    AgencyApplying(Records records, AgencyReading reading, RegulationDesk regulation, PlaceDesk places, Path home) {
        this.records = records;
        this.reading = reading;
        this.regulation = regulation;
        this.places = places;
        this.home = home;
    }

    void apply(AgencyPack pack, AgencyLook look, LedgerSheet sheet) {
        try {
            for (PackFile.Good good : reading.regulations(pack)) regulation.take(good);
            for (Map.Entry<String, byte[]> file : pack.files().entrySet())
                if (!file.getKey().startsWith(
                        AgencyPack.REGULATIONS)) lay(file.getKey(), file.getValue());
        } catch (IOException unwritable) {
            throw AgencyFault.UNWRITABLE.because(unwritable, "");
        }
        records.transact(tables -> {
            pack.settings().forEach((key, value) -> {
                if (key.startsWith("report.look.")) tables.pageSettings().put(key, value);
            });
            return tables;
        });
        AgencyReading.told(pack.settings()).ifPresent(told -> places.offer(new CentrePlace(told.hosts(), told
                .database(), "", pack.files().containsKey(AgencyPack.CERTIFICATE)
                        ? home.resolve(AgencyPack.CERTIFICATE).toAbsolutePath().toString()
                        : "", told.print(), true)));
        choose(pack, look, sheet);
    }

    private void lay(String name, byte[] bytes) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    /** A pack that is chosen already from that month on is not chosen again. */
    private void choose(AgencyPack pack, AgencyLook look, LedgerSheet sheet) {
        String id = pack.settings().get("choose.pack");
        if (id == null) return;
        try {
            YearMonth from = YearMonth.parse(pack.settings().getOrDefault("choose.from", ""));
            if (reading.isChosen(id, from.toString())) return;
            List<YearMonth> closed = regulation.choose(id, from, look.agency());
            if (!closed.isEmpty()) sheet.line(Tone.LOOK, "agency.closedMonths", closed.size());
        } catch (DateTimeException nonsense) {
            throw AgencyFault.ALTERED.because(nonsense);
        }
    }
}
