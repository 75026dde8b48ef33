package id.sidik.operations.corrections;

import id.sidik.domain.Correction.Add;
import id.sidik.domain.Correction.Cancel;
import id.sidik.domain.Correction.Disregard;
import id.sidik.domain.DisregardReason;
import id.sidik.domain.ManualReason;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.PunchFilter;
import id.sidik.store.PunchSort;
import id.sidik.store.Tables;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Refuses what cannot be a correction, before anything is written. */
final class DraftChecks {
    private static final PunchSort BY_TIME = new PunchSort(PunchSort.By.TIME, true);
    private static final int DAY_LIMIT = 1000;

    private final CorrectionTerms terms;
    private final LocalDate today;
    private final String operator;

    DraftChecks(CorrectionTerms terms, LocalDate today, String operator) {
        this.terms = terms;
        this.today = today;
        this.operator = operator;
    }

    /** @throws TroubleException KOR-101 … KOR-107 */
    void check(Tables tables, List<Draft> drafts, Hand hand) {
        if (drafts.isEmpty()) throw trouble("KOR-107", "nothing");
        second(operator, hand.approver());
        for (Draft draft : drafts) {
            if (draft.day().isAfter(today)) throw trouble("KOR-105", "future", draft.day());
            switch (draft.deed()) {
                case Add _ -> manual(hand.reason());
                case Disregard record -> disregard(tables, draft, record, hand);
                case Cancel _ -> noted(hand.note());
            }
        }
    }

    /** @throws TroubleException KOR-102 when the second person is the first */
    static void second(String first, String second) {
        if (!second.isBlank() && second.strip().equalsIgnoreCase(first.strip())) throw trouble("KOR-102", "samePerson");
    }

    private void manual(String reason) {
        Optional<ManualReason> known = Arrays.stream(ManualReason.values()).filter(one -> one.name().equals(reason))
                .findFirst();
        if (known.isEmpty()) throw trouble("KOR-103", "noReason");
        if (!terms.reasons().contains(known.get())) throw trouble("KOR-101", "reasonNotAllowed");
    }

    private static void disregard(Tables tables, Draft draft, Disregard record, Hand hand) {
        if (Arrays.stream(DisregardReason.values()).noneMatch(one -> one.name().equals(hand.reason())))
            throw trouble("KOR-103", "noReason");
        Optional<LocalDate> date = Optional.of(record.at().toLocalDate());
        PunchFilter filter = new PunchFilter("", Optional.of(draft.employee()), Optional.of(record.machine()), date,
                date);
        boolean there = tables.punches().page(filter, BY_TIME, 0, DAY_LIMIT).stream().anyMatch(
                row -> row.punch().pin().equals(record.pin()) && row.punch().at().equals(record.at()));
        if (!there) throw trouble("KOR-104", "noRecord", record.at().toLocalTime());
    }

    private static void noted(String note) {
        if (note.isBlank()) throw trouble("KOR-103", "noReason");
    }

    static TroubleException trouble(String code, String key, Object... arguments) {
        return new TroubleException(Trouble.of(code, "trouble.correction." + key, arguments));
    }
}
