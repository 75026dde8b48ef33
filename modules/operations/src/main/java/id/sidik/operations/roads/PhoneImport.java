package id.sidik.operations.roads;

import id.sidik.intake.ColumnMapping;
import id.sidik.intake.Table;
import id.sidik.intake.TableFile;
import id.sidik.intake.UnreadableTableException;
import id.sidik.intake.phone.PhoneExport;
import id.sidik.intake.phone.PhoneField;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.operations.work.Sentence;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.KeptPhone;
import id.sidik.store.Tables;
import id.sidik.store.WaitingPhone;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Records of attendance programs on telephones, from a table of Excel or separated text. */
public final class PhoneImport {
    private static final int LONGEST_SOURCE = 40;
    /** Of people whom nobody knows. */
    private static final int NAMED = 5;

    private final Room room;
    private final PhoneStrangers strangers;

    PhoneImport(Room room, PhoneStrangers strangers) {
        this.room = room;
        this.strangers = strangers;
    }

    /** Programs whose exports were read before, the latest first. */
    public List<String> sources() {
        return room.records().read(PhoneMemory::sources);
    }

    /**
     * Opens a file and says how it would be read: as the last time, or guessed where it is the first, or its headings changed.
     *
     * @param source the program, as the office calls it
     * @throws TroubleException PON-101 no table, PON-102 no name of the program
     */
    public Job<PhoneSheet> open(Path file, String source) {
        return progress -> {
            progress.at(0, 0, "import.reading", file.getFileName());
            String called = source.strip().replaceAll("\\s+", " ");
            if (called.isEmpty() || called.length() > LONGEST_SOURCE)
                throw Room.trouble("PON-102", "trouble.phone.source");
            Table table = table(file);
            return room.records().read(tables -> open(tables, file, called, table));
        };
    }

    private static Table table(Path file) {
        try {
            return TableFile.read(file);
        } catch (UnreadableTableException unreadable) {
            throw new TroubleException(Trouble.of("PON-101", "trouble.people.unreadable", file.getFileName()),
                    unreadable);
        }
    }

    private PhoneSheet open(Tables tables, Path file, String source, Table table) {
        Optional<PhoneMemory.Remembered> known = PhoneMemory.of(tables, source);
        PhoneTerms terms = known.map(PhoneMemory.Remembered::terms).orElseGet(PhoneTerms::none);
        Optional<ColumnMapping<PhoneField>> same = known.map(PhoneMemory.Remembered::mapping)
                .filter(mapping -> mapping.changes(table).isEmpty());
        ColumnMapping<PhoneField> mapping = same
                .orElseGet(() -> PhoneExport.guess(table, terms.rules(room.zone().get())));
        return new PhoneSheet(file, source, PhoneLayout.of(mapping, terms), same.isPresent(),
                known.isPresent() && same.isEmpty(), new PhoneSheet.Rows(table));
    }

    /** What taking it would do. Writes nothing. */
    public Job<PhoneLook> look(PhoneSheet sheet, PhoneLayout layout) {
        return progress -> room.records().read(tables -> new PhoneLooker(room, tables, sheet, layout).look());
    }

    /** Takes what was looked at, rejected rows left out, in one step, and remembers how it was read. */
    public Job<Ledger> take(PhoneLook look) {
        return progress -> {
            LedgerSheet sheet = new LedgerSheet("phoneImport", look.sheet().source(), room.clock());
            if (progress.stopRequested()) return sheet.stopped();
            progress.at(0, look.rows().size(), "import.storing", look.sheet().file().getFileName());
            int added = look.faults().isEmpty() ? room.records().transact(tables -> take(tables, look)) : 0;
            return describe(sheet, look, added);
        };
    }

    private int take(Tables tables, PhoneLook look) {
        strangers.takeUp(tables);
        int added = 0;
        for (PhoneLook.Row row : look.rows()) {
            if (row.action() == PhoneLook.Action.WAIT) tables.waitingPhones().add(waiting(look, row));
            if (row.action() != PhoneLook.Action.ADD) continue;
            boolean fresh = tables.phones().add(new KeptPhone(room.newId(), row.person().orElseThrow(),
                    row.at().orElseThrow(), look.sheet().source(), row.distance(), row.face(), row.doubts(),
                    String.valueOf(look.sheet().file().getFileName()), row.number(), row.note(), room.author("")));
            if (fresh) added++;
        }
        PhoneMemory.keep(tables, look.sheet().source(), look.layout().mapping(look.sheet().content().table()),
                look.layout().terms());
        return added;
    }

    private WaitingPhone waiting(PhoneLook look, PhoneLook.Row row) {
        return new WaitingPhone(row.told(), row.at().orElseThrow(), look.sheet().source(), row.distance(), row.face(),
                row.doubts(), String.valueOf(look.sheet().file().getFileName()), row.number(), row.note(),
                room.author(""));
    }

    private static Ledger describe(LedgerSheet sheet, PhoneLook look, int added) {
        long rejected = look.count(PhoneLook.Action.REJECT) + look.faults().size();
        long strangers = look.count(PhoneLook.Action.WAIT);
        long known = look.count(PhoneLook.Action.SAME) + look.count(PhoneLook.Action.ADD) - added;
        long closed = look.rows().stream().filter(row -> row.action() == PhoneLook.Action.ADD && row.closed()).count();
        sheet.figure("read", look.rows().size()).figure("added", added).figure("known", known)
                .figure("doubtful", look.doubtful()).figure("waiting", closed).figure("strangers", strangers)
                .figure("rejected", rejected);
        sheet.line(Tone.GOOD, "ledger.phone", look.rows().size(), added, known, rejected);
        if (look.doubtful() > 0) sheet.line(Tone.LOOK, "ledger.phone.doubtful", look.doubtful());
        if (strangers > 0)
            sheet.line(Tone.LOOK, "ledger.phone.strangers", strangers, look.strangers().size(), String.join(", ", look
                    .strangers().stream().limit(NAMED).toList()));
        if (closed > 0) sheet.line(Tone.LOOK, "ledger.phone.closed", closed);
        for (Sentence each : look.faults()) sheet.line(Tone.BAD, each.key(), each.arguments().toArray());
        for (PhoneLook.Row row : look.rows())
            for (Sentence each : row.faults()) sheet.line(Tone.BAD, each.key(), each.arguments().toArray());
        if (!look.faults().isEmpty()) return sheet.fail(Trouble.of("PON-103", "trouble.phone.columns"));
        if (sheet.asks()) return sheet.close(Outcome.LOOK);
        return sheet.close(added == 0 ? Outcome.NOTHING_NEW : Outcome.DONE);
    }
}
