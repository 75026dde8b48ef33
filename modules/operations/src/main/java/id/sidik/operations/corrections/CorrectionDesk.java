package id.sidik.operations.corrections;

import id.sidik.operations.base.Origins;
import id.sidik.domain.Correction;
import id.sidik.domain.Correction.Cancel;
import id.sidik.domain.DocumentRef;
import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.base.DocumentShelf;
import id.sidik.operations.base.Records;
import id.sidik.operations.base.Scan;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.Tables;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Corrections of days: new facts with a reason, an author and evidence, beside the records, which stay as they are. */
public final class CorrectionDesk {
    private final Records records;
    private final TermsBook terms;
    private final CorrectionKeeper keeper;
    private final DocumentShelf shelf;

    CorrectionDesk(Records records, TermsBook terms, CorrectionKeeper keeper, DocumentShelf shelf) {
        this.records = records;
        this.terms = terms;
        this.keeper = keeper;
        this.shelf = shelf;
    }

    /** By what terms days of the month are corrected today. */
    public CorrectionTerms terms(YearMonth month) {
        return terms.of(month);
    }

    /** Whether the unit wants a second person for every correction. */
    public boolean secondPersonAsked() {
        return terms.secondPerson();
    }

    public void askSecondPerson(boolean asked) {
        terms.askSecondPerson(asked);
    }

    /**
     * @throws TroubleException KOR-101 the regulation does not know the reason, KOR-102 second and first person are one,
     *                          KOR-103 no reason, KOR-104 no such record, KOR-105 a day to come, KOR-107 nothing to do,
     *                          DOK-1xx the scan cannot be taken
     */
    public Saved correct(CorrectionWish wish) {
        List<Draft> drafts = wish.people().stream().flatMap(
                person -> wish.deeds().stream().map(deed -> new Draft(person, wish.day(), deed))).toList();
        Hand hand = new Hand(wish.reason(), wish.note(), wish.scan().map(Scan::read), wish.approver(),
                Optional.empty());
        return keeper.keep(drafts, hand, kept -> {});
    }

    /**
     * Takes a correction back by another one. What does not count yet is taken back at once; for what counts the same
     * terms hold as for a correction.
     *
     * @throws TroubleException KOR-103 no reason, KOR-106 it cannot be taken back (any more)
     */
    public Saved cancel(UUID correction, String note, Optional<Path> scan, String approver) {
        Correction target = records.read(tables -> tables.corrections().find(correction)
                .filter(one -> !(one.deed() instanceof Cancel))
                .filter(one -> !ended(new Present(tables).standing(one))))
                .orElseThrow(() -> DraftChecks.trouble("KOR-106", "notCancellable"));
        Hand hand = new Hand("", note.strip(), scan.map(Scan::read), approver, Optional.empty());
        return keeper.keep(List.of(new Draft(target.employee(), target.day(), new Cancel(target.id()))), hand,
                kept -> {});
    }

    private static boolean ended(Standing standing) {
        return standing == Standing.CANCELLED || standing == Standing.REFUSED;
    }

    /**
     * What a second person says, to corrections or to whole sheets and incidents.
     *
     * @throws TroubleException KOR-102, KOR-103, KOR-108 when it does not wait, KOR-109 when nobody is named
     */
    public void judge(List<UUID> about, boolean approved, String by, String note) {
        keeper.judge(about, approved, by, note);
    }

    /** Everything that was said against the records of a month, in the order in which it was said. */
    public List<CorrectionLine> of(YearMonth month) {
        return records.read(tables -> lines(tables, month.atDay(1), month.plusMonths(1).atDay(1)));
    }

    /** Of one person, from the first to the last day, both counted. */
    public List<CorrectionLine> of(EmployeeId person, LocalDate from, LocalDate to) {
        return records.read(tables -> lines(tables, from, to.plusDays(1))).stream()
                .filter(line -> line.correction().employee().equals(person)).toList();
    }

    /** The bytes of a kept scan. */
    public byte[] open(DocumentRef document) {
        return shelf.open(document);
    }

    static List<CorrectionLine> lines(Tables tables, LocalDate from, LocalDate toExclusive) {
        List<Correction> all = tables.corrections().between(from, toExclusive);
        if (all.isEmpty()) return List.of();
        Standings standings = Present.standings(tables, from, toExclusive);
        Map<EmployeeId, String> names = tables.employees().list().stream()
                .collect(Collectors.toMap(Employee::id, Employee::fullName));
        Map<MachineId, String> machines = tables.machines().list().stream()
                .collect(Collectors.toMap(Machine::id, Machine::name));
        return all.stream().map(one -> new CorrectionLine(one, names.getOrDefault(one.employee(), ""),
                machine(one, machines), origin(tables, one),
                one.document().isBlank() ? Optional.empty() : tables.documents().find(one.document()),
                standings.of(one), standings.verdict(one), standings.cancelled(one), standings.replaced(one), Origins
                        .of(
                                tables, "CORRECTION", one.id()))).toList();
    }

    private static String machine(Correction one, Map<MachineId, String> names) {
        return one.deed() instanceof Correction.Disregard record
                ? names.getOrDefault(record.machine(), record.machine().serial())
                : "";
    }

    private static CorrectionLine.Origin origin(Tables tables, Correction one) {
        if (one.source().isEmpty()) return CorrectionLine.Origin.BY_HAND;
        return tables.manualSheets().find(one.source().get()).isPresent()
                ? CorrectionLine.Origin.SHEET
                : CorrectionLine.Origin.INCIDENT;
    }
}
