package id.sidik.operations.permits;

import id.sidik.domain.Permit;
import id.sidik.store.KeptPermit;
import id.sidik.store.PermitDeed;
import id.sidik.store.Tables;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A permit with everything that was decided of it, in the order it was decided: what holds is computed from these. */
record PermitCase(KeptPermit request, List<PermitDeed> deeds) {
    private static final Set<PermitDeed.Kind> DECISIONS = Set.of(PermitDeed.Kind.APPROVED, PermitDeed.Kind.REFUSED,
            PermitDeed.Kind.WITHDRAWN);
    private static final Set<PermitDeed.Kind> EVIDENCE = Set.of(PermitDeed.Kind.EVIDENCE,
            PermitDeed.Kind.EVIDENCE_CANCELLED);

    static List<PermitCase> between(Tables tables, LocalDate from, LocalDate toExclusive) {
        Map<UUID, List<PermitDeed>> deeds = tables.permits().deedsBetween(from, toExclusive).stream()
                .collect(Collectors.groupingBy(PermitDeed::permit));
        return tables.permits().between(from, toExclusive).stream()
                .map(permit -> new PermitCase(permit, deeds.getOrDefault(permit.id(), List.of()))).toList();
    }

    static Optional<PermitCase> find(Tables tables, UUID id) {
        return tables.permits().find(id).map(permit -> new PermitCase(permit, tables.permits().deedsOf(id)));
    }

    UUID id() {
        return request.id();
    }

    /** Whether it was taken back, and nobody who did not know of it has decided later. */
    boolean withdrawn() {
        return decision().filter(deed -> deed.kind() == PermitDeed.Kind.WITHDRAWN).isPresent();
    }

    /** Whether the last decision was a no. */
    boolean refused() {
        return decision().filter(deed -> deed.kind() == PermitDeed.Kind.REFUSED).isPresent();
    }

    /** The last of them holds, whoever took it. */
    Optional<PermitDeed> decision() {
        return last(DECISIONS);
    }

    /** Whether a later decision of another kind took its place. */
    boolean replaced(PermitDeed deed) {
        return DECISIONS.contains(deed.kind()) && decision().filter(last -> last.kind() != deed.kind()).isPresent();
    }

    private Optional<PermitDeed> last(Set<PermitDeed.Kind> kinds) {
        return deeds.stream().filter(deed -> kinds.contains(deed.kind())).reduce((_, later) -> later);
    }

    boolean approved() {
        return decision().map(deed -> deed.kind() == PermitDeed.Kind.APPROVED).orElse(request.permit().approved());
    }

    /** As the rules see it. */
    Permit permit() {
        Permit asked = request.permit();
        Optional<PermitDeed> evidence = last(EVIDENCE);
        Optional<LocalDate> submitted = evidence.map(PermitDeed::submittedOn).orElse(asked.submittedOn());
        Optional<LocalDate> dated = evidence.map(PermitDeed::documentDate).orElse(asked.documentDate());
        String number = evidence.map(PermitDeed::number).filter(text -> !text.isBlank()).orElse(asked.number());
        return new Permit(asked.type(), asked.from(), asked.to(), asked.part(), approved(), submitted, dated, number);
    }

    /** The scan that holds now. */
    Optional<String> document() {
        return last(EVIDENCE).map(PermitDeed::document)
                .orElse(request.document());
    }

    /** When the last fact about it was told. */
    Instant told() {
        return deeds.isEmpty() ? request.author().at() : deeds.getLast().author().at();
    }

    /** Whether it still speaks of a day: neither taken back nor refused. */
    boolean alive() {
        return !withdrawn() && !refused();
    }

    boolean sameAs(Permit other) {
        Permit own = request.permit();
        return own.type().equals(other.type()) && own.from().equals(other.from()) && own.to().equals(other.to())
                && own.part() == other.part();
    }

    /** Whether both speak of the same hours of a day: morning and afternoon do not. */
    boolean clashes(Permit other, LocalDate day) {
        Permit own = request.permit();
        boolean sameHours = own.part() == Permit.Part.FULL || other.part() == Permit.Part.FULL
                || own.part() == other.part();
        return alive() && sameHours && own.covers(day) && other.covers(day);
    }
}
