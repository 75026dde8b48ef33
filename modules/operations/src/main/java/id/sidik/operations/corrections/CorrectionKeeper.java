package id.sidik.operations.corrections;

import id.sidik.domain.Correction;
import id.sidik.domain.Correction.Add;
import id.sidik.domain.Correction.Cancel;
import id.sidik.domain.DocumentRef;
import id.sidik.domain.Verdict;
import id.sidik.operations.base.DocumentShelf;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.Tables;
import id.sidik.store.UuidV7;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Keeps corrections with all that belongs to them in one step: scan, sheet or incident, and the second person's word. */
final class CorrectionKeeper {
    private final Records records;
    private final TermsBook terms;
    private final DocumentShelf shelf;
    private final Clock clock;
    private final String operator;

    CorrectionKeeper(Records records, TermsBook terms, DocumentShelf shelf, Clock clock, String operator) {
        this.records = records;
        this.terms = terms;
        this.shelf = shelf;
        this.clock = clock;
        this.operator = operator;
    }

    /** What a fact of this step is signed with. @param document SHA-256, blank when there is none */
    record Mark(Instant at, String by, String document) {}

    /**
     * What is there already and counts, or may still count, is left alone.
     *
     * @param besides keeps the sheet or incident, in the same transaction
     * @throws TroubleException KOR-101 … KOR-107
     */
    Saved keep(List<Draft> drafts, Hand hand, Consumer<Kept> besides) {
        if (drafts.isEmpty()) throw DraftChecks.trouble("KOR-107", "nothing");
        Map<YearMonth, CorrectionTerms> months = new HashMap<>();
        drafts.forEach(draft -> months.computeIfAbsent(YearMonth.from(draft.day()), terms::of));
        Instant now = clock.instant();
        return records.transact(tables -> {
            months.values().forEach(each -> new DraftChecks(each, terms.today(), operator).check(tables, drafts, hand));
            String document = hand.scan().map(scan -> shelf.keep(tables, scan)).map(DocumentRef::sha256).orElse("");
            Mark mark = new Mark(now, operator, document);
            besides.accept(new Kept(tables, mark));
            Present present = new Present(tables);
            List<Correction> fresh = new ArrayList<>();
            List<Standing> before = new ArrayList<>();
            for (Draft draft : new LinkedHashSet<>(drafts)) {
                Optional<Standing> same = present.standing(draft);
                if (same.isPresent()) before.add(same.get());
                else
                    fresh.add(new Signed(hand, mark).correction(draft, months.get(YearMonth.from(draft.day())),
                            present, tables));
            }
            fresh.forEach(tables.corrections()::add);
            agree(tables, fresh, hand, now);
            Standing standing = fresh.isEmpty()
                    ? before.getFirst()
                    : new Present(tables).standing(fresh.getFirst());
            return new Saved(fresh.size(), before.size(), standing);
        });
    }

    /** What a transaction offers to those who keep something besides. */
    record Kept(Tables tables, Mark mark) {}

    /** The hand and the mark under which drafts become facts. */
    private record Signed(Hand hand, Mark mark) {
        Correction correction(Draft draft, CorrectionTerms terms, Present present, Tables tables) {
            boolean second = terms.secondForAll() || draft.deed() instanceof Add && terms.secondForHand();
            boolean late = terms.late();
            if (draft.deed() instanceof Cancel(UUID target)) {
                Correction other = tables.corrections().find(target).orElseThrow();
                boolean counts = present.standing(other) == Standing.COUNTS;
                second = counts && (terms.secondForAll() || other.secondPerson());
                late = counts && terms.late();
            }
            return new Correction(UuidV7.at(mark.at()), draft.employee(), draft.day(), draft.deed(), hand.reason(),
                    hand.note(), mark.document(), hand.source(), second, late, mark.at(), mark.by());
        }
    }

    private static void agree(Tables tables, List<Correction> fresh, Hand hand, Instant now) {
        if (hand.approver().isBlank() || fresh.isEmpty()) return;
        List<UUID> about = hand.source().map(List::of).orElseGet(() -> fresh.stream().map(Correction::id).toList());
        about.forEach(id -> tables.corrections().judge(
                new Verdict(UuidV7.at(now), id, true, "", now, hand.approver().strip())));
    }

    /**
     * @param about corrections, sheets or incidents; each has something that waits
     * @throws TroubleException KOR-102 when the second person is the author, KOR-103 when a refusal says no reason,
     *                          KOR-108 when nothing of it waits
     */
    void judge(List<UUID> about, boolean approved, String by, String note) {
        if (by.isBlank()) throw DraftChecks.trouble("KOR-109", "nobody");
        if (!approved && note.isBlank()) throw DraftChecks.trouble("KOR-103", "noReason");
        Instant now = clock.instant();
        records.transact(tables -> {
            for (UUID id : about) {
                List<Correction> waiting = new Present(tables).waiting(id);
                if (waiting.isEmpty()) throw DraftChecks.trouble("KOR-108", "notWaiting");
                waiting.forEach(one -> DraftChecks.second(one.by(), by));
                tables.corrections().judge(new Verdict(UuidV7.at(now), id, approved, note.strip(), now, by.strip()));
            }
            return about;
        });
    }
}
