package id.sidik.operations;

import id.sidik.domain.Machine;
import id.sidik.operations.ProvisionRow.Setting;
import id.sidik.operations.ProvisionRow.State;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.Provision;
import id.sidik.store.Tables;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Many machines from a table: a board that is worked off in as many tries as it takes. */
public final class ProvisionDesk {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LEAST_KEY = 100_000;

    private final Records records;
    private final Visits visits;
    private final UnitDesk unit;
    private final Clock clock;
    private final Deeds deeds;

    ProvisionDesk(Records records, Visits visits, UnitDesk unit, Clock clock, Deeds deeds) {
        this.deeds = deeds;
        this.records = records;
        this.visits = visits;
        this.unit = unit;
        this.clock = clock;
    }

    /**
     * @param file XLSX, XLS or separated text. Writes nothing.
     * @throws TroubleException MES-310 when it is no table, MES-311 without headings for serial number and address
     */
    public ProvisionPreview preview(Path file) {
        return new ProvisionFile(() -> LEAST_KEY + RANDOM.nextInt(Machine.MAX_COMM_KEY - LEAST_KEY + 1),
                name -> records.read(tables -> ProfileChoice.named(tables, name)).isPresent()).preview(file);
    }

    /** The board in the order of its table. */
    public List<ProvisionRow> board() {
        return records.read(ProvisionDesk::rows);
    }

    private static List<ProvisionRow> rows(Tables tables) {
        return tables.provisions().list().stream().map(ProvisionDesk::row).toList();
    }

    /** The same unit by unit. */
    public List<ProvisionUnit> units() {
        return ProvisionUnit.of(board());
    }

    /** Puts the machines of a table onto the board. What is done already stays done. */
    public void take(ProvisionPreview preview) {
        records.transact(tables -> {
            List<ProvisionRow> known = rows(tables);
            for (ProvisionRow row : preview.machines()) {
                boolean done = known.stream().anyMatch(old -> old.serial().equals(row.serial()) && !old.open()
                        && old.host().equals(row.host()) && old.port() == row.port()
                        && old.commKey() == row.commKey() && old.profile().equals(row.profile()));
                if (!done) tables.provisions().save(kept(row));
            }
            return preview;
        });
    }

    /** Empties the board; the machines stay in the list. */
    public void clear() {
        records.transact(tables -> {
            tables.provisions().clear();
            return tables;
        });
    }

    /** Tries every row that is not done. @param failedOnly leaves out those that were never tried */
    public Job<Ledger> apply(boolean failedOnly) {
        return apply(failedOnly, Optional.empty());
    }

    /** @param profile id of the one for machines for which neither the table nor the office has named any */
    public Job<Ledger> apply(boolean failedOnly, Optional<String> profile) {
        return progress -> {
            LedgerSheet sheet = new LedgerSheet("provision", "", clock);
            List<ProvisionRow> open = board().stream().filter(ProvisionRow::open)
                    .filter(row -> !failedOnly || row.state() != State.WAITING).toList();
            ProvisionOne one = new ProvisionOne(records, visits, clock, deeds, unit.load().zone(), profile);
            List<ProvisionRow> tried = new ProvisionRun(open, row -> tried(one, row, progress)).run(progress);
            tried.forEach(row -> line(sheet, row));
            return told(sheet, tried.size(), tried.size() < open.size());
        };
    }

    private ProvisionRow tried(ProvisionOne one, ProvisionRow row, Job.Progress progress)
            throws InterruptedException {
        ProvisionRow after = one.setUp(row, progress);
        return records.transact(tables -> {
            tables.provisions().save(kept(after));
            return after;
        });
    }

    private static void line(LedgerSheet sheet, ProvisionRow row) {
        Tone tone = row.state() == State.DONE ? Tone.GOOD : Tone.BAD;
        sheet.line(tone, "ledger.provision." + row.state(), row.name(), row.serial(), row.host() + ":" + row.port(),
                row.code());
        if (row.setting() != Setting.WAITING)
            sheet.line(tone(row.setting()), "ledger.provision.setting." + row.setting(), row.name());
    }

    private static Tone tone(Setting setting) {
        return switch (setting) {
            case WAITING, NONE -> Tone.PLAIN;
            case ALREADY, PROVED -> Tone.GOOD;
            case LOOK -> Tone.LOOK;
            case FAILED -> Tone.BAD;
        };
    }

    private Ledger told(LedgerSheet sheet, int tried, boolean stopped) {
        List<ProvisionRow> board = board();
        long done = board.stream().filter(row -> !row.open()).count();
        sheet.figure("tried", tried).figure("done", done).figure("total", board.size());
        sheet.line(Tone.PLAIN, "ledger.provision.board", done, board.size());
        List<ProvisionUnit> units = ProvisionUnit.of(board);
        long whole = units.stream().filter(ProvisionUnit::whole).count();
        sheet.figure("units", units.size()).figure("unitsDone", whole);
        if (units.size() > 1) sheet.line(Tone.PLAIN, "ledger.provision.units", whole, units.size());
        if (stopped) return sheet.stopped();
        if (tried == 0) return sheet.close(Outcome.NOTHING_NEW);
        return sheet.close(sheet.asks() ? Outcome.LOOK : Outcome.DONE);
    }

    /**
     * Writes the board as separated text that spreadsheets open. Without communication keys.
     *
     * @param headings of unit, name, serial number, address, state, profile, code
     * @param words    of each state
     * @param settings words of what came of the profile
     * @throws TroubleException MES-313 when the file cannot be written
     */
    public void export(Path file, List<String> headings, Function<State, String> words,
            Function<Setting, String> settings) {
        ProvisionBoardFile.write(file, headings, board().stream()
                .map(row -> List.of(row.unit(), row.name(), row.serial().serial(), row.host() + ":" + row.port(),
                        words.apply(row.state()), settings.apply(row.setting()), row.code())).toList());
    }

    /**
     * Writes how far each unit is, as {@link #export}.
     *
     * @param headings of unit, machines, done, to look at, failed, waiting
     * @throws TroubleException MES-313 when the file cannot be written
     */
    public void exportUnits(Path file, List<String> headings) {
        ProvisionBoardFile.write(file, headings, units().stream().map(each -> List.of(each.unit(), String.valueOf(each
                .machines()), String
                        .valueOf(each.done()), String.valueOf(each.look()), String.valueOf(each.failed()), String
                                .valueOf(each
                                        .waiting()))).toList());
    }

    private static ProvisionRow row(Provision kept) {
        return new ProvisionRow(kept.serial(), kept.unit(), kept.name(), kept.host(), kept.port(), kept.commKey(),
                kept.profile(), Setting.valueOf(kept.setting()), State.valueOf(kept.state()), kept.code(), kept.at());
    }

    private static Provision kept(ProvisionRow row) {
        return new Provision(row.serial(), row.unit(), row.name(), row.host(), row.port(), row.commKey(),
                row.profile(), row.setting().name(), row.state().name(), row.code(), row.at());
    }
}
