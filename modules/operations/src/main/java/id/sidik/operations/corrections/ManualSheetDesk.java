package id.sidik.operations.corrections;

import id.sidik.domain.Correction.Add;
import id.sidik.domain.Correction.Side;
import id.sidik.domain.ManualSheet;
import id.sidik.intake.Cell;
import id.sidik.intake.Table;
import id.sidik.intake.TableFile;
import id.sidik.intake.UnreadableTableException;
import id.sidik.operations.base.Records;
import id.sidik.operations.base.Scan;
import id.sidik.operations.corrections.SheetPreview.Action;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.Tables;
import id.sidik.store.UuidV7;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Signed attendance lists: pasted from a spreadsheet or imported, looked at, then kept as records by hand. */
public final class ManualSheetDesk {
    private static final int SHOWN = 200;

    private final Records records;
    private final CorrectionKeeper keeper;
    private final Clock clock;

    ManualSheetDesk(Records records, CorrectionKeeper keeper, Clock clock) {
        this.records = records;
        this.keeper = keeper;
        this.clock = clock;
    }

    /**
     * @param pasted rows as a spreadsheet puts them on the clipboard, separated by tabs
     * @throws TroubleException KOR-201 when it is no table, KOR-202 when it cannot be told who came when
     */
    public SheetPreview preview(SheetWish wish, String pasted) {
        try {
            return preview(wish, TableFile.pasted(pasted));
        } catch (UnreadableTableException unreadable) {
            throw new TroubleException(DraftChecks.trouble("KOR-201", "noTable").trouble(), unreadable);
        }
    }

    /** @param file XLSX, XLS or separated text. @throws TroubleException as for pasted rows */
    public SheetPreview preview(SheetWish wish, Path file) {
        try {
            return preview(wish, TableFile.read(file));
        } catch (UnreadableTableException unreadable) {
            throw new TroubleException(DraftChecks.trouble("KOR-201", "noTable").trouble(), unreadable);
        }
    }

    private SheetPreview preview(SheetWish wish, Table table) {
        return records.read(tables -> {
            PersonFinder people = new PersonFinder(tables.employees().list());
            SheetLayout layout = SheetLayout.of(table, people)
                    .orElseThrow(() -> DraftChecks.trouble("KOR-202", "noColumns"));
            Present present = new Present(tables);
            List<SheetPreview.Row> rows = layout.rows().stream()
                    .map(row -> known(new SheetRowReader(layout, people, wish, row).read(), present)).toList();
            return new SheetPreview(wish, rows, text(table));
        });
    }

    private static SheetPreview.Row known(SheetPreview.Row row, Present present) {
        List<Draft> drafts = drafts(row);
        boolean all = !drafts.isEmpty() && drafts.stream().allMatch(draft -> present.standing(draft).isPresent());
        return row.action() == Action.ADD && all ? row.as(Action.SAME) : row;
    }

    private static String text(Table table) {
        return table.rows().stream().map(row -> row.cells().stream().map(Cell::text)
                .map(cell -> cell.replaceAll("[\\t\\r\\n]+", " ")).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static List<Draft> drafts(SheetPreview.Row row) {
        if (row.action() == Action.REJECT) return List.of();
        List<Draft> drafts = new ArrayList<>();
        row.in().ifPresent(at -> drafts.add(
                new Draft(row.person().orElseThrow(), row.day().orElseThrow(), new Add(at, Side.IN))));
        row.out().ifPresent(at -> drafts.add(
                new Draft(row.person().orElseThrow(), row.day().orElseThrow(), new Add(at, Side.OUT))));
        return drafts;
    }

    /**
     * Takes what a preview showed, in one step; rejected rows stay with the sheet as they came.
     *
     * @throws TroubleException KOR-101, KOR-102, KOR-105, KOR-107, KOR-203 when nobody signed, DOK-1xx
     */
    public Saved save(SheetPreview preview) {
        SheetWish wish = preview.wish();
        if (wish.signer().isBlank()) throw DraftChecks.trouble("KOR-203", "noSigner");
        UUID id = UuidV7.at(clock.instant());
        List<Draft> drafts = preview.rows().stream().flatMap(row -> drafts(row).stream()).toList();
        Hand hand = new Hand(wish.reason().name(), wish.note(), wish.scan().map(Scan::read), wish.approver(),
                Optional.of(id));
        return keeper.keep(drafts, hand, kept -> keep(kept, id, preview));
    }

    private static void keep(CorrectionKeeper.Kept kept, UUID id, SheetPreview preview) {
        SheetWish wish = preview.wish();
        kept.tables().manualSheets().add(new ManualSheet(id, wish.from(), wish.to(), wish.signer(), wish.reason(),
                wish.note(), kept.mark().document(), preview.text(), (int) preview.count(Action.REJECT),
                kept.mark().at(), kept.mark().by()));
    }

    /** Newest first. */
    public List<SheetLine> list() {
        return records.read(tables -> tables.manualSheets().list(SHOWN).stream().map(sheet -> line(tables, sheet))
                .toList());
    }

    private static SheetLine line(Tables tables, ManualSheet sheet) {
        SourceStanding standing = SourceStanding.of(tables, sheet.id());
        return new SheetLine(sheet, standing.records(), standing.standing());
    }
}
