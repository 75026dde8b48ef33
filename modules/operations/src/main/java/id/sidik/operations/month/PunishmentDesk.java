package id.sidik.operations.month;

import id.sidik.domain.DocumentRef;
import id.sidik.domain.Employee;
import id.sidik.operations.base.DocumentShelf;
import id.sidik.operations.base.Records;
import id.sidik.operations.base.Scan;
import id.sidik.operations.regulation.UnitRules;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.rules.Ladder;
import id.sidik.rules.Regulation;
import id.sidik.rules.TppRule;
import id.sidik.store.DecisionLetter;
import id.sidik.store.KeptDecision;
import id.sidik.store.Tables;
import id.sidik.store.UuidV7;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Disciplinary decisions. The program only ever proposes a step; what is kept here is what the authorised official
 * decided, with the letter. A withdrawal is another fact.
 */
public final class PunishmentDesk {
    private final Records records;
    private final UnitRules rules;
    private final DocumentShelf shelf;
    private final MonthDesk.Bench bench;

    PunishmentDesk(Records records, UnitRules rules, DocumentShelf shelf, MonthDesk.Bench bench) {
        this.records = records;
        this.rules = rules;
        this.shelf = shelf;
        this.bench = bench;
    }

    /** The steps that can be decided in a month: of its ladder, then those that cut the TPP. */
    public List<String> codes(YearMonth month) {
        Regulation regulation = rules.of(rules.chosen(month), month);
        Set<String> codes = new LinkedHashSet<>();
        regulation.discipline().own().orElseGet(() -> Ladder.at(month.atEndOfMonth())).steps()
                .forEach(step -> codes.add(step.code()));
        regulation.tpp().disciplineCuts().stream().map(TppRule.DisciplineCut::code).forEach(codes::add);
        regulation.discipline().consecutive().ifPresent(run -> codes.add(run.code()));
        return List.copyOf(codes);
    }

    /**
     * @throws TroubleException BLN-203 without code or number, BLN-105 without a reason, BLN-204 ends before it begins,
     *                          BLN-205 decided in the days to come, BLN-206 that number is in force already, DOK-1xx
     */
    public TppDesk.Entered register(PunishmentWish wish) {
        if (wish.number().isBlank() || wish.code().isBlank()) throw trouble("BLN-203", "trouble.tpp.decision");
        if (wish.reason().isBlank()) throw trouble("BLN-105", "trouble.month.noReason", wish.from());
        if (wish.until().filter(last -> last.isBefore(wish.from())).isPresent())
            throw trouble("BLN-204", "trouble.tpp.decisionEnd", wish.from());
        if (wish.decidedOn().isAfter(bench.today()))
            throw trouble("BLN-205", "trouble.tpp.decisionDate", wish.decidedOn());
        Optional<Scan> scan = wish.scan().map(Scan::read);
        Instant now = bench.clock().instant();
        records.transact(tables -> {
            boolean there = tables.decisions().inForce().stream().anyMatch(one -> one.employee().equals(wish.employee())
                    && one.number().equals(wish.number().strip()));
            if (there) throw trouble("BLN-206", "trouble.tpp.decisionTwice", wish.number().strip());
            KeptDecision kept = new KeptDecision(UuidV7.at(now), wish.employee(), wish.code(), wish.from(), wish
                    .number().strip(), false, now, bench.operator(), wish.reason().strip());
            tables.decisions().add(kept);
            tables.decisions().add(new DecisionLetter(kept.id(), wish.decidedOn(), wish.until(), scan.map(each -> shelf
                    .keep(tables, each).sha256())));
            return kept;
        });
        return new TppDesk.Entered(closed(wish.from(), wish.until()));
    }

    /** @throws TroubleException BLN-105 without a reason, BLN-207 when it is not in force any more */
    public TppDesk.Entered withdraw(UUID decision, String reason) {
        Instant now = bench.clock().instant();
        KeptDecision gone = records.transact(tables -> {
            KeptDecision one = tables.decisions().inForce().stream().filter(each -> each.id().equals(decision))
                    .findFirst().orElseThrow(() -> trouble("BLN-207", "trouble.tpp.decisionGone"));
            if (reason.isBlank()) throw trouble("BLN-105", "trouble.month.noReason", one.from());
            tables.decisions().add(new KeptDecision(UuidV7.at(now), one.employee(), one.code(), one.from(), one
                    .number(), true, now, bench.operator(), reason.strip()));
            return one;
        });
        Optional<YearMonth> until = Optional.ofNullable(records.read(tables -> tables.decisions().letters()).get(
                decision)).flatMap(DecisionLetter::until);
        return new TppDesk.Entered(closed(gone.from(), until));
    }

    /** All that were ever kept, the newest first, withdrawn ones too. */
    public List<Punishment> list() {
        return records.read(PunishmentDesk::list);
    }

    private static List<Punishment> list(Tables tables) {
        Map<String, Employee> people = new HashMap<>();
        tables.employees().list().forEach(one -> people.put(one.id().value(), one));
        Map<UUID, DecisionLetter> letters = tables.decisions().letters();
        List<Punishment> found = new ArrayList<>();
        for (KeptDecision one : tables.decisions().all()) {
            Punishment.Author author = new Punishment.Author(one.at(), one.by(), one.reason());
            if (one.withdrawn())
                found.replaceAll(each -> each.inForce() && each.employee().equals(one.employee())
                        && each.number().equals(one.number()) ? withdrawn(each, author) : each);
            else
                found.add(kept(tables, one, Optional.ofNullable(letters.get(one.id())), Optional.ofNullable(people.get(
                        one.employee().value())).map(Employee::name).orElse(""), author));
        }
        return found.reversed();
    }

    private static Punishment kept(Tables tables, KeptDecision one, Optional<DecisionLetter> letter, String name,
            Punishment.Author author) {
        Optional<DocumentRef> scan = letter.flatMap(DecisionLetter::document).flatMap(tables.documents()::find);
        return new Punishment(one.id(), one.employee(), name, one.code(), one.number(), letter.map(
                DecisionLetter::decidedOn), one.from(), letter.flatMap(DecisionLetter::until), scan, author, Optional
                        .empty());
    }

    private static Punishment withdrawn(Punishment one, Punishment.Author by) {
        return new Punishment(one.id(), one.employee(), one.name(), one.code(), one.number(), one.decidedOn(), one
                .from(), one.until(), one.scan(), one.author(), Optional.of(by));
    }

    /** The bytes of a letter. @throws TroubleException STO-110 … STO-112 */
    public byte[] open(DocumentRef scan) {
        return shelf.open(scan);
    }

    private boolean closed(YearMonth from, Optional<YearMonth> until) {
        return records.read(tables -> tables.monthEvents().all().stream().map(event -> event.month()).filter(
                month -> !month.isBefore(from) && until.map(last -> !month.isAfter(last)).orElse(true))
                .anyMatch(tables.monthEvents()::closed));
    }

    private static TroubleException trouble(String code, String key, Object... arguments) {
        return new TroubleException(Trouble.of(code, key, arguments));
    }
}
